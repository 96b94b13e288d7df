/** What a brochure is about, and which places stand in it. */

import type { Atlas, Feature } from '../model.ts';
import { nameIn } from '../name-in.ts';
import { chainOfOption } from '../visibility.ts';

interface Named {
  readonly name: string;
  readonly en: string;
}

/** `chain` and `district` carry their id; a segment's is `IC.ic-fab`. */
export type Subject =
  | { readonly kind: 'place'; readonly id: string; readonly named: Named }
  | { readonly kind: 'shortlist' }
  | { readonly kind: 'chain' | 'district'; readonly id: string; readonly named: Named };

/** Why there is nothing to print. */
type Lack =
  | 'no-subject'
  | 'no-selection'
  | 'no-shortlist'
  | 'unknown-subject'
  | 'unknown-chain'
  | 'unknown-district'
  | 'no-places';

export type Chosen =
  | { readonly ok: true; readonly subject: Subject; readonly places: readonly Feature[] }
  | { readonly ok: false; readonly lack: Lack; readonly named: Named | null };

interface Asked {
  /** As the intent has it: `sel`, `cmp`, `chain.IC`, `chain.IC.ic-fab`, `district.pudong`. */
  readonly of: string | null;
  readonly selected: string | null;
  readonly compare: readonly string[];
}

const lacking = (lack: Lack, named: Named | null = null): Chosen => ({ ok: false, lack, named });

/** As the list has them: by the layout, in it the larger tiers first, then by name. */
function inOrder(atlas: Atlas, features: readonly Feature[]): Feature[] {
  const rank = new Map(atlas.parts.map(({ id }, at) => [id, at]));
  const part = ({ layout: [first] }: Feature) => rank.get(first?.part ?? '') ?? rank.size;
  return [...features].sort(
    (a, b) =>
      part(a) - part(b) ||
      a.tier - b.tier ||
      nameIn(a, 'zh').localeCompare(nameIn(b, 'zh'), 'zh-Hans-CN-u-co-pinyin'),
  );
}

function ofChain(atlas: Atlas, id: string): Chosen {
  const chain = atlas.chains.find(each => each.id === chainOfOption(id));
  const segment = chain?.segments.find(each => `${chain.id}.${each.id}` === id);
  if (!chain || (id !== chain.id && !segment))
    return lacking('unknown-chain', { name: id, en: id });
  const named = segment
    ? { name: `${chain.name} · ${segment.name}`, en: `${chain.en} · ${segment.en}` }
    : { name: chain.name, en: chain.en };
  const places = atlas.features.filter(({ chains }) => chains.includes(id));
  if (places.length === 0) return lacking('no-places', named);
  return { ok: true, subject: { kind: 'chain', id, named }, places: inOrder(atlas, places) };
}

function ofDistrict(atlas: Atlas, id: string): Chosen {
  const district = atlas.districts.find(each => each.id === id);
  if (!district) return lacking('unknown-district', { name: id, en: id });
  const named = { name: district.name, en: district.en };
  const places = atlas.features.filter(({ districts }) => districts.includes(id));
  if (places.length === 0) return lacking('no-places', named);
  return { ok: true, subject: { kind: 'district', id, named }, places: inOrder(atlas, places) };
}

/** The shortlist keeps its order, which the person chose; chains and districts take the list's. */
export function chooseSubject({ of, selected, compare }: Asked, atlas: Atlas): Chosen {
  const byId = new Map(atlas.features.map(feature => [feature.id, feature]));
  if (of === null) return lacking('no-subject');
  if (of === 'sel') {
    const feature = selected ? byId.get(selected) : undefined;
    if (!feature) return lacking('no-selection');
    const { id, name, en } = feature;
    return { ok: true, subject: { kind: 'place', id, named: { name, en } }, places: [feature] };
  }
  if (of === 'cmp') {
    const places = compare.flatMap(id => byId.get(id) ?? []);
    if (places.length === 0) return lacking('no-shortlist');
    return { ok: true, subject: { kind: 'shortlist' }, places };
  }
  if (of.startsWith('chain.')) return ofChain(atlas, of.slice('chain.'.length));
  if (of.startsWith('district.')) return ofDistrict(atlas, of.slice('district.'.length));
  return lacking('unknown-subject', { name: of, en: of });
}
