/** Rows of the list: features that pass, under headings of the layout or in order of name. */
import type { Atlas, Feature, Language } from './model.ts';
import { nameIn } from './name-in.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly part: string; readonly count: number }
  | { readonly kind: 'feature'; readonly feature: Feature; readonly position: number };

export interface ListOrder {
  readonly sort: 'layout' | 'name' | 'near';
  readonly language: Language;
  /** Chosen parts of the layout: a feature that belongs to several stands under one of these. */
  readonly parts: readonly string[];
  /** Metres by id, for the order by distance; without them that order is the layout's. */
  readonly distances?: ReadonlyMap<string, number> | null;
}

/** The part under which a feature stands in the list: a chosen one if it has it, else its first. */
function listedPart(feature: Feature, chosen: readonly string[]): string {
  const own = feature.layout.map(({ part }) => part);
  return own.find(part => chosen.includes(part)) ?? own[0] ?? 'other';
}

const collators = {
  zh: new Intl.Collator('zh-Hans-CN-u-co-pinyin'),
  en: new Intl.Collator('en'),
};

function byName(features: Feature[], language: Language): Feature[] {
  const { compare } = collators[language];
  return features.sort((a, b) => compare(nameIn(a, language), nameIn(b, language)));
}

/** Nearest first; what has no position comes last, in the order it came. */
function byDistance(features: Feature[], distances: ReadonlyMap<string, number>): Feature[] {
  const away = ({ id }: Feature) => distances.get(id) ?? Number.MAX_VALUE;
  return features.sort((a, b) => away(a) - away(b));
}

const plainRows = (features: readonly Feature[]): ListRow[] =>
  features.map((feature, at) => ({ kind: 'feature', feature, position: at + 1 }));

/** `passes` is 1 where the feature at that index of `atlas.features` passes the filter. */
export function listRows(atlas: Atlas, passes: Uint8Array, order: ListOrder): ListRow[] {
  const shown = atlas.features.filter((_, at) => passes[at] === 1);
  if (order.sort === 'name') return plainRows(byName(shown, order.language));
  if (order.sort === 'near' && order.distances) {
    return plainRows(byDistance(shown, order.distances));
  }
  const groups = new Map<string, Feature[]>(atlas.parts.map(({ id }) => [id, []]));
  for (const feature of shown) groups.get(listedPart(feature, order.parts))?.push(feature);
  const rows: ListRow[] = [];
  let position = 0;
  for (const [part, members] of groups) {
    if (members.length === 0) continue;
    rows.push({ kind: 'heading', part, count: members.length });
    for (const feature of members) rows.push({ kind: 'feature', feature, position: ++position });
  }
  return rows;
}
