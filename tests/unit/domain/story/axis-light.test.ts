/** Light along the axis: it goes from anchor to anchor, and neither end is preferred. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../../src/domain/distance.ts';
import type { Position } from '../../../../src/domain/model.ts';
import { axisRuns, movingLight, restingLight } from '../../../../src/domain/story/axis-light.ts';

const LINE: Position[] = [
  [121.3, 31.2],
  [121.45, 31.24],
  [121.6, 31.2],
  [121.75, 31.05],
  [121.9, 30.9],
];
const ANCHORS: Position[] = [
  [121.9, 30.9],
  [121.6, 31.2],
  [121.3, 31.2],
];
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('the runs of the axis', () => {
  const runs = axisRuns(LINE, ANCHORS);

  it('go from each anchor to its neighbours, both ways, whatever the order of the anchors', () => {
    const ends = runs.map(run => [run[0], run.at(-1)]);
    const [lingang, zhangjiang, hongqiao] = ANCHORS as [Position, Position, Position];
    const near = (one: Position | undefined, other: Position) =>
      metresBetween(one ?? [0, 0], other) < 120;
    const isRun = (from: Position, to: Position) =>
      ends.some(([start, end]) => near(start, from) && near(end, to));
    expect(runs).toHaveLength(4);
    expect(isRun(hongqiao, zhangjiang) && isRun(zhangjiang, hongqiao)).toBe(true);
    expect(isRun(zhangjiang, lingang) && isRun(lingang, zhangjiang)).toBe(true);
  });

  it('have points at even distances', () => {
    for (const run of runs) {
      const steps = run.slice(1).map((point, at) => metresBetween(run[at] as Position, point));
      expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.2);
    }
  });

  it('are none without a line, and none with a single anchor', () => {
    expect(axisRuns([], ANCHORS)).toEqual([]);
    expect(axisRuns(LINE, ANCHORS.slice(0, 1))).toEqual([]);
  });
});

describe('a moving light', () => {
  it('is dark everywhere when it sets out and when it has arrived', () => {
    fc.assert(
      fc.property(share, at => {
        fc.pre(at > 0);
        expect(movingLight(at, 0)).toBe(0);
        expect(movingLight(at, 1)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('is never brighter than 1 nor darker than nothing, and passes every point in full', () => {
    fc.assert(
      fc.property(share, share, (at, phase) => {
        expect(movingLight(at, phase)).toBeGreaterThanOrEqual(0);
        expect(movingLight(at, phase)).toBeLessThanOrEqual(1);
      }),
    );
    for (const at of [0, 0.3, 0.7, 1]) {
      const seen = Array.from({ length: 2001 }, (_, time) => movingLight(at, time / 2000));
      expect(Math.max(...seen)).toBeGreaterThan(0.96);
    }
  });
});

describe('the resting light', () => {
  it('is full at the anchor, fades steadily and is gone from the middle on', () => {
    expect(restingLight(0)).toBe(1);
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [near, far] = [Math.min(one, other), Math.max(one, other)];
        expect(restingLight(near)).toBeGreaterThanOrEqual(restingLight(far));
      }),
    );
    expect(restingLight(0.5)).toBe(0);
  });
});
