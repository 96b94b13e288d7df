import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, piecesOf } from '../../../../src/domain/search/excerpt.ts';
import { find, text } from './builders.ts';

const passages = (typed: string) => find(typed).passages;

describe('a passage', () => {
  it('is found by its words, with the heading above it', () => {
    expect(passages('联动')).toMatchObject([
      { doc: '900', heading: '一、总则', ranges: [[8, 10]] },
    ]);
  });

  it('says where the words stand in the seed, past what the reading text leaves out', () => {
    expect(passages('支持')).toMatchObject([{ start: 20, end: 22 }]);
    expect(passages('联动')).toMatchObject([{ start: 33, end: 35 }]);
    expect(passages('张江与临港')).toMatchObject([{ start: 22, end: 33 }]);
  });

  it('is found across punctuation and by traditional characters', () => {
    expect(passages('張江与')).toHaveLength(1);
    expect(passages('臨港')).toHaveLength(2);
  });

  it('has each occurrence marked, and opens at the first', () => {
    expect(passages('张江')).toMatchObject([
      {
        ranges: [
          [2, 4],
          [13, 15],
        ],
        start: 22,
        end: 24,
      },
    ]);
  });

  it('with the words together comes before one with the words apart', () => {
    expect(passages('药谷 临港').map(({ text: words }) => words)).toEqual([
      '支持张江，与临港联动，做强张江药谷',
      '药谷向临港延伸',
    ]);
    expect(passages('药谷 向临').map(({ text: words }) => words)).toEqual(['药谷向临港延伸']);
  });

  it('is a heading before it is text', () => {
    expect(passages('总则')).toMatchObject([{ start: 12, end: 14 }]);
  });

  it('is not looked for by one Latin letter', () => {
    expect(passages('a')).toEqual([]);
  });
});

describe('an excerpt', () => {
  const [, long] = text.paragraphs;

  it('keeps a short text whole, marked pieces and all', () => {
    const pieces = excerptOf(long?.text ?? '', [[2, 4]]);
    expect(pieces).toEqual([
      { text: '支持', marked: false },
      { text: '张江', marked: true },
      { text: '，与临港联动，做强张江药谷', marked: false },
    ]);
  });

  it('of a long text begins shortly before the first mark, with dots at both ends', () => {
    const pieces = excerptOf(`${'前'.repeat(100)}张江${'后'.repeat(200)}`, [[100, 102]]);
    expect(pieces.map(piece => piece.text).join('')).toMatch(/^…前{18}张江后+…$/u);
    expect(pieces.find(piece => piece.marked)?.text).toBe('张江');
  });

  it('loses no letter where it doesn’t cut', () => {
    const cuts = fc.uniqueArray(fc.nat(30), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 30, maxLength: 60 }), cuts, (words, places) => {
        const sorted = [...places].sort((a, b) => a - b);
        const ranges = sorted.flatMap((start, at): [number, number][] => {
          const end = sorted[at + 1];
          return at % 2 === 0 && end !== undefined ? [[start, end]] : [];
        });
        const pieces = piecesOf(words, ranges);
        expect(pieces.map(piece => piece.text).join('')).toBe(words);
      }),
    );
  });
});
