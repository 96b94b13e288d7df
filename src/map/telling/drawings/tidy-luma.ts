/**
 * luma.gl, on which deck.gl draws, leaves two things behind whenever a drawing goes (seen in 9.4.0): what its
 * loop listens to on the canvas, and the vertex arrays of each model. Over a long meeting that adds up. To be imported before anything is drawn; tests/browser/drawings.spec.ts counts
 * what is left, and says when this file is no longer needed.
 */
import { AnimationLoop, Model } from '@luma.gl/engine';

/** The loop notes where the pointer is, for drawings that ask; none here does. */
AnimationLoop.prototype._startEventHandling = () => {};

const { setBufferLayout, destroy } = Model.prototype;

Model.prototype.destroy = function () {
  Reflect.apply(destroy, this, []);
  this.vertexArray.destroy();
};

Model.prototype.setBufferLayout = function (...layout) {
  const before = this.vertexArray;
  Reflect.apply(setBufferLayout, this, layout);
  if (this.vertexArray !== before) before.destroy();
};
