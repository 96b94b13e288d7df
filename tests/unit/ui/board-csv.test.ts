import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, csvRows } from '../../../src/domain/board/csv-rows.ts';
import { csvText } from '../../../src/output/csv.ts';
import { citedIn, makeIndicator, pair } from '../domain/board/builders.ts';

const WORDS = {
  language: 'zh',
  document: (id: string) => `文件 ${id}`,
  theme: (id: string) => id,
  type: (type: string) => type,
  place: (id: string) => id,
  column: (column: string) => column,
} as const;

const read = (text: string) => parse<string[]>(text.slice(1)).data;

describe('the CSV file', () => {
  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(csvText([['指标']])).toBe('\uFEFF指标');
  });

  test('gives back what was written, with commas, quotes and line ends', () => {
    const rows = [
      ['编号', '引文'],
      ['i1', '“十四五”, "as printed"\n第二行'],
      ['i2', '2.0'],
    ];
    expect(read(csvText(rows))).toEqual(rows);
  });

  test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1'])(
    '%j is no formula in a spreadsheet',
    cell => {
      expect(read(csvText([[cell]]))).toEqual([[`'${cell}`]]);
    },
  );
});

describe('a line of the file', () => {
  const line = (given: Parameters<typeof makeIndicator>[1]) => {
    const [head = [], cells = []] = csvRows([makeIndicator('i1', given)], WORDS);
    return Object.fromEntries(head.map((column, at) => [column, cells[at]]));
  };

  test('holds figures bare, so that they can be computed with', () => {
    const given = {
      value: '80',
      year: pair('2025', '2025'),
      unit: pair('亿元/平方公里', '× 100 million yuan per km²'),
      qualifier: pair('以上', 'at least'),
      baseline: { value: '76.3', year: pair('2020', '2020') },
      stretch: { value: '85' },
    };
    expect(line(given)).toMatchObject({
      baseline: '76.3',
      baselineYear: '2020',
      value: '80',
      year: '2025',
      comparison: '以上',
      unit: '亿元/平方公里',
      stretch: '85',
    });
  });

  test('says where the sentence stands; the cells of a table row stand on one line', () => {
    expect(line({ citation: citedIn('002', '13\n\t单位土地产值\n\t80以上') })).toMatchObject({
      document: '002',
      documentTitle: '文件 002',
      quote: '13 单位土地产值 80以上',
      start: 0,
    });
  });

  test('has a cell for every heading', () => {
    const [head, cells] = csvRows([makeIndicator('i1')], WORDS);
    expect(head).toEqual([...CSV_COLUMNS]);
    expect(cells).toHaveLength(CSV_COLUMNS.length);
  });
});
