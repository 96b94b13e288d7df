import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { keepHistory } from '../../../src/state/history.ts';
import type { Intent } from '../../../src/state/intent.ts';
import {
  type AtlasStore,
  createAtlasStore,
  selectFeature,
  setAtlas,
  setIntent,
} from '../../../src/state/store.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';
import { FakeWindow } from './fake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function open(search = ''): { store: AtlasStore; page: FakeWindow; stop: () => void } {
  const page = new FakeWindow(search);
  const store = createAtlasStore(decodeUrl(search));
  return { page, store, stop: keepHistory(store, page.asWindow()) };
}

const CAMERA = { longitude: 121.5, latitude: 31.2, zoom: 10, bearing: 0, pitch: 0 };
const settle = () => vi.advanceTimersByTime(1000);

describe('a step that "back" undoes', () => {
  test.each<[string, Partial<Intent>]>([
    ['selecting', { selected: 'lingang' }],
    ['filtering', { filter: { ...EMPTY_FILTER, chain: ['IC'] } }],
    ['changing the mode', { mode: 'read' }],
    ['switching a part off', { hidden: ['axis'] }],
    ['opening a story', { story: 'axis' }],
    ['going on in a story', { step: 2 }],
    ['opening a passage', { read: '002:1-9' }],
    ['putting on the shortlist', { compare: ['lingang'] }],
  ])('%s', (_, change) => {
    const { store, page } = open();
    const before = store.getState().intent;
    setIntent(store, change);
    expect(page.entries).toHaveLength(2);
    page.go(-1);
    expect(store.getState().intent).toEqual(before);
  });
});

test('what is remembered beside the link becomes part of the first entry', () => {
  const page = new FakeWindow('?v=1&q=ai');
  const store = createAtlasStore({ ...decodeUrl('?v=1&q=ai'), compare: ['lingang'] });
  keepHistory(store, page.asWindow());
  expect(page.entries).toHaveLength(1);
  selectFeature(store, 'lingang');
  page.go(-1);
  expect(store.getState().intent).toMatchObject({ compare: ['lingang'], selected: null });
});

describe('no step, the address only follows', () => {
  test.each<[string, Partial<Intent>, string]>([
    ['typing', { q: 'ai' }, '?v=1&q=ai'],
    ['moving the map', { camera: CAMERA }, '?v=1&map=121.5,31.2,10'],
    ['sorting', { sort: 'name' }, '?v=1&sort=name'],
    ['showing only differences', { differences: true }, '?v=1&diff=1'],
    ['changing the language', { language: 'en' }, '?v=1&lang=en'],
    ['changing the theme', { theme: 'dark' }, '?v=1&theme=dark'],
  ])('%s', (_, change, search) => {
    const { store, page } = open();
    setIntent(store, change);
    settle();
    expect(page.entries.map(entry => entry.search)).toEqual([search]);
  });

  test('many keystrokes write the address once', () => {
    const { store, page } = open();
    const replace = vi.spyOn(page.history, 'replaceState');
    for (const q of ['z', 'zh', 'zha', 'zhan', 'zhang']) setIntent(store, { q });
    settle();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(page.address).toBe('/atlas/?v=1&q=zhang');
  });

  test('a filter that is set again to the same options is none either', () => {
    const { store, page } = open('?chain=IC');
    setIntent(store, { filter: { ...store.getState().intent.filter } });
    expect(page.entries).toHaveLength(1);
  });
});

describe('back and forward', () => {
  test('restore what each entry showed', () => {
    const { store, page } = open();
    selectFeature(store, 'lingang');
    setIntent(store, { filter: { ...EMPTY_FILTER, chain: ['IC'] } });
    page.go(-1);
    expect(store.getState().intent).toMatchObject({ selected: 'lingang', filter: EMPTY_FILTER });
    page.go(1);
    expect(store.getState().intent.filter.chain).toEqual(['IC']);
  });

  test('write no new entry', () => {
    const { store, page } = open();
    selectFeature(store, 'lingang');
    page.go(-1);
    settle();
    expect(page.entries).toHaveLength(2);
    expect(page.location.search).toBe('');
  });

  test('bring back the text typed just before the step', () => {
    const { store, page } = open();
    setIntent(store, { q: 'zhang' });
    selectFeature(store, 'lingang');
    page.go(-1);
    expect(store.getState().intent).toMatchObject({ q: 'zhang', selected: null });
  });

  test('leave language and theme as they are now, in the address too', () => {
    const { store, page } = open();
    selectFeature(store, 'lingang');
    setIntent(store, { language: 'en', theme: 'dark' });
    settle();
    page.go(-1);
    expect(store.getState().intent).toMatchObject({ language: 'en', theme: 'dark' });
    expect(page.location.search).toBe('?v=1&lang=en&theme=dark');
  });

  test('drop ids that the data does not hold', () => {
    const { store, page } = open('?sel=gone');
    setAtlas(store, makeAtlas([makeFeature('lingang')]), decodeUrl(''));
    selectFeature(store, 'lingang');
    page.go(-1);
    expect(store.getState().intent.selected).toBeNull();
  });

  test('still write steps after a view has failed while restoring', () => {
    const { store, page } = open();
    selectFeature(store, 'lingang');
    const forget = store.subscribe(() => {
      throw new Error('a broken view');
    });
    expect(() => page.go(-1)).toThrow('a broken view');
    forget();
    setIntent(store, { mode: 'read' });
    expect(page.location.search).toBe('?v=1&mode=read');
  });
});

test('path and fragment of the page stay', () => {
  const page = new FakeWindow('', '/maps/atlas/', '#list');
  const store = createAtlasStore();
  keepHistory(store, page.asWindow());
  selectFeature(store, 'lingang');
  expect(page.address).toBe('/maps/atlas/?v=1&sel=lingang#list');
});

test('the arrival of the data is no step', () => {
  const { store, page } = open('?sel=gone');
  setAtlas(store, makeAtlas([]), decodeUrl(''));
  settle();
  expect(page.entries).toHaveLength(1);
});

test('what a host settles anew stands in the address', () => {
  const { store, page } = open();
  const atlas = makeAtlas([makeFeature('lingang')]);
  setAtlas(store, atlas, decodeUrl(''));
  setAtlas(store, atlas, decodeUrl('?chain=BIO&lock=chain'));
  settle();
  expect(page.location.search).toBe('?v=1&chain=BIO&lock=chain');
});

test('a browser that refuses to change the address stops nothing else', () => {
  const { store, page } = open();
  page.refusing = true;
  expect(() => selectFeature(store, 'lingang')).not.toThrow();
  expect(store.getState().intent.selected).toBe('lingang');
});

test('once stopped, neither side follows the other', () => {
  const { store, page, stop } = open();
  setIntent(store, { q: 'waiting' });
  stop();
  settle();
  selectFeature(store, 'lingang');
  page.go(0);
  expect(page.entries.map(entry => entry.search)).toEqual(['']);
  expect(store.getState().intent.selected).toBe('lingang');
});
