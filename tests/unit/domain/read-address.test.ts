import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatReadAddress, parseReadAddress } from '../../../src/domain/read-address.ts';
import { type Settled, settleRange } from '../../../src/domain/settle-range.ts';
import { makeReading } from './builders.ts';

describe('the address of a passage', () => {
  test.each([
    ['002', { doc: '002', start: null, end: null }],
    ['002:17', { doc: '002', start: 17, end: null }],
    ['002:17-20', { doc: '002', start: 17, end: 20 }],
    ['002:0-0', { doc: '002', start: 0, end: 0 }],
    ['002:99999999', { doc: '002', start: 99_999_999, end: null }],
  ])('%s is read', (text, expected) => {
    expect(parseReadAddress(text)).toEqual(expected);
  });

  test.each(['', '2', '0021', '002:', '002:-5', '002:5-', '002:9-5', '002:1e3', ' 002', '００２'])(
    '%j is none',
    text => {
      expect(parseReadAddress(text)).toBeNull();
    },
  );

  test('any text is read or is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const address = parseReadAddress(text);
        if (address) expect(address.doc).toMatch(/^\d{3}$/u);
      }),
    );
  });

  test('comes back from how it is written', () => {
    const offset = fc.nat({ max: 999_999 });
    fc.assert(
      fc.property(offset, offset, (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const whole = formatReadAddress('003', start, end);
        expect(parseReadAddress(whole)).toEqual({ doc: '003', start, end });
        const paragraph = formatReadAddress('003', start);
        expect(parseReadAddress(paragraph)).toEqual({ doc: '003', start, end: null });
      }),
    );
  });
});

describe('what an address points at', () => {
  /** Noise before 5, between 9 and 12, and after 16. */
  const reading = makeReading([
    [5, '第一段文'],
    [12, '第二段文'],
  ]);

  test.each<[string, number | null, number | null, Settled]>([
    ['a document: nothing in particular', null, null, { range: null, fault: null }],
    ['an offset: its paragraph', 13, null, { range: { start: 12, end: 16 }, fault: null }],
    ['an empty range: its paragraph', 13, 13, { range: { start: 12, end: 16 }, fault: null }],
    ['a range: just that', 6, 8, { range: { start: 6, end: 8 }, fault: null }],
    ['a range over two paragraphs', 6, 14, { range: { start: 6, end: 14 }, fault: null }],
    ['what was left out: what follows', 0, 3, { range: { start: 5, end: 9 }, fault: 'between' }],
    ['between two paragraphs', 10, null, { range: { start: 12, end: 16 }, fault: 'between' }],
    [
      'far past the end: the last',
      99_999_999,
      null,
      { range: { start: 12, end: 16 }, fault: 'beyond' },
    ],
    ['past the end: the last', 900, 950, { range: { start: 12, end: 16 }, fault: 'beyond' }],
    ['over the end: up to it', 14, 950, { range: { start: 14, end: 16 }, fault: 'beyond' }],
  ])('%s', (_what, start, end, expected) => {
    expect(settleRange(reading, { start, end })).toEqual(expected);
  });

  test('is always in the text', () => {
    const offset = fc.option(fc.nat({ max: 999_999 }));
    fc.assert(
      fc.property(offset, offset, (start, end) => {
        const { range } = settleRange(reading, { start, end });
        if (start === null) expect(range).toBeNull();
        else expect(range && range.start < 16 && range.end <= 16).toBe(true);
      }),
    );
  });

  test('in a text without paragraphs is nothing', () => {
    expect(settleRange(makeReading([]), { start: 3, end: null }).range).toBeNull();
  });
});
