/** What the board tells is the documents’ own, for every one of the indicators. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { baselineIn, stretchIn, valueIn } from '../../../src/domain/board/amounts.ts';
import { axisOf } from '../../../src/domain/board/axis.ts';
import { comparisonOf } from '../../../src/domain/board/comparison.ts';
import { BoardSchema } from '../../../src/domain/board/model.ts';
import { compileRealProject, ROOT, readRealProject } from './support/real-project.ts';

const project = readRealProject();
const board = v.parse(
  BoardSchema,
  JSON.parse(compileRealProject().files.get('board.json') ?? 'null'),
);
const seed = (doc: string) => {
  const file = project.documents.get(doc)?.value.file ?? '';
  return readFileSync(path.join(ROOT, 'seeds', file), 'utf8');
};
const byId = new Map(board.indicators.map(indicator => [indicator.id, indicator]));
/** Spaces and the extraction’s own marks: the reading text leaves some of them out. */
const withoutLayout = (text: string) => text.replace(/\s|\[bookmark: \w+\]/gu, '');
const HAN = /\p{Script=Han}/u;

describe('every indicator', () => {
  it('has a theme of the vocabulary, and no theme is empty', () => {
    const used = new Set(board.indicators.map(({ theme }) => theme));
    expect([...used].sort()).toEqual(board.themes.map(({ id }) => id).sort());
    expect(board.indicators).toHaveLength(127);
  });

  it('is quoted word for word, within its sentence', () => {
    for (const { id, citation, sentence } of board.indicators) {
      const text = seed(citation.doc);
      expect(text.slice(citation.start, citation.end), id).toBe(citation.quote);
      const around = text.slice(Math.max(0, citation.start - 600), citation.end + 600);
      const whole = `${sentence.before}${citation.quote}${sentence.after}`;
      expect(withoutLayout(around), id).toContain(withoutLayout(whole));
      if (!citation.quote.includes('\n')) expect(whole, id).toMatch(/[。！？]$|^[^。]+$/u);
    }
  });

  it('has its figures marked in the quote, unless they are reckoned and a note says how', () => {
    for (const { id, value, marks, citation, reckoned, note } of board.indicators) {
      const marked = marks.map(([start, end]) => citation.quote.slice(start, end));
      if (reckoned.includes('value')) expect(note, id).toBeDefined();
      else expect(marked.length, `${id} ${value}`).toBeGreaterThan(0);
    }
  });

  it('has an axis with its figures on it, unless it is a goal in words', () => {
    for (const indicator of board.indicators) {
      const axis = axisOf(indicator);
      expect(axis === null, indicator.id).toBe(indicator.type === 'qualitative-target');
      if (!axis) continue;
      const shares = [axis.value.to, axis.baseline?.to ?? 0, axis.stretch ?? 0];
      expect(Math.max(...shares), indicator.id).toBeLessThanOrEqual(1);
      expect(axis.value.from, indicator.id).toBeGreaterThan(0);
    }
  });

  it('uses a word of comparison that the chart can draw', () => {
    for (const { id, qualifier } of board.indicators) {
      expect(comparisonOf(qualifier?.zh), id).not.toBeNull();
    }
  });

  it('reads without Chinese in English', () => {
    for (const indicator of board.indicators) {
      const { en, scope, unit, year, note } = indicator;
      const words = [en, scope?.en, unit?.en, year?.en, note?.en, baselineIn('en', indicator)];
      const all = [...words, valueIn('en', indicator), stretchIn('en', indicator)].join(' ');
      expect(all, indicator.id).not.toMatch(HAN);
    }
  });
});

describe('figures that look alike', () => {
  it('point at each other, never at themselves or at nothing', () => {
    for (const { id, related } of board.indicators) {
      for (const other of related) {
        expect(other).not.toBe(id);
        expect(byId.get(other)?.related, `${id} ${other}`).toContain(id);
      }
    }
  });

  it('are told apart: the 3.2 trillion of all parks and the 1 trillion of the specialised ones', () => {
    expect(byId.get('i043')?.related).toContain('i070');
    expect(byId.get('i043')?.note?.zh).toContain('不可放在一条线上');
    expect(byId.get('i070')?.note?.zh).toContain('不可放在一条线上');
    expect(byId.get('i036')?.related).toEqual(expect.arrayContaining(['i047', 'i007']));
  });

  it('share a baseline with the sentence from which it is taken', () => {
    const borrowed = board.indicators.filter(({ baseline }) => baseline?.from);
    expect(borrowed).toHaveLength(8);
    for (const { id, baseline } of borrowed) {
      const source = byId.get(baseline?.from ?? '');
      expect(source?.value, id).toBe(baseline?.value);
      expect(source?.qualifier, id).toEqual(baseline?.qualifier);
    }
  });
});

describe('figures of places', () => {
  it('lead to them: every figure of a feature that is an indicator, and every scope that is a place', () => {
    const leading = board.indicators
      .filter(({ places }) => places.length > 0)
      .map(({ id, places }) => [id, ...places]);
    expect(leading).toEqual([
      ['i006', 'qichecheng', 'sj-jingkai', 'jinqiao', 'kangqiao'],
      ['i062', 'lingang'],
      ['i063', 'zhangjiang'],
      ['i064', 'hongqiao'],
      ['i065', 'beidou-xhq'],
      ['i066', 'xinzhuang'],
      ['i096', 'mh-junmin'],
      ['i097', 'mh-junmin'],
      ['i098', 'mh-junmin'],
      ['i099', 'mh-junmin'],
      ['i113', 'xinzhuang'],
      ['i118', 'yp-yuan'],
      ['i119', 'yp-yuan'],
      ['i120', 'yp-yuan'],
    ]);
  });
});

describe('the plan’s table', () => {
  const [table] = board.tables;

  it('has the 17 rows and 5 columns that are printed', () => {
    expect(table?.head).toEqual(['类型', '序号', '指标名称', '单位', '2025年']);
    expect(table?.caption.zh).toBe('上海“十四五”产业园区发展主要指标');
    expect(table?.rows.map(({ cells }) => cells[1])).toEqual(
      Array.from({ length: 17 }, (_, at) => String(at + 1)),
    );
    expect(table?.rows.every(({ cells }) => cells.length === 5)).toBe(true);
  });

  it('keeps the printed wording, slips and all', () => {
    expect(table?.rows[7]?.cells).toEqual(['', '8', '营收收入', '万亿元', '14.5']);
    expect(table?.rows[12]?.cells[4]).toBe('80以上\n力争85');
  });

  it('names the same indicator and figure in every row', () => {
    for (const { cells, indicator } of table?.rows ?? []) {
      const stated = byId.get(indicator ?? '');
      expect(stated?.name).toBe(cells[2]);
      expect(cells[4]).toContain(String(stated?.value));
    }
  });
});
