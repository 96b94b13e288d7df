import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdDrawing } from '../../../src/map/hold-drawing.ts';

/** What a painter draws on: the methods lie on the prototype, as a browser's do. */
class Canvas {
  drawn = 0;
  cleared = 0;
  readied = 0;
  drawElements(): void {
    this.drawn++;
  }
  clear(): void {
    this.cleared++;
  }
  linkProgram(): void {
    this.readied++;
  }
}

class Painter {
  context = { gl: new Canvas() };
  render(): void {
    const { gl } = this.context;
    gl.clear();
    gl.linkProgram();
    gl.drawElements();
  }
}

/** As much of a map as the hold looks at. */
function mapWith(painter: Painter) {
  const map = {
    painter,
    complete: false,
    isStyleLoaded: () => map.complete,
    areTilesLoaded: () => map.complete,
    triggerRepaint: () => painter.render(),
    once: () => {},
  };
  holdDrawing(map as unknown as Parameters<typeof holdDrawing>[0]);
  return map;
}

const setUp = () => {
  const painter = new Painter();
  return { map: mapWith(painter), painter, gl: painter.context.gl };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is drawn before all of the first picture is there', () => {
  const { map, painter, gl } = setUp();
  painter.render();
  expect([gl.drawn, gl.cleared]).toEqual([0, 0]);
  map.complete = true;
  painter.render();
  expect([gl.drawn, gl.cleared]).toEqual([1, 1]);
});

test('a frame that is held back readies what it would draw with', () => {
  const { painter, gl } = setUp();
  painter.render();
  expect(gl.readied).toBe(1);
});

test('a frame that fails while it is held back leaves the drawing as it was', () => {
  const { map, painter, gl } = setUp();
  gl.linkProgram = () => {
    throw new Error('no program');
  };
  expect(() => painter.render()).toThrow('no program');
  gl.linkProgram = () => {};
  map.complete = true;
  painter.render();
  expect(gl.drawn).toBe(1);
});

test('after the first picture every frame is drawn, complete or not', () => {
  const { map, painter, gl } = setUp();
  map.complete = true;
  painter.render();
  map.complete = false;
  painter.render();
  expect(gl.drawn).toBe(2);
});

test('who waits too long sees what is there', () => {
  const { gl } = setUp();
  vi.advanceTimersByTime(2000);
  expect(gl.drawn).toBe(1);
});
