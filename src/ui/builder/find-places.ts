/** Places by what was typed of a name, its pinyin, initials or English. */
import type { Feature } from '../../domain/model.ts';
import { matchesQuery, normaliseQuery } from '../../domain/query.ts';

/** More would not be read. */
const MOST = 8;

/** Where in the key the typed words begin a name: the sooner, the likelier it is meant. */
function rank(feature: Feature, first: string): number {
  const names = feature.key.split('\n');
  if (names.some(name => name === first)) return 0;
  return names.some(name => name.startsWith(first)) ? 1 : 2;
}

/** Without words the most important places. */
export function findPlaces(features: readonly Feature[], typed: string): Feature[] {
  const words = normaliseQuery(typed);
  const first = words?.[0] ?? '';
  return features
    .filter(({ key }) => matchesQuery(key, words))
    .map(feature => ({ feature, rank: first ? rank(feature, first) : 0 }))
    .sort((a, b) => a.rank - b.rank || a.feature.tier - b.feature.tier)
    .slice(0, MOST)
    .map(({ feature }) => feature);
}
