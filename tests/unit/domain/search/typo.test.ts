import { describe, expect, it, test } from 'vitest';
import { forgiven, nearestBeginning } from '../../../../src/domain/search/typo.ts';

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

  it('are forgiven by the length of the word', () => {
    expect([3, 4, 7, 8].map(forgiven)).toEqual([0, 1, 1, 2]);
  });
});
