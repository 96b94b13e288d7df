import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInReading } from '../../../src/domain/find-in-reading.ts';
import type { TextRange } from '../../../src/domain/read-address.ts';
import {
  cutPieces,
  looseNotes,
  piecesWithin,
  placesMeant,
  placesNamed,
  wordsWithin,
} from '../../../src/domain/reading-pieces.ts';
import { makeParagraph, makeReading } from './builders.ts';

const NO_MARKS = { pointed: null, finds: [] };
/** Two characters of noise stand between the runs. */
const RUNS: [number, string][] = [
  [10, '推动张江药谷'],
  [18, '发展生物医药'],
];
const paragraph = makeParagraph(RUNS);
const reading = makeReading([], {
  paragraphs: [paragraph, makeParagraph([[30, '另一段']])],
  headings: [{ start: 10, end: 12, level: 2, style: 'run-in', zh: '推动', en: 'Promote' }],
  links: [{ start: 12, end: 16, id: 'zj-yaogu' }],
  about: [{ start: 20, end: 24, id: 'zj-bio' }],
  terms: [{ start: 20, end: 24, ids: ['BIO'] }],
  notes: [
    { start: 0, end: 0, zh: '缺题名', en: 'no title' },
    { start: 18, end: 20, zh: '疑误', en: 'misprint?' },
  ],
});

describe('the pieces of a paragraph', () => {
  const pieces = cutPieces(RUNS, reading, {
    pointed: { start: 14, end: 19 },
    finds: [{ start: 10, end: 12 }],
  });

  test('begin and end where something does', () => {
    expect(pieces.map(({ text }) => text)).toEqual([
      '推动',
      '张江',
      '药谷',
      '发',
      '展',
      '生物医药',
    ]);
  });

  test('say what they are', () => {
    const saying = (what: (piece: (typeof pieces)[number]) => unknown) =>
      pieces.filter(what).map(({ text }) => text);
    expect(saying(piece => piece.place === 'zj-yaogu')).toEqual(['张江', '药谷']);
    expect(saying(piece => piece.terms)).toEqual(['生物医药']);
    expect(saying(piece => piece.lead)).toEqual(['推动']);
    expect(saying(piece => piece.found)).toEqual(['推动']);
    expect(saying(piece => piece.pointed)).toEqual(['药谷', '发']);
    expect(saying(piece => piece.notes.length > 0)).toEqual(['展']);
    expect(saying(piece => piece.about.includes('zj-bio'))).toEqual(['生物医药']);
  });

  test('joined are the words of the paragraph, whatever is marked', () => {
    const range = fc
      .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))
      .map(([a, b]): TextRange => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(range, fc.array(range), (pointed, finds) => {
        const cut = cutPieces(RUNS, reading, { pointed, finds });
        expect(cut.map(({ text }) => text).join('')).toBe('推动张江药谷发展生物医药');
        const starts = cut.map(({ start }) => start);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
        const marked = cut.filter(piece => piece.pointed).map(({ text }) => text);
        expect(marked.join('')).toBe(
          piecesWithin(makeReading([], { paragraphs: [paragraph] }), pointed, NO_MARKS)
            .flat()
            .map(({ text }) => text)
            .join(''),
        );
      }),
    );
  });
});

describe('a stretch of the text', () => {
  test('has its words, one line a paragraph', () => {
    expect(wordsWithin(reading, { start: 14, end: 32 })).toBe('药谷发展生物医药\n另一');
  });

  test('names its places once each', () => {
    expect(placesNamed(reading, { start: 0, end: 99 })).toEqual(['zj-yaogu']);
    expect(placesNamed(reading, { start: 16, end: 99 })).toEqual([]);
  });

  test('means those that it names and those that it is about', () => {
    expect(placesMeant(reading, { start: 0, end: 99 })).toEqual(['zj-yaogu', 'zj-bio']);
    expect(placesMeant(reading, { start: 0, end: 12 })).toEqual([]);
  });

  test('notes on no words of it are told apart', () => {
    expect(looseNotes(reading).map(({ en }) => en)).toEqual(['no title']);
  });
});

describe('finding words', () => {
  test('goes over what was left out between two runs', () => {
    expect(findInReading(reading, '药谷发展')).toEqual([{ start: 14, end: 20 }]);
  });

  test('takes capitals and small letters for one', () => {
    const latin = makeReading([[0, '建设5G与AI Tower']]);
    expect(findInReading(latin, 'ai t')).toEqual([{ start: 5, end: 9 }]);
  });

  test.each(['', '   ', '没有的词', '<b>', '.*'])('%j finds nothing', words => {
    expect(findInReading(reading, words)).toEqual([]);
  });

  test('does not go from one paragraph into the next', () => {
    expect(findInReading(reading, '医药另')).toEqual([]);
  });
});
