import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forgiven, nearestBeginning } from '../../../../src/domain/search/typo.ts';

/** The same distance by the book: the whole table, no shortcut. */
function distance(word: string, text: string): number {
  const rows = [Array.from({ length: text.length + 1 }, (_, at) => at)];
  const cell = (line: number, at: number) => rows[line]?.[at] ?? Number.POSITIVE_INFINITY;
  for (let line = 1; line <= word.length; line++) {
    const row = [line];
    rows.push(row);
    for (let at = 1; at <= text.length; at++) {
      const same = word[line - 1] === text[at - 1];
      const swapped = word[line - 1] === text[at - 2] && word[line - 2] === text[at - 1];
      row[at] = Math.min(
        cell(line - 1, at) + 1,
        cell(line, at - 1) + 1,
        cell(line - 1, at - 1) + (same ? 0 : 1),
        swapped ? cell(line - 2, at - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(word.length, text.length);
}

describe('slips', () => {
  test.each([
    ['the same word', 'valley', 'valley', 0],
    ['a letter too few', 'vally', 'valley', 1],
    ['a letter too many', 'vallley', 'valley', 1],
    ['another letter', 'volley', 'valley', 1],
    ['two neighbours swapped', 'vlaley', 'valley', 1],
    ['two slips', 'vlaly', 'valley', 2],
  ])('%s', (_what, word, text, edits) => {
    expect(nearestBeginning(word, text, 0, 2)?.edits).toBe(edits);
  });

  it('are counted against the nearest beginning of what follows', () => {
    expect(nearestBeginning('pharam', 'thepharmavalley', 3, 2)).toEqual({ edits: 1, length: 6 });
  });

  it('are no match when there are too many', () => {
    expect(nearestBeginning('abcd', 'wxyz', 0, 2)).toBeNull();
    expect(nearestBeginning('valley', 'va', 0, 2)).toBeNull();
  });

  it('are counted as the whole table would count them', () => {
    const letters = (least: number, most: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: least, maxLength: most });
    fc.assert(
      fc.property(letters(1, 9), letters(0, 14), fc.nat(4), fc.nat(2), (word, text, from, most) => {
        const rest = text.slice(from);
        const all = Array.from({ length: rest.length + 1 }, (_, length) =>
          distance(word, rest.slice(0, length)),
        );
        const least = Math.min(...all);
        const near = from <= text.length ? nearestBeginning(word, text, from, most) : null;
        expect(near?.edits ?? null).toBe(from <= text.length && least <= most ? least : null);
        if (near) expect(all[near.length]).toBe(near.edits);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are forgiven by the length of the word', () => {
    expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]);
  });
});
