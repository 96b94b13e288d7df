/** What a place is and where it belongs. */
import { gap, type Naming, named, namesOr, type Subject } from './subject.ts';
import type { Cell, NamedFact } from './table.ts';

function find(list: readonly NamedFact[], id: string): NamedFact[] {
  const found = list.find(each => each.id === id);
  return found ? [named(found)] : [];
}

export function kindCell({ feature, detail }: Subject, { atlas }: Naming): Cell {
  const kinds = [feature.kind, ...detail.alsoKinds];
  return namesOr(
    kinds.flatMap(kind => find(atlas.kinds, kind)),
    'none-stated',
  );
}

export function layoutCell({ feature }: Subject, { atlas }: Naming): Cell {
  const others = feature.layout.filter(({ part }) => part !== feature.id);
  return namesOr(
    others.flatMap(({ part, basis }) => find(atlas.parts, part).map(each => ({ ...each, basis }))),
    'is-layout',
  );
}

export function parentCell({ feature }: Subject, naming: Naming): Cell {
  const parent = feature.parent && naming.feature(feature.parent.id);
  return parent && feature.parent
    ? { kind: 'names', names: [{ ...named(parent), basis: feature.parent.basis }] }
    : gap('no-parent');
}

export function districtCell({ feature }: Subject, { atlas }: Naming): Cell {
  return namesOr(
    feature.districts.flatMap(district => find(atlas.districts, district)),
    'no-district',
  );
}
