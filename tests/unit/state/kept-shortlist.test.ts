import { afterEach, expect, test, vi } from 'vitest';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { keepShortlist } from '../../../src/state/kept-shortlist.ts';
import { addToShortlist, adoptShown, returnToKept } from '../../../src/state/shortlist.ts';
import { createAtlasStore, setAtlas } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const KEY = 'atlas:shortlist';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A visit with a link's shortlist to a browser that remembers one. */
function visit(linked: string[], stored?: string) {
  const items = new Map(stored === undefined ? [] : [[KEY, stored]]);
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    },
  });
  const store = createAtlasStore({ ...INITIAL_INTENT, compare: linked });
  keepShortlist(store);
  return { store, items, shown: () => store.getState().intent.compare };
}

test('a link without a shortlist shows the remembered one', () => {
  expect(visit([], 'a,b').shown()).toEqual(['a', 'b']);
});

test('a change is remembered for the next visit', () => {
  const { store, items } = visit([], 'a');
  addToShortlist(store, 'b');
  expect(items.get(KEY)).toBe('a,b');
});

test('a link’s shortlist is shown, and the remembered one is kept aside', () => {
  const { store, items, shown } = visit(['x'], 'a,b');
  expect(shown()).toEqual(['x']);
  addToShortlist(store, 'y');
  expect(items.get(KEY)).toBe('a,b');
  expect(store.getState().shortlist.kept).toEqual(['a', 'b']);
});

test('from the link’s shortlist a way leads back to the remembered one', () => {
  const { store, items, shown } = visit(['x'], 'a,b');
  returnToKept(store);
  expect(shown()).toEqual(['a', 'b']);
  addToShortlist(store, 'c');
  expect(items.get(KEY)).toBe('a,b,c');
});

test('the link’s shortlist takes the place of the remembered one when the person says so', () => {
  const { store, items } = visit(['x'], 'a,b');
  adoptShown(store);
  expect(items.get(KEY)).toBe('x');
  expect(store.getState().shortlist.kept).toBeNull();
});

test('a link that was only opened is not remembered', () => {
  expect(visit(['x']).items.size).toBe(0);
});

test('the same shortlist in link and memory is no conflict', () => {
  expect(visit(['a', 'b'], 'a,b').store.getState().shortlist.kept).toBeNull();
});

test('ids that leave because the data lack them stay remembered', () => {
  const { store, items } = visit([], 'a,gone');
  setAtlas(store, makeAtlas([makeFeature('a')]), { ...INITIAL_INTENT, compare: ['a'] });
  expect(items.get(KEY)).toBe('a,gone');
});

test.each(['<b>,a b', 'a&sel=x', ','.repeat(500)])('rubbish in storage is judged: %j', stored => {
  expect(visit([], stored).shown().join()).toMatch(/^a?$/u);
});

test('storage that throws is as good as empty', () => {
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  const store = createAtlasStore();
  expect(() => keepShortlist(store)).not.toThrow();
  expect(() => addToShortlist(store, 'a')).not.toThrow();
  expect(store.getState().intent.compare).toEqual(['a']);
});
