import { describe, expect, test, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { suggestRelaxations } from '../../../src/domain/relaxations.ts';
import { indexAtlas } from '../../../src/state/atlas-index.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { lightPlaces, narrowTo } from '../../../src/state/reading-scope.ts';
import { createAtlasStore, setAtlas, setIntent } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const ATLAS = makeAtlas([
  makeFeature('chips', { chains: ['IC'] }),
  makeFeature('drugs', { chains: ['BIO'] }),
  makeFeature('cars', { chains: ['AUTO'] }),
]);
const SECTION = { ids: ['chips', 'drugs'], title: { zh: '一轴', en: 'Axis' } };
const IC_ONLY = { ...EMPTY_FILTER, chain: ['IC'] };

function loaded() {
  const store = createAtlasStore();
  setAtlas(store, ATLAS, INITIAL_INTENT);
  return store;
}

describe('a section that map and list are narrowed to', () => {
  test('lets only its places pass, and counts only them', () => {
    const store = loaded();
    narrowTo(store, SECTION);
    const { result } = store.getState();
    expect([...(result?.passes ?? [])]).toEqual([1, 1, 0]);
    expect(result?.counts.chain.get('AUTO')).toBe(0);
  });

  test('goes together with the filter, whichever comes first', () => {
    const store = loaded();
    narrowTo(store, SECTION);
    setIntent(store, { filter: IC_ONLY });
    expect(store.getState().result?.total).toBe(1);
    setIntent(store, { filter: EMPTY_FILTER });
    expect(store.getState().result?.total).toBe(2);
  });

  test('lifted, leaves the filter as it was', () => {
    const store = loaded();
    setIntent(store, { filter: { ...EMPTY_FILTER, chain: ['AUTO'] } });
    narrowTo(store, SECTION);
    expect(store.getState().result?.total).toBe(0);
    narrowTo(store, null);
    expect(store.getState().result?.total).toBe(1);
  });

  test('can be given up when nothing passes', () => {
    const { filter } = indexAtlas(ATLAS);
    const ways = suggestRelaxations(filter, { ...EMPTY_FILTER, chain: ['AUTO'] }, '', {
      scope: SECTION.ids,
    });
    expect(ways).toEqual([
      { clear: 'chain', total: 2 },
      { clear: 'scope', total: 1 },
    ]);
  });
});

describe('the places that the text in view names', () => {
  test('are lit, and the same ones again tell nobody', () => {
    const store = loaded();
    const listener = vi.fn();
    store.subscribe(listener);
    lightPlaces(store, ['chips']);
    lightPlaces(store, ['chips']);
    expect(store.getState().lit).toEqual(['chips']);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
