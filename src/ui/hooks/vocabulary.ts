/** Names of facets' options by id, for chips, list and panel. */
import { useMemo } from 'react';
import type { Facet } from '../../domain/facets.ts';
import type { Atlas, Language } from '../../domain/model.ts';
import { useAtlasState, useLanguage } from './atlas.ts';

type NamesById = ReadonlyMap<string, string>;

function chainNames(atlas: Atlas, language: Language): [string, string][] {
  return atlas.chains.flatMap(chain => {
    const name = language === 'zh' ? chain.name : chain.en;
    const segments = chain.segments.map((segment): [string, string] => [
      `${chain.id}.${segment.id}`,
      `${name} · ${language === 'zh' ? segment.name : segment.en}`,
    ]);
    return [[chain.id, name] as [string, string], ...segments];
  });
}

export function optionNames(atlas: Atlas, language: Language): Record<Facet, NamesById> {
  const pick = (list: readonly { id: string; name: string; en: string }[]) =>
    new Map(list.map(each => [each.id, language === 'zh' ? each.name : each.en]));
  return {
    chain: new Map(chainNames(atlas, language)),
    layout: pick(atlas.parts),
    district: pick(atlas.districts),
    kind: pick(atlas.kinds),
    doc: new Map(atlas.documents.map(({ id, short }) => [id, short[language]])),
    grade: new Map(['A', 'B', 'C', 'D'].map(grade => [grade, grade])),
  };
}

const NO_NAMES: NamesById = new Map();

/** A function from facet and option id to the option's name; the id itself when it is unknown. */
export function useOptionNames(): (facet: Facet, option: string) => string {
  const atlas = useAtlasState(state => state.index?.atlas);
  const language = useLanguage();
  const names = useMemo(() => (atlas ? optionNames(atlas, language) : null), [atlas, language]);
  return (facet, option) => (names?.[facet] ?? NO_NAMES).get(option) ?? option;
}
