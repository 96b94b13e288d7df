/** The fewest lines that join points, and the shortest ones. */
import { metresBetween } from '../distance.ts';
import type { Position } from '../model.ts';

/** A pair of indices into the points. */
export type Edge = readonly [number, number];

/**
 * A minimum spanning tree by great-circle distance (R. C. Prim, Bell System Technical Journal 36, 1957),
 * grown from the first point: one edge fewer than there are points, none for fewer than two. Of equally
 * near points the one given first is joined first, so that the same points always give the same tree.
 */
export function spanningTree(points: readonly Position[]): Edge[] {
  const [first, ...rest] = points;
  if (!first) return [];
  /** Of each point outside the tree: the nearest one inside, and how far that is. */
  const outside = new Map(
    rest.map((point, at) => [at + 1, { to: 0, metres: metresBetween(first, point) }]),
  );
  const edges: Edge[] = [];
  while (outside.size > 0) {
    const [next, { to }] = [...outside].reduce((best, each) =>
      each[1].metres < best[1].metres ? each : best,
    );
    outside.delete(next);
    edges.push([to, next]);
    for (const [at, nearest] of outside) {
      const metres = metresBetween(points[next] as Position, points[at] as Position);
      if (metres < nearest.metres) outside.set(at, { to: next, metres });
    }
  }
  return edges;
}
