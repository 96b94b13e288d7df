/** Which features the map shows, and in which colours, for a filter and the legend's switches. */
import type { Filter } from './facets.ts';
import type { Atlas, Feature } from './model.ts';

/** True when every part of the layout that the feature belongs to is switched off; never without one. */
export function isHidden(feature: Pick<Feature, 'layout'>, hidden: readonly string[]): boolean {
  return feature.layout.length > 0 && feature.layout.every(({ part }) => hidden.includes(part));
}

/** The chain of a chosen option: `BIO` of `BIO.cell`. */
export const chainOfOption = (option: string): string => option.split('.')[0] ?? option;

/** Chosen chains, segments counted as their chain, in the order of choosing. */
export function chosenChains(filter: Pick<Filter, 'chain'>): string[] {
  return [...new Set(filter.chain.map(chainOfOption))];
}

/**
 * The chain group whose colour a feature takes: that of its first chosen chain, or an empty string
 * when no chain is chosen or it has none of them.
 */
export function toneOf(
  feature: Feature,
  chosen: readonly string[],
  groups: ReadonlyMap<string, string>,
): string {
  const chain = chosen.find(each => feature.chains.includes(each));
  return chain ? (groups.get(chain) ?? '') : '';
}

export function groupsOfChains(atlas: Pick<Atlas, 'chains'>): ReadonlyMap<string, string> {
  return new Map(atlas.chains.map(({ id, group }) => [id, group]));
}
