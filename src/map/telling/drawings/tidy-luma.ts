/**
 * luma.gl, on which deck.gl draws, leaves some things behind whenever a drawing goes (seen in 9.4.0): what
 * its loop listens to on the canvas, the vertex arrays of models, the samplers of textures. Over a long
 * meeting that adds up. To be imported before anything is drawn; tests/browser/drawings.spec.ts counts what
 * is left, and says whether this file is still needed.
 */
import { type Device, Sampler, type SamplerProps, Texture } from '@luma.gl/core';
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

const samplers = new WeakMap<Device, Map<string, Sampler>>();

/** One sampler for all textures that want the same: each would make its own and keep it. */
function samplerOf(device: Device, props: SamplerProps): Sampler {
  const made = samplers.get(device) ?? new Map<string, Sampler>();
  samplers.set(device, made);
  const key = JSON.stringify(props);
  const sampler = made.get(key) ?? device.createSampler(props);
  made.set(key, sampler);
  return sampler;
}

Texture.prototype.setSampler = function (sampler) {
  this.sampler = sampler instanceof Sampler ? sampler : samplerOf(this.device, sampler);
};
