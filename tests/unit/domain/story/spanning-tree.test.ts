/** The fewest lines that join points: a tree, and no shorter one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../../src/domain/distance.ts';
import type { Position } from '../../../../src/domain/model.ts';
import { type Edge, spanningTree } from '../../../../src/domain/story/spanning-tree.ts';

const position = fc.tuple(
  fc.double({ min: 120.8, max: 122, noNaN: true }),
  fc.double({ min: 30.6, max: 31.9, noNaN: true }),
);

function lengthOf(points: readonly Position[], edges: readonly Edge[]): number {
  return edges.reduce(
    (sum, [one, other]) => sum + metresBetween(points[one] as Position, points[other] as Position),
    0,
  );
}

/** Kruskal's way to the same length, by sorting all pairs. */
function shortestLength(points: readonly Position[]): number {
  const group = points.map((_, at) => at);
  const pairs = points
    .flatMap((_, one) => points.slice(one + 1).map((_, more) => [one, one + 1 + more] as const))
    .sort((a, b) => lengthOf(points, [a]) - lengthOf(points, [b]));
  return pairs.reduce((sum, [one, other]) => {
    const [from, to] = [group[one], group[other]];
    if (from === to) return sum;
    group.forEach((each, at) => {
      if (each === from) group[at] = to as number;
    });
    return sum + lengthOf(points, [[one, other]]);
  }, 0);
}

describe('a spanning tree', () => {
  it('of no point or one has no edge', () => {
    expect(spanningTree([])).toEqual([]);
    expect(spanningTree([[121, 31]])).toEqual([]);
  });

  it('goes along a line of points, not across it', () => {
    const points: Position[] = [
      [121.0, 31],
      [121.3, 31],
      [121.1, 31],
      [121.2, 31],
    ];
    expect(spanningTree(points)).toEqual([
      [0, 2],
      [2, 3],
      [3, 1],
    ]);
  });

  it('joins all points with one edge fewer than there are, and is as short as can be', () => {
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 12 }), points => {
        const edges = spanningTree(points);
        expect(edges).toHaveLength(points.length - 1);
        const reached = new Set([0]);
        for (const [one, other] of edges) {
          expect(reached.has(one)).toBe(true);
          reached.add(other);
        }
        expect(reached.size).toBe(points.length);
        expect(lengthOf(points, edges)).toBeCloseTo(shortestLength(points), 3);
      }),
    );
  });
});
