/** How an outline shows the grade of its position: the surer, the more closed the line. */
import type { Grade } from '../domain/model.ts';

/** Dash and gap in multiples of the line's width; an empty list is a full line. */
export const GRADE_DASHES: Readonly<Record<Exclude<Grade, 'D'>, readonly number[]>> = {
  A: [],
  B: [5, 2],
  C: [1.5, 2],
};
