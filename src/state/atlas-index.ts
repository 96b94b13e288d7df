/** The data as the rest looks them up: what belongs to this atlas, and what a settled facet leaves out. */
import { EMPTY_FILTER, type Filter, passesFilter } from '../domain/facets.ts';
import { numberFeatures } from '../domain/feature-numbers.ts';
import { buildFilterIndex, type FilterIndex } from '../domain/filter.ts';
import type { Atlas, Feature } from '../domain/model.ts';
import type { Intent } from './intent.ts';

export interface AtlasIndex {
  /** With the places that a settled facet leaves out. */
  readonly whole: Atlas;
  readonly atlas: Atlas;
  readonly byId: ReadonlyMap<string, Feature>;
  /** By which number the map knows a feature. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly filter: FilterIndex;
  /** Places of the data that a settled facet leaves out: they are neither counted nor shown. */
  readonly outside: readonly Feature[];
}

/** `settled`: what a place must pass to be part of this atlas. */
export function indexAtlas(atlas: Atlas, settled: Filter = EMPTY_FILTER): AtlasIndex {
  const features = atlas.features.filter(feature => passesFilter(feature, settled));
  return {
    whole: atlas,
    atlas: features.length < atlas.features.length ? { ...atlas, features } : atlas,
    byId: new Map(features.map(feature => [feature.id, feature])),
    numbers: numberFeatures(atlas.features),
    filter: buildFilterIndex(features),
    outside: atlas.features.filter(feature => !passesFilter(feature, settled)),
  };
}

/** A place that a settled facet leaves out can be neither selected nor compared. */
export function within(index: AtlasIndex | null, intent: Intent): Intent {
  if (!index || index.outside.length === 0) return intent;
  const { selected, compare } = intent;
  const inside = (id: string) => index.byId.has(id);
  return {
    ...intent,
    selected: selected && inside(selected) ? selected : null,
    compare: compare.every(inside) ? compare : compare.filter(inside),
  };
}
