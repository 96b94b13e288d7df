import fc from 'fast-check';
import { parse } from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { columnName } from '../../../src/output/xlsx.ts';
import { DAY, takeFrom, visit } from './real-site.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function sheetsOf(blob: Blob) {
  const sheets = await readWorkbook(Buffer.from(await blob.arrayBuffer()), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe('the workbook', () => {
  test('has the same rows as the CSV file, numbers as numbers', async () => {
    const store = await visit();
    const { blob, name } = await takeFrom(store, 'xlsx', 'all');
    const sheets = await sheetsOf(blob);
    const csv = parse<string[]>((await takeFrom(store, 'csv', 'all')).text.slice(1), {
      newline: '\r\n',
    }).data;
    // Nothing is run in a workbook, so what the CSV file guards by an apostrophe stands bare here.
    const asText = (sheets.get('地点 Places') ?? []).map(row =>
      row.map(each => String(each ?? '')),
    );
    expect(asText).toEqual(csv.map(row => row.map(each => each.replace(/^'(?=[=+\-@])/u, ''))));
    const [head = [], first = []] = sheets.get('地点 Places') ?? [];
    expect(typeof first[head.indexOf('原文段数 Passages')]).toBe('number');
    expect(name).toBe(`上海产业园区-全部-${DAY}.xlsx`);
  });

  test('has a sheet with all passages, and one that says what the file is', async () => {
    const store = await visit('?cmp=lingang,zj-yaogu');
    const sheets = await sheetsOf((await takeFrom(store, 'xlsx', 'shortlist')).blob);
    const { details } = store.getState();
    const passages = ['lingang', 'zj-yaogu'].flatMap(id => details?.features[id]?.citations ?? []);
    expect(sheets.get('原文 Passages')).toHaveLength(passages.length + 1);
    const about = new Map(sheets.get('关于 About')?.map(([label, ...texts]) => [label, texts]));
    expect(about.get('内容 Contents')).toEqual(['候选清单', 'shortlist']);
    expect(about.get('导出日期 Taken on')?.[0]).toBe(DAY);
    expect(about.get('许可 Licence')?.[1]).toContain('OpenStreetMap');
    expect(about.get('所见视图 View')?.[0]).toContain('?v=1&cmp=lingang,zj-yaogu');
  });

  test('names its columns as spreadsheets do', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnName)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), number => {
        const value = [...columnName(number)].reduce(
          (sum, each) => sum * 26 + each.charCodeAt(0) - 64,
          0,
        );
        expect(value).toBe(number);
      }),
    );
  });
});
