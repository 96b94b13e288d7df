/** How sure the position is, and how far it is from there to where goods and people pass. */
import type { Near } from '../model.ts';
import { ownRadius } from '../position-error.ts';
import { gap, named, type Subject } from './subject.ts';
import type { Cell } from './table.ts';

export function positionCell({ feature }: Subject): Cell {
  const { grade } = feature;
  return grade ? { kind: 'position', grade, radius: ownRadius(feature) ?? null } : gap('drawn');
}

/** Both airports have rows of their own; of the terminals in Hongqiao the nearer one counts. */
export const NEAR_ROWS = {
  pvg: (near: Near) => near.id === 'pvg',
  sha: (near: Near) => near.kind === 'airport' && near.id !== 'pvg',
  port: (near: Near) => near.kind === 'port',
  rail: (near: Near) => near.kind === 'rail',
  metro: (near: Near) => near.kind === 'metro',
  centre: (near: Near) => near.kind === 'centre',
} as const;

export function distanceCell({ feature, detail }: Subject, to: keyof typeof NEAR_ROWS): Cell {
  const near = detail.near.find(NEAR_ROWS[to]);
  if (!near) return gap(feature.grade === null ? 'drawn' : 'unplaced');
  return { kind: 'distance', to: named(near), metres: near.distance, lines: near.lines ?? [] };
}
