import { describe, expect, test } from 'vitest';
import { type ListOrder, type ListRow, listRows } from '../../../src/domain/list-rows.ts';
import { inParts, makeAtlas, makeFeature } from './builders.ts';

const ATLAS = makeAtlas([
  makeFeature('river', { name: '宝山', en: 'Baoshan', layout: inParts('belt-yanjiang') }),
  makeFeature('both', { name: '张江', en: 'Ab', layout: inParts('axis', 'belt-yanjiang') }),
  makeFeature('axis', { name: '安亭', en: 'Zz', layout: inParts('axis') }),
]);
const ALL = Uint8Array.from([1, 1, 1]);
const LAYOUT: ListOrder = { sort: 'layout', language: 'zh', parts: [] };

const shown = (rows: readonly ListRow[]) =>
  rows.map(row => (row.kind === 'heading' ? `${row.part} (${row.count})` : row.feature.id));

describe('in order of the layout', () => {
  test('features stand under the headings of their parts, in the order of the parts', () => {
    expect(shown(listRows(ATLAS, ALL, LAYOUT))).toEqual([
      'axis (2)',
      'both',
      'axis',
      'belt-yanjiang (1)',
      'river',
    ]);
  });

  test('a feature of several parts stands under the chosen one', () => {
    const rows = listRows(ATLAS, ALL, { ...LAYOUT, parts: ['belt-yanjiang'] });
    expect(shown(rows)).toEqual(['axis (1)', 'axis', 'belt-yanjiang (2)', 'river', 'both']);
  });

  test('a part without a passing feature has no heading', () => {
    expect(shown(listRows(ATLAS, Uint8Array.from([0, 1, 1]), LAYOUT))).toEqual([
      'axis (2)',
      'both',
      'axis',
    ]);
  });

  test('positions count the features on, over the headings', () => {
    const positions = listRows(ATLAS, ALL, LAYOUT).flatMap(row =>
      row.kind === 'feature' ? [row.position] : [],
    );
    expect(positions).toEqual([1, 2, 3]);
  });
});

describe('in order of name', () => {
  test('Chinese goes by pinyin', () => {
    const rows = listRows(ATLAS, ALL, { ...LAYOUT, sort: 'name' });
    expect(shown(rows)).toEqual(['axis', 'river', 'both']);
  });

  test('English goes by the English name', () => {
    const rows = listRows(ATLAS, ALL, { ...LAYOUT, sort: 'name', language: 'en' });
    expect(shown(rows)).toEqual(['both', 'river', 'axis']);
  });

  test('only what passes is listed', () => {
    const rows = listRows(ATLAS, Uint8Array.from([1, 0, 0]), { ...LAYOUT, sort: 'name' });
    expect(shown(rows)).toEqual(['river']);
  });
});
