/** The six facets, in the order of the panel, and which options a feature has in each. */
import type { Feature } from './model.ts';

export const FACETS = ['chain', 'layout', 'district', 'kind', 'doc', 'grade'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen options by facet. No entry or an empty list: the facet does not filter. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const EMPTY_FILTER: Filter = {
  chain: [],
  layout: [],
  district: [],
  kind: [],
  doc: [],
  grade: [],
};

/** What the facets ask of a feature. */
export type Faceted = Pick<Feature, 'chains' | 'layout' | 'districts' | 'kind' | 'docs' | 'grade'>;

/** Option ids of one feature in one facet. A segment's id is `CHAIN.segment`. */
export function optionsOf(feature: Faceted, facet: Facet): readonly string[] {
  switch (facet) {
    case 'chain':
      return feature.chains;
    case 'layout':
      return feature.layout.map(membership => membership.part);
    case 'district':
      return feature.districts;
    case 'kind':
      return [feature.kind];
    case 'doc':
      return feature.docs;
    case 'grade':
      return feature.grade ? [feature.grade] : [];
  }
}

/** Whether one feature passes a filter. Over all of them `applyFilter` is quicker, and counts too. */
export function passesFilter(feature: Faceted, filter: Filter): boolean {
  return FACETS.every(facet => {
    const chosen = filter[facet];
    return chosen.length === 0 || optionsOf(feature, facet).some(each => chosen.includes(each));
  });
}

/** Adds the option when absent, takes it out when present. */
export function toggleOption(filter: Filter, facet: Facet, option: string): Filter {
  const chosen = filter[facet];
  const next = chosen.includes(option)
    ? chosen.filter(other => other !== option)
    : [...chosen, option];
  return { ...filter, [facet]: next };
}

export function isFiltering(filter: Filter): boolean {
  return FACETS.some(facet => filter[facet].length > 0);
}
