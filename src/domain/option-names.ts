/** What the options of the facets are called. */
import type { Facet } from './facets.ts';
import { type Atlas, GRADES, type Language } from './model.ts';
import { nameIn } from './name-in.ts';

export type NamesById = ReadonlyMap<string, string>;

function chainNames(atlas: Atlas, language: Language): [string, string][] {
  return atlas.chains.flatMap(chain => {
    const name = nameIn(chain, language);
    const segments = chain.segments.map((segment): [string, string] => [
      `${chain.id}.${segment.id}`,
      `${name} · ${nameIn(segment, language)}`,
    ]);
    return [[chain.id, name] as [string, string], ...segments];
  });
}

/** Names of all options by facet and id. Grades are their own names. */
export function optionNames(atlas: Atlas, language: Language): Record<Facet, NamesById> {
  const pick = (list: readonly { id: string; name: string; en: string }[]) =>
    new Map(list.map(each => [each.id, nameIn(each, language)]));
  return {
    chain: new Map(chainNames(atlas, language)),
    layout: pick(atlas.parts),
    district: pick(atlas.districts),
    kind: pick(atlas.kinds),
    doc: new Map(atlas.documents.map(({ id, short }) => [id, short[language]])),
    grade: new Map(GRADES.map(grade => [grade, grade])),
  };
}
