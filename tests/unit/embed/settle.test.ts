import { expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { carryOut } from '../../../src/embed/requests.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { createAtlasStore, setAtlas } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const atlas = makeAtlas([
  makeFeature('zj-yaogu', { districts: ['pudong'] }),
  makeFeature('lingang', { districts: ['minhang'] }),
]);

function settled() {
  const store = createAtlasStore();
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
