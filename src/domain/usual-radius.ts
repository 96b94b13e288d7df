/** What a grade says of a position's error. */
import type { Feature } from './model.ts';

/** The error that a grade's name states already, metres; null where there is no position. */
function usualRadius(grade: Feature['grade']): number | null {
  if (grade === 'A') return 200;
  if (grade === 'B') return 600;
  return grade === 'C' ? 2000 : null;
}

/** A place's own error in metres, where it is another than its grade says. */
export function ownRadius({ grade, radius }: Pick<Feature, 'grade' | 'radius'>): number | null {
  return radius === undefined || radius === usualRadius(grade) ? null : radius;
}
