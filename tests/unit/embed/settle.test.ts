import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { carryOut } from '../../../src/embed/requests.ts';
import { viewOf } from '../../../src/embed/tell.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { createAtlasStore, setAtlas } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const atlas = makeAtlas([
  makeFeature('zj-yaogu', { districts: ['pudong'] }),
  makeFeature('lingang', { districts: ['minhang'] }),
]);

function settled(config: Partial<Config> = {}) {
  const store = createAtlasStore(undefined, undefined, {
    config: { ...DEFAULT_CONFIG, ...config },
  });
  const filter = { ...EMPTY_FILTER, district: ['pudong'] };
  setAtlas(store, atlas, { ...INITIAL_INTENT, filter, lock: ['district'] });
  return store;
}

const places = (store: ReturnType<typeof settled>) =>
  store.getState().index?.atlas.features.map(({ id }) => id);

const set = (store: ReturnType<typeof settled>, state: Record<string, string | null>) =>
  carryOut(store, { type: 'set', change: new Map(Object.entries(state)) });

test('what a host has settled it may settle otherwise', () => {
  const store = settled();
  expect(set(store, { district: 'minhang', sel: 'lingang' })).toBeNull();
  expect(places(store)).toEqual(['lingang']);
  expect(store.getState().intent).toMatchObject({ selected: 'lingang', lock: ['district'] });
});

test('a host that lets go has all places again, in their order', () => {
  const store = settled();
  set(store, { lock: null, district: null });
  expect(places(store)).toEqual(['zj-yaogu', 'lingang']);
  expect(store.getState().result?.total).toBe(2);
});

test('who settles anew gets no view and no language that the site does not have', () => {
  const store = settled({ modes: ['explore'], languages: ['zh'] });
  set(store, { district: 'minhang', mode: 'board', lang: 'en' });
  expect(places(store)).toEqual(['lingang']);
  expect(store.getState().intent).toMatchObject({ mode: 'explore', language: null });
});

test('a story that the host names later is told, as one in the first address is', () => {
  const store = settled();
  set(store, { story: 'layout' });
  expect(store.getState().intent).toMatchObject({ story: 'layout', mode: 'present' });
});

test('where the host leaves stories out, naming one changes no view', () => {
  const store = settled();
  set(store, { story: 'layout', ui: 'list' });
  expect(store.getState().intent).toMatchObject({ story: 'layout', mode: 'explore' });
});

test('what is told of everything does not open the site’s own first view', () => {
  const store = settled({ start: 'chain=BIO' });
  set(store, { lock: null, district: null });
  expect(viewOf(store.getState())).toMatchObject({ query: '?v=1', state: {} });
});
