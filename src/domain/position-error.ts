/** How far a position may be off, where that is not what its grade says already. */
import type { Feature } from './model.ts';

/** The error that a grade's name states, metres. */
const STATED: Readonly<Record<string, number>> = { A: 200, B: 600, C: 2000 };

/** Metres; undefined where the grade's name says it all. */
export function ownRadius({ grade, radius }: Pick<Feature, 'grade' | 'radius'>) {
  return grade && radius === STATED[grade] ? undefined : radius;
}
