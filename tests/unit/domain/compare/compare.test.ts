import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/domain/compare/compare.ts';
import type { Cell } from '../../../../src/domain/compare/table.ts';
import { DATA_FORMAT, type Detail, type Feature } from '../../../../src/domain/model.ts';
import { inParts, makeAtlas, makeCitation, makeDocument, makeFeature } from '../builders.ts';

const NONE: Detail = {
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

type Given = readonly [Feature, Partial<Detail>?];

/** The table of these places, beside others that may be parents. */
function tableOf(given: readonly Given[], others: Feature[] = []) {
  const places = given.map(([feature]) => feature);
  const features = [...places, ...others];
  const atlas = makeAtlas(features, {
    documents: [makeDocument('001', 2018), makeDocument('002', 2024)],
  });
  const details = {
    format: DATA_FORMAT as typeof DATA_FORMAT,
    documents: [],
    orders: {},
    features: Object.fromEntries(
      given.map(([{ id }, detail]): [string, Detail] => [id, { ...NONE, ...detail }]),
    ),
  };
  const byId = new Map(features.map(feature => [feature.id, feature]));
  const table = compare(places, atlas, byId, details);
  return {
    ...table,
    row: (key: string) => table.rows.find(row => row.key === key),
    cells: (key: string) => table.rows.find(row => row.key === key)?.cells ?? [],
  };
}

const gap = (why: string) => ({ kind: 'gap', why });
const names = (cell: Cell | undefined) =>
  cell?.kind === 'names' ? cell.names.map(({ name }) => name) : cell;

test('no place, no rows', () => {
  expect(tableOf([]).rows).toEqual([]);
});

test('every row has a cell for every place, in the order of the places', () => {
  const { rows, places } = tableOf([[makeFeature('b')], [makeFeature('a')], [makeFeature('c')]]);
  expect(places.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(rows.every(({ cells }) => cells.length === 3)).toBe(true);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

describe('what is missing is said', () => {
  test('of a place of which nothing is known but its name', () => {
    const { rows } = tableOf([[makeFeature('a', { grade: 'D', kind: 'unheard-of' })]]);
    const told = Object.fromEntries(rows.map(({ key, cells }) => [key, cells[0]]));
    expect(told).toMatchObject({
      layout: gap('is-layout'),
      parent: gap('no-parent'),
      district: gap('no-district'),
      'only-here': gap('no-chain'),
      figures: gap('none-stated'),
      labels: gap('none-stated'),
      position: { kind: 'position', grade: 'D', radius: null },
      pvg: gap('unplaced'),
      centre: gap('unplaced'),
      count: { kind: 'count', passages: 0, documents: 0 },
      newest: gap('none-stated'),
      passages: gap('no-defining'),
    });
  });

  test('of a part of the layout: it is drawn, and measured from nowhere', () => {
    const { cells } = tableOf([[makeFeature('axis', { grade: null, layout: inParts('axis') })]]);
    expect(cells('layout')).toEqual([gap('is-layout')]);
    expect(cells('position')).toEqual([gap('drawn')]);
    expect(cells('metro')).toEqual([gap('drawn')]);
  });
});

describe('chains', () => {
  const chips = makeFeature('chips', { chains: ['IC', 'IC.ic-fab', 'BIO'] });
  const drugs = makeFeature('drugs', { chains: ['BIO', 'BIO.bio-drug'] });
  const cars = makeFeature('cars', { chains: ['AUTO', 'BIO'] });

  test('those that places share stand on rows of their own, the most shared first', () => {
    const both = makeFeature('both', { chains: ['IC', 'AUTO'] });
    const { rows } = tableOf([[chips], [drugs], [cars], [both]]);
    const shared = rows.filter(({ id }) => id === 'chain').map(({ option }) => option);
    expect(shared).toEqual(['BIO', 'IC', 'AUTO']);
  });

  test('what one has alone stands in a row of all such, the segment for its chain', () => {
    const { cells } = tableOf([[chips], [drugs], [cars]]);
    expect(cells('only-here').map(names)).toEqual([['IC · ic-fab'], ['BIO · bio-drug'], ['AUTO']]);
  });

  test('a place with nothing of its own says so', () => {
    const { cells } = tableOf([[chips], [makeFeature('plain', { chains: ['BIO'] })]]);
    expect(cells('only-here')[1]).toEqual(gap('nothing-own'));
  });

  test('a place alone has all its chains on rows', () => {
    const { rows, row } = tableOf([[chips]]);
    const options = rows.filter(({ id }) => id === 'chain').map(({ option }) => option);
    expect(options).toEqual(['IC', 'IC.ic-fab', 'BIO']);
    expect(row('only-here')).toBeUndefined();
  });

  test('a cell tells the printed words, or whose words are taken over', () => {
    const parent = makeFeature('parent', { chains: ['BIO'] });
    const words = [{ word: '生物医药', chains: ['BIO'], citation: 0 }];
    const inherited = { from: 'parent', chains: ['BIO'] };
    const { cells } = tableOf(
      [
        [drugs, { words }],
        [makeFeature('child', { chains: ['BIO'] }), { inherited }],
        [makeFeature('none')],
      ],
      [parent],
    );
    expect(cells('chain BIO')).toMatchObject([
      { kind: 'words', words: ['生物医药'], inherited: null },
      { kind: 'words', words: [], inherited: { id: 'parent' } },
      gap('not-named'),
    ]);
  });
});

describe('passages', () => {
  const old = makeCitation('001', { role: 'defining', quote: '旧' });
  const recent = makeCitation('002', { role: 'defining', quote: '新', start: 9 });
  const mention = makeCitation('002');

  test('how many, in how many documents, and the newest of these', () => {
    const { cells } = tableOf([[makeFeature('a'), { citations: [recent, mention, old] }]]);
    expect(cells('count')).toEqual([{ kind: 'count', passages: 3, documents: 2 }]);
    expect(cells('newest')).toMatchObject([{ document: { id: '002', year: 2024 } }]);
  });

  test('those that define, oldest first, and the number of mentions', () => {
    const { cells } = tableOf([[makeFeature('a'), { citations: [recent, mention, old] }]]);
    expect(cells('passages')).toEqual([{ kind: 'passages', defining: [old, recent], mentions: 1 }]);
  });
});

test('figures and labels bring the year of their document', () => {
  const figure = { name: '规划面积', en: 'Area', value: '3', unit: '平方公里', amountEn: '3 km²' };
  const { cells } = tableOf([
    [
      makeFeature('a'),
      {
        figures: [{ ...figure, quote: '面积3平方公里', doc: '001' }],
        labels: [{ text: '核心区', en: 'core', doc: '002' }],
      },
    ],
  ]);
  expect(cells('figures')).toMatchObject([{ figures: [{ value: '3', document: { year: 2018 } }] }]);
  expect(cells('labels')).toMatchObject([{ labels: [{ document: { year: 2024 } }] }]);
});

test('each airport has its row, also where a terminal stands for it', () => {
  const near = (id: string, kind: string, distance: number) => ({
    id,
    kind,
    name: id,
    en: id,
    distance,
  });
  const { cells } = tableOf([
    [
      makeFeature('a'),
      { near: [near('pvg', 'airport', 20_000), near('sha-t1', 'airport', 9_000)] },
    ],
  ]);
  expect(cells('pvg')).toMatchObject([{ to: { id: 'pvg' }, metres: 20_000 }]);
  expect(cells('sha')).toMatchObject([{ to: { id: 'sha-t1' }, metres: 9_000 }]);
});

test('the radius is told only where it is another than the grade says', () => {
  const { cells } = tableOf([
    [makeFeature('a', { grade: 'B', radius: 600 })],
    [makeFeature('b', { grade: 'B', radius: 900 })],
  ]);
  expect(cells('position')).toMatchObject([{ radius: null }, { radius: 900 }]);
});

describe('differences', () => {
  const near = (distance: number) => ({
    near: [{ id: 'pvg', kind: 'airport', name: 'pvg', en: 'pvg', distance }],
  });

  test('one place differs from nothing', () => {
    const { rows } = tableOf([[makeFeature('a', { districts: ['pudong'] })]]);
    expect(rows.some(({ differs }) => differs)).toBe(false);
  });

  test('other districts differ, the same kind does not', () => {
    const { row } = tableOf([
      [makeFeature('a', { districts: ['pudong'] })],
      [makeFeature('b', { districts: ['minhang'] })],
    ]);
    expect(row('district')?.differs).toBe(true);
    expect(row('kind')?.differs).toBe(false);
  });

  test('distances differ when they are shown as different', () => {
    const differs = (a: number, b: number) =>
      tableOf([
        [makeFeature('a'), near(a)],
        [makeFeature('b'), near(b)],
      ]).row('pvg')?.differs;
    expect(differs(20_010, 20_040)).toBe(false);
    expect(differs(20_010, 20_400)).toBe(true);
  });

  test('that both are without a position is no difference', () => {
    const { row } = tableOf([
      [makeFeature('a', { grade: 'D' })],
      [makeFeature('b', { grade: 'D' })],
    ]);
    expect(row('metro')?.differs).toBe(false);
  });
});
