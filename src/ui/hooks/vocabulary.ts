/** Names of facets' options by id, for chips, list and panel. */
import { useMemo } from 'react';
import type { Facet } from '../../domain/facets.ts';
import { type NamesById, optionNames } from '../../domain/option-names.ts';
import { useAtlasState, useLanguage } from './atlas.ts';

const NO_NAMES: NamesById = new Map();

/** A function from facet and option id to the option's name; the id itself when it is unknown. */
export function useOptionNames(): (facet: Facet, option: string) => string {
  const atlas = useAtlasState(state => state.index?.atlas);
  const language = useLanguage();
  const names = useMemo(() => (atlas ? optionNames(atlas, language) : null), [atlas, language]);
  return (facet, option) => (names?.[facet] ?? NO_NAMES).get(option) ?? option;
}
