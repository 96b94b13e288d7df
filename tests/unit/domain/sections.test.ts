import { describe, expect, test } from 'vitest';
import { placePassages } from '../../../src/domain/place-passages.ts';
import { sectionAround, sectionOf, sectionPath } from '../../../src/domain/sections.ts';
import { groupRows } from '../../../src/domain/table-groups.ts';
import { makeCitation, makeReading } from './builders.ts';

const heading = (start: number, level: number, zh: string) => ({
  start,
  end: start + zh.length,
  level,
  style: 'line',
  zh,
  en: zh,
});
const reading = makeReading(
  [
    [0, '题名'],
    [10, '一、导向'],
    [20, '（一）布局'],
    [30, '东方芯港：句'],
    [40, '生命蓝湾：句'],
    [50, '（二）空间'],
    [60, '二、任务'],
  ],
  {
    headings: [
      heading(0, 0, '题名'),
      heading(10, 1, '一、导向'),
      heading(20, 2, '（一）布局'),
      heading(30, 3, '东方芯港'),
      heading(40, 3, '生命蓝湾'),
      heading(50, 2, '（二）空间'),
      heading(60, 1, '二、任务'),
    ],
    links: [
      { start: 30, end: 34, id: 'chips' },
      { start: 51, end: 53, id: 'chips' },
      { start: 40, end: 44, id: 'bay' },
    ],
  },
);
const namesAt = (offset: number) => sectionPath(reading, offset).map(({ zh }) => zh);

describe('the section', () => {
  test('is told by the headings above, without the title of the document', () => {
    expect(namesAt(35)).toEqual(['一、导向', '（一）布局', '东方芯港']);
    expect(namesAt(55)).toEqual(['一、导向', '（二）空间']);
    expect(namesAt(5)).toEqual([]);
  });

  test('ends at the next heading of its level or above', () => {
    const [, direction, layout] = reading.headings;
    if (!direction || !layout) throw new Error('two headings stand there');
    expect(sectionOf(reading, layout)).toEqual({ start: 20, end: 50 });
    expect(sectionOf(reading, direction)).toEqual({ start: 10, end: 60 });
  });

  test('is more than a single paragraph where there is more', () => {
    expect(sectionAround(reading, 35)?.zh).toBe('（一）布局');
    expect(sectionAround(reading, 62)?.zh).toBe('二、任务');
    expect(sectionAround(reading, 5)).toBeNull();
  });
});

describe('the passages of a place', () => {
  test('are those that cite it and its names elsewhere, in the order of the text', () => {
    const citations = [
      makeCitation('002', { start: 30, end: 36 }),
      makeCitation('002', { start: 12, end: 14 }),
      makeCitation('001', { start: 1, end: 2 }),
    ];
    expect(placePassages(reading, 'chips', citations)).toEqual([
      { start: 12, end: 14 },
      { start: 30, end: 36 },
      { start: 51, end: 53 },
    ]);
  });

  test('are none where the document does not speak of it', () => {
    expect(placePassages(reading, 'elsewhere', [])).toEqual([]);
  });
});

describe('the rows of a table', () => {
  test('stand under the cell that heads them until another has words', () => {
    const groups = groupRows([
      [
        [0, 2],
        [3, 4],
      ],
      [
        [5, 5],
        [6, 7],
      ],
      [
        [8, 10],
        [11, 12],
      ],
    ]);
    expect(groups).toEqual([
      { title: [0, 2], rows: [[[3, 4]], [[6, 7]]] },
      { title: [8, 10], rows: [[[11, 12]]] },
    ]);
  });

  test('without cells are left out', () => {
    expect(groupRows([[]])).toEqual([]);
  });
});
