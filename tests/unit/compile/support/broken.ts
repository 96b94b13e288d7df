/** What a broken fixture is: one slip in the small project, and the issue that it must give. */
import type { Change } from './fixture.ts';

export interface Broken {
  readonly rule: string;
  /** The slip in words, as the test's title. */
  readonly slip: string;
  readonly changes: readonly Change[];
  /** Where the issue points, when not into the changed file. */
  readonly file?: string;
  /** Words of the line to which the issue points; absent when it is the file as a whole (line 1). */
  readonly line?: string;
  /** The offending words that the issue repeats. */
  readonly words: string;
  /** Other rules that the same slip breaks. */
  readonly alsoRules?: readonly string[];
}

export const AXIS = 'data/features/axis.yaml';
export const PARKS = 'data/features/parks.yaml';
export const CHAINS = 'data/chains.yaml';
export const VOCABULARY = 'data/vocabulary.yaml';
export const INDICATORS = 'data/indicators.yaml';
export const PLAN = 'data/documents/900.yaml';
export const EXTENTS = 'data/geometry/extents.geojson';

/** The common case: some words of one file replaced. */
export function slip(
  rule: string,
  title: string,
  file: string,
  replace: readonly [string, string],
  expected: Omit<Broken, 'rule' | 'slip' | 'changes'>,
): Broken {
  return { rule, slip: title, changes: [{ file, replace }], ...expected };
}
