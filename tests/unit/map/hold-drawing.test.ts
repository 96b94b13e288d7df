import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { holdDrawing } from '../../../src/map/hold-drawing.ts';

class Painter {
  frames = 0;
  render(): void {
    this.frames++;
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

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('nothing is drawn before all of the first picture is there', () => {
  const map = mapWith(new Painter());
  map.painter.render();
  expect(map.painter.frames).toBe(0);
  map.complete = true;
  map.painter.render();
  expect(map.painter.frames).toBeGreaterThan(0);
});

test('after the first picture every frame is drawn, complete or not', () => {
  const map = mapWith(new Painter());
  map.complete = true;
  map.painter.render();
  map.complete = false;
  const before = map.painter.frames;
  map.painter.render();
  expect(map.painter.frames).toBe(before + 1);
});

test('who waits too long sees what is there', () => {
  const map = mapWith(new Painter());
  vi.advanceTimersByTime(2000);
  expect(map.painter.frames).toBe(1);
});
