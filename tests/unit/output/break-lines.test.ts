import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, firstLines } from '../../../src/output/slide/break-lines.ts';

/** A Chinese character is two wide, anything else one. */
const measure = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/u.test(letter) ? 2 : 1), 0);

const texts = fc
  .array(
    fc.constantFrom('上', '海', '园', '，', '。', '“', '”', '（', '）', ' ', 'word', 'R&D', '386'),
  )
  .map(parts => parts.join(''));

describe('lines', () => {
  test('break between Chinese characters, and between words elsewhere', () => {
    expect(breakLines('上海产业园区', 6, measure)).toEqual(['上海产', '业园区']);
    expect(breakLines('Shanghai industrial atlas', 12, measure)).toEqual([
      'Shanghai',
      'industrial',
      'atlas',
    ]);
  });

  test('neither begin with a closing sign nor end with an opening one', () => {
    expect(breakLines('产业园，区', 6, measure)).toEqual(['产业', '园，区']);
    expect(breakLines('产业（园区）', 6, measure)).toEqual(['产业', '（园', '区）']);
  });

  test('are never wider than the box, and lose nothing but spaces', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  test('beyond the last one allowed end in an ellipsis that fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 8, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, measure);
        const kept = firstLines(lines, 2, width, measure);
        expect(kept.length).toBeLessThanOrEqual(2);
        for (const line of kept) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(kept.at(-1)?.endsWith('…') ?? false).toBe(lines.length > 2);
      }),
    );
  });
});
