/** What distances are measured from: a hub, or any point. In the address `pvg` or `121.4700,31.2300`. */
import { metresBetween } from './distance.ts';
import type { Atlas, Feature, Position } from './model.ts';

export type Origin =
  | { readonly kind: 'hub'; readonly id: string }
  | { readonly kind: 'point'; readonly at: Position };

/** What a point must lie in to be measured from, degrees: the map's frame with a margin. */
export const FRAME = { west: 119, south: 29.5, east: 124, north: 33 };

const HUB = /^[a-z][a-z0-9-]{0,31}$/u;
const POINT = /^(\d{1,3}(?:\.\d{1,20})?),(\d{1,3}(?:\.\d{1,20})?)$/u;

/** Whether distances may be measured from a point. */
export function inFrame([longitude, latitude]: Position): boolean {
  return (
    longitude >= FRAME.west &&
    longitude <= FRAME.east &&
    latitude >= FRAME.south &&
    latitude <= FRAME.north
  );
}

/** Null for anything of another shape, and for a point outside the frame. */
export function parseOrigin(value: string | null): Origin | null {
  if (!value) return null;
  if (HUB.test(value)) return { kind: 'hub', id: value };
  const [, longitude, latitude] = POINT.exec(value) ?? [];
  const at = [Number(longitude), Number(latitude)] as const;
  return inFrame(at) ? { kind: 'point', at } : null;
}

/** A point is rounded to 4 decimals of a degree, about 10 m. */
export function formatOrigin(origin: Origin): string {
  if (origin.kind === 'hub') return origin.id;
  return origin.at.map(degrees => String(Number(degrees.toFixed(4)))).join(',');
}

/** Where it is, degrees WGS-84; null for a hub that the data doesn't hold. */
export function placeOf(origin: Origin, hubs: Atlas['hubs']): Position | null {
  return origin.kind === 'point'
    ? origin.at
    : (hubs.find(({ id }) => id === origin.id)?.at ?? null);
}

/** Metres from a point to each feature that has a position, by id. */
export function distancesFrom(from: Position, features: readonly Feature[]): Map<string, number> {
  const distances = new Map<string, number>();
  for (const { id, at } of features) if (at) distances.set(id, metresBetween(from, at));
  return distances;
}
