import fc from 'fast-check';
import { parse } from 'papaparse';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { csvText, pasteText } from '../../../src/output/csv.ts';
import { DAY, takeFrom, visit } from './real-site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const read = (text: string) =>
  parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data;

/** What a spreadsheet begins a formula with, said in another way than the writer says it. */
const runs = (cell: string) => [...'=+-@\t\r\n＝＋－＠'].some(sign => cell.startsWith(sign));

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '"', "'", ',', ';', ' '),
      fc.constantFrom('1+1', 'cmd|"/C calc"!A0', '一行\n两行', '"引号"', ''),
    )
    .map(([sign, rest]) => sign + rest),
);
/** Two columns at least: a line with one empty cell is an empty line. */
const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 6,
});

describe('CSV', () => {
  test('gives back every row as it was, but for the apostrophe before what would run', () => {
    fc.assert(
      fc.property(table, rows => {
        expect(read(csvText(rows))).toEqual(
          rows.map(row => row.map(each => (runs(each) ? `'${each}` : each))),
        );
      }),
    );
  });

  test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1', '=1\n第二行', '＝1+1'])(
    '%j can’t run',
    formula => {
      expect(read(csvText([[formula, '']]))).toEqual([[`'${formula}`, '']]);
      expect(pasteText([[formula, '']]).replace(/^"/u, '')).toMatch(/^'/u);
    },
  );

  test('leaves numbers bare, also those below nought', () => {
    expect(csvText([[-5, 2.5, null]])).toBe('\uFEFF-5,2.5,');
  });
});

describe('the file of places', () => {
  test('has a line for each place that passes the filter, in the order of the list', async () => {
    const store = await visit('?chain=IC&district=pudong');
    const { text, name } = await takeFrom(store, 'csv', 'filter');
    const [head, ...rows] = read(text);
    expect(head?.slice(0, 3)).toEqual(['编号 ID', '名称 Name', '英文名 English name']);
    expect(rows).toHaveLength(store.getState().result?.total ?? 0);
    expect(rows.every(row => row.length === head?.length)).toBe(true);
    expect(rows.map(([id]) => id)).toContain('dongfang-xingang');
    expect(name).toBe(`上海产业园区-集成电路+浦东新区-${DAY}.csv`);
  });

  test('holds the whole of the key passage, its document and its offsets', async () => {
    const store = await visit('?sel=zj-yaogu');
    const { text, name } = await takeFrom(store, 'csv', 'selected');
    const [head = [], row = []] = read(text);
    const line = Object.fromEntries(head.map((each, at) => [each, row[at]]));
    expect(line['起 Start']).toMatch(/^\d+$/u);
    expect(line['主要原文 Key passage']).toContain('张江药谷');
    expect(line['出处 Document of the passage']).toBe('[上海市产业园区转型升级“十四五”规划]');
    expect(line['距浦东机场直线（公里） Straight line to Pudong Airport (km)']).toBe('19.47');
    expect(line['来源与许可 Source and licence']).toContain('ODbL 1.0');
    expect(name).toBe(`上海产业园区-张江药谷-${DAY}.csv`);
  });

  test('keeps the order of the shortlist, and measures from what the view measures from', async () => {
    const store = await visit('?cmp=lingang,zj-yaogu&near=pvg');
    const { text } = await takeFrom(store, 'csv', 'shortlist');
    const [head = [], ...rows] = read(text);
    expect(rows.map(([id]) => id)).toEqual(['lingang', 'zj-yaogu']);
    expect(head).toContain(
      '距上海浦东国际机场直线（公里） Straight line to Shanghai Pudong International Airport (km)',
    );
  });

  test('speaks the language of the page in its cells and both in its headings', async () => {
    const store = await visit('?sel=zj-yaogu&lang=en');
    const { text, name } = await takeFrom(store, 'csv', 'selected');
    const [head = [], row = []] = read(text);
    expect(head).toContain('类型 Kind');
    expect(row[head.indexOf('区 District')]).toBe('Pudong New Area');
    expect(name).toBe(`Shanghai industrial places-Zhangjiang Pharma Valley-${DAY}.csv`);
  });

  test('has every passage of every place in the other file, word for word', async () => {
    const store = await visit();
    const { text } = await takeFrom(store, 'passages', 'all');
    const [head = [], ...rows] = read(text);
    const { details } = store.getState();
    const all = Object.values(details?.features ?? {}).flatMap(({ citations }) => citations);
    expect(rows).toHaveLength(all.length);
    const at = (name: string) => head.indexOf(name);
    const quotes = rows.map(row => row[at('原文 Passage')]?.replace(/^'/u, ''));
    expect(quotes.sort()).toEqual(all.map(({ quote }) => quote).sort());
  });
});

describe('data that don’t come', () => {
  test('are told by the file that is missing, and may be tried again', async () => {
    const store = await visit();
    const fetching = globalThis.fetch;
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    await expect(takeFrom(store, 'csv', 'all')).rejects.toThrow('missing: details.json');
    vi.stubGlobal('fetch', fetching);
    await expect(takeFrom(store, 'csv', 'all')).resolves.toBeTruthy();
  });
});
