/**
 * Filtering: OR inside a facet, AND across facets, one pass over the features.
 *
 * A feature that fails no facet counts everywhere; one that fails exactly one facet counts only in
 * that facet's options, because choosing another option there would let it in. So every option shows
 * how many features it would leave.
 */
import { FACETS, type Facet, type Filter, optionsOf } from './facets.ts';
import type { Feature } from './model.ts';
import { matchesQuery, normaliseQuery } from './query.ts';

export interface FilterIndex {
  readonly features: readonly Feature[];
  /** Option ids of each facet, in order of first appearance. */
  readonly options: Readonly<Record<Facet, readonly string[]>>;
  /** For each facet, each feature's options as numbers into `options`. */
  readonly values: Readonly<Record<Facet, readonly (readonly number[])[]>>;
}

export interface FilterResult {
  /** 1 where the feature at this index passes. */
  readonly passes: Uint8Array;
  readonly total: number;
  /** How many features each option would leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map(facet => [facet, make(facet)])) as Record<Facet, T>;
}

export function buildFilterIndex(features: readonly Feature[]): FilterIndex {
  const numbers = eachFacet(() => new Map<string, number>());
  const values = eachFacet(facet =>
    features.map(feature =>
      optionsOf(feature, facet).map(option => {
        const known = numbers[facet].get(option);
        if (known !== undefined) return known;
        numbers[facet].set(option, numbers[facet].size);
        return numbers[facet].size - 1;
      }),
    ),
  );
  return { features, options: eachFacet(facet => [...numbers[facet].keys()]), values };
}

/** Marks the chosen options of a facet; null when the facet does not filter. */
function chosenMask(index: FilterIndex, filter: Filter, facet: Facet): Uint8Array | null {
  if (filter[facet].length === 0) return null;
  const chosen = new Set(filter[facet]);
  return Uint8Array.from(index.options[facet], option => (chosen.has(option) ? 1 : 0));
}

/** `only`: nothing but these features may pass, and nothing else is counted. */
export function applyFilter(
  index: FilterIndex,
  filter: Filter,
  query = '',
  only?: readonly string[],
): FilterResult {
  const wanted = only && new Set(only);
  const needle = normaliseQuery(query);
  const masks = FACETS.map(facet => chosenMask(index, filter, facet));
  const tallies = FACETS.map(facet => new Uint32Array(index.options[facet].length));
  const valuesByFacet = FACETS.map(facet => index.values[facet]);
  const passes = new Uint8Array(index.features.length);
  let total = 0;

  for (let at = 0; at < index.features.length; at++) {
    const feature = index.features[at];
    if (!feature || wanted?.has(feature.id) === false) continue;
    if (!matchesQuery(feature.key, needle)) continue;
    let failures = 0;
    let failed = -1;
    for (let facet = 0; facet < masks.length; facet++) {
      const mask = masks[facet];
      if (mask && !valuesByFacet[facet]?.[at]?.some(option => mask[option] === 1)) {
        failures++;
        failed = facet;
      }
    }
    if (failures > 1) continue;
    if (failures === 0) {
      passes[at] = 1;
      total++;
    }
    for (let facet = 0; facet < masks.length; facet++) {
      if (failures === 1 && facet !== failed) continue;
      const tally = tallies[facet];
      if (!tally) continue;
      for (const option of valuesByFacet[facet]?.[at] ?? [])
        tally[option] = (tally[option] ?? 0) + 1;
    }
  }
  const counts = eachFacet(
    facet =>
      new Map(
        index.options[facet].map((option, number) => [
          option,
          tallies[FACETS.indexOf(facet)]?.[number] ?? 0,
        ]),
      ),
  );
  return { passes, total, counts };
}
