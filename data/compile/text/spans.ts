/** Stretches of a text, and how to keep those that don't overlap. */

export interface Stretch<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export const overlaps = (a: Stretch<unknown>, b: Stretch<unknown>) =>
  a.start < b.end && b.start < a.end;

/** Longer stretches win over those they overlap; what is left comes back in the order of the text. */
export function longestFirst<T>(stretches: readonly Stretch<T>[]): Stretch<T>[] {
  const taken: Stretch<T>[] = [];
  const ranked = [...stretches].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  for (const stretch of ranked) {
    if (!taken.some(other => overlaps(stretch, other))) taken.push(stretch);
  }
  return taken.sort((a, b) => a.start - b.start);
}
