import { describe, expect, test } from 'vitest';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import {
  addToShortlist,
  clearShortlist,
  moved,
  moveInShortlist,
  removeFromShortlist,
  replaceInShortlist,
  shortlistNews,
  toggleShortlisted,
  undoShortlist,
} from '../../../src/state/shortlist.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

const FIVE = ['a', 'b', 'c', 'd', 'e'];

function having(...compare: string[]) {
  const store = createAtlasStore({ ...INITIAL_INTENT, compare });
  return { store, list: () => store.getState().intent.compare };
}

describe('adding', () => {
  test('puts a place at the end', () => {
    const { store, list } = having('a');
    expect(addToShortlist(store, 'b')).toBe('added');
    expect(list()).toEqual(['a', 'b']);
  });

  test('the same place again changes nothing', () => {
    const { store, list } = having('a');
    expect(addToShortlist(store, 'a')).toBe('present');
    expect(list()).toEqual(['a']);
  });

  test('a sixth place is not taken in: the person is asked', () => {
    const { store, list } = having(...FIVE);
    expect(addToShortlist(store, 'f')).toBe('full');
    expect(list()).toEqual(FIVE);
    expect(store.getState().shortlist.asking).toBe('f');
  });

  test('the sixth takes the place of another, and the question is answered', () => {
    const { store, list } = having(...FIVE);
    addToShortlist(store, 'f');
    replaceInShortlist(store, 'b', 'f');
    expect(list()).toEqual(['a', 'f', 'c', 'd', 'e']);
    expect(store.getState().shortlist.asking).toBeNull();
  });
});

describe('taking out', () => {
  test('leaves the others in their order', () => {
    const { store, list } = having('a', 'b', 'c');
    removeFromShortlist(store, 'b');
    expect(list()).toEqual(['a', 'c']);
  });

  test('a toggle takes out what is in, and puts in what is not', () => {
    const { store, list } = having('a');
    toggleShortlisted(store, 'a');
    expect(list()).toEqual([]);
    toggleShortlisted(store, 'a');
    expect(list()).toEqual(['a']);
  });

  test('clearing can be undone, order and all', () => {
    const { store, list } = having('c', 'a', 'b');
    clearShortlist(store);
    expect(list()).toEqual([]);
    undoShortlist(store);
    expect(list()).toEqual(['c', 'a', 'b']);
    expect(store.getState().shortlist.undo).toBeNull();
  });

  test('what is done after it ends the undoing', () => {
    const { store, list } = having('a', 'b');
    clearShortlist(store);
    addToShortlist(store, 'c');
    undoShortlist(store);
    expect(list()).toEqual(['c']);
  });
});

describe('moving', () => {
  test.each([
    ['a', 2, ['b', 'c', 'a']],
    ['c', 0, ['c', 'a', 'b']],
    ['b', 99, ['a', 'c', 'b']],
    ['b', -1, ['b', 'a', 'c']],
    ['b', 1, ['a', 'b', 'c']],
    ['x', 0, ['a', 'b', 'c']],
  ])('%s to %d', (id, to, expected) => {
    expect(moved(['a', 'b', 'c'], id, to)).toEqual(expected);
  });

  test('to where it stands already is no change', () => {
    const { store, list } = having('a', 'b');
    const before = list();
    moveInShortlist(store, 'a', -1);
    expect(list()).toBe(before);
  });
});

describe('what is told of a change', () => {
  const news = (before: string, after: string, mover: string | null = null) =>
    shortlistNews([...before], [...after], mover);

  test.each([
    ['ab', 'abc', { kind: 'added', id: 'c', count: 3 }],
    ['abc', 'ac', { kind: 'removed', id: 'b', count: 2 }],
    ['a', '', { kind: 'removed', id: 'a', count: 0 }],
    ['abc', '', { kind: 'cleared', count: 0 }],
    ['abc', 'axc', { kind: 'replaced', id: 'x', out: 'b' }],
    ['ab', 'xy', { kind: 'changed', count: 2 }],
    ['ab', 'ab', null],
  ])('%s to %s', (before, after, expected) => {
    expect(news(before, after)).toEqual(expected);
  });

  test('of two neighbours that changed places, the one that was moved', () => {
    expect(news('ab', 'ba', 'b')).toEqual({ kind: 'moved', id: 'b', position: 1, count: 2 });
    expect(news('ab', 'ba', 'a')).toEqual({ kind: 'moved', id: 'a', position: 2, count: 2 });
  });
});
