/** Puts places side by side. */
import type { Atlas, Detail, Details, Feature } from '../model.ts';
import { chainRows } from './chain-rows.ts';
import { differ } from './differences.ts';
import { countCell, figuresCell, labelsCell, newestCell, passagesCell } from './facts.ts';
import { districtCell, kindCell, layoutCell, parentCell } from './standing.ts';
import type { Naming, Subject } from './subject.ts';
import type { Cell, Comparison, GroupId, Row, RowId } from './table.ts';
import { distanceCell, positionCell } from './where.ts';

/** Of a place of which the details say nothing. */
const NO_DETAIL: Detail = {
  alsoKinds: [],
  labels: [],
  figures: [],
  words: [],
  inherited: null,
  memberBasis: {},
  citations: [],
  sources: [],
  near: [],
};

type CellOf = (subject: Subject, naming: Naming) => Cell;

const BEFORE_CHAINS: readonly [RowId, GroupId, CellOf][] = [
  ['kind', 'standing', kindCell],
  ['layout', 'standing', layoutCell],
  ['parent', 'standing', parentCell],
  ['district', 'standing', districtCell],
];

const AFTER_CHAINS: readonly [RowId, GroupId, CellOf][] = [
  ['figures', 'figures', figuresCell],
  ['labels', 'figures', labelsCell],
  ['position', 'position', positionCell],
  ['pvg', 'near', subject => distanceCell(subject, 'pvg')],
  ['sha', 'near', subject => distanceCell(subject, 'sha')],
  ['port', 'near', subject => distanceCell(subject, 'port')],
  ['rail', 'near', subject => distanceCell(subject, 'rail')],
  ['metro', 'near', subject => distanceCell(subject, 'metro')],
  ['centre', 'near', subject => distanceCell(subject, 'centre')],
  ['count', 'passages', countCell],
  ['newest', 'passages', newestCell],
  ['passages', 'passages', passagesCell],
];

/** One column a place, in the given order; every row has a cell for every place. */
export function compare(
  places: readonly Feature[],
  atlas: Atlas,
  byId: ReadonlyMap<string, Feature>,
  details: Details,
): Comparison {
  const documents = new Map(atlas.documents.map(document => [document.id, document]));
  const naming: Naming = {
    atlas,
    feature: id => byId.get(id),
    document: id => documents.get(id),
  };
  const subjects = places.map(feature => ({
    feature,
    detail: details.features[feature.id] ?? NO_DETAIL,
  }));
  const plain = ([id, group, cellOf]: readonly [RowId, GroupId, CellOf]): Row => {
    const cells = subjects.map(subject => cellOf(subject, naming));
    return { key: id, id, group, cells, differs: differ(cells) };
  };
  if (subjects.length === 0) return { places, rows: [] };
  return {
    places,
    rows: [...BEFORE_CHAINS.map(plain), ...chainRows(subjects, naming), ...AFTER_CHAINS.map(plain)],
  };
}
