import { describe, expect, test, vi } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { closeChooser, offerChoices, setMapState } from '../../../src/state/map-status.ts';
import {
  createAtlasStore,
  languageOf,
  selectFeature,
  setAtlas,
  setIntent,
  themeOf,
  wishCamera,
} from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const ATLAS = makeAtlas([
  makeFeature('chips', { chains: ['IC'] }),
  makeFeature('drugs', { chains: ['BIO'] }),
]);

function loaded(intent = INITIAL_INTENT) {
  const store = createAtlasStore();
  setAtlas(store, ATLAS, intent);
  return store;
}

const IC_ONLY = { ...EMPTY_FILTER, chain: ['IC'] };

describe('the result of the filter', () => {
  test('follows in the same update as the filter, so that no view is late', () => {
    const store = loaded();
    const totals: unknown[] = [];
    store.subscribe(({ intent, result }) => totals.push([intent.filter.chain, result?.total]));
    setIntent(store, { filter: IC_ONLY });
    expect(totals).toEqual([[['IC'], 1]]);
  });

  test('follows the free text', () => {
    const store = loaded();
    setIntent(store, { q: 'drugs' });
    expect([...(store.getState().result?.passes ?? [])]).toEqual([0, 1]);
  });

  test('follows the distance: what is farther, or has no position, is out', () => {
    const store = createAtlasStore();
    const near = { kind: 'point', at: [121.47, 31.23] } as const;
    const features = [
      makeFeature('here', { at: [121.47, 31.24] }),
      makeFeature('far', { at: [121.9, 30.9] }),
      makeFeature('nowhere'),
    ];
    setAtlas(store, makeAtlas(features), { ...INITIAL_INTENT, near, within: 20 });
    expect([...(store.getState().result?.passes ?? [])]).toEqual([1, 0, 0]);
    setIntent(store, { within: null });
    expect(store.getState().result?.total).toBe(3);
  });

  test('stays the same object when something else changes', () => {
    const store = loaded();
    const before = store.getState().result;
    setIntent(store, { sort: 'name', selected: 'chips' });
    expect(store.getState().result).toBe(before);
  });

  test('waits for the data', () => {
    const store = createAtlasStore();
    setIntent(store, { filter: IC_ONLY });
    expect(store.getState().result).toBeNull();
    setAtlas(store, ATLAS, store.getState().intent);
    expect(store.getState().result?.total).toBe(1);
  });
});

describe('the data', () => {
  test('arrives with the intent that fits it', () => {
    expect(loaded({ ...INITIAL_INTENT, q: 'chips' }).getState()).toMatchObject({
      intent: { q: 'chips' },
      result: { total: 1 },
    });
  });

  test('ends an earlier failure', () => {
    const store = createAtlasStore();
    store.setState({ failure: { fault: 'network', file: 'atlas.json' } });
    setAtlas(store, ATLAS, INITIAL_INTENT);
    expect(store.getState().failure).toBeNull();
  });

  test('can be looked up by id', () => {
    expect(loaded().getState().index?.byId.get('drugs')?.chains).toEqual(['BIO']);
  });
});

describe('selecting', () => {
  test('puts the id into the intent and leaves the rest', () => {
    const store = loaded({ ...INITIAL_INTENT, q: 'chips' });
    selectFeature(store, 'chips');
    expect(store.getState().intent).toEqual({ ...INITIAL_INTENT, q: 'chips', selected: 'chips' });
  });

  test('nothing ends the selection', () => {
    const store = loaded({ ...INITIAL_INTENT, selected: 'chips' });
    selectFeature(store, null);
    expect(store.getState().intent.selected).toBeNull();
  });

  test('the same again changes nothing', () => {
    const store = loaded({ ...INITIAL_INTENT, selected: 'chips' });
    const listener = vi.fn();
    store.subscribe(listener);
    selectFeature(store, 'chips');
    expect(listener).not.toHaveBeenCalled();
  });

  test('answers an open chooser', () => {
    const store = loaded();
    offerChoices(store, ['chips', 'drugs'], [10, 20]);
    selectFeature(store, 'drugs');
    expect(store.getState().map.choices).toEqual([]);
  });
});

describe('the chooser', () => {
  test('opens where the map was clicked, with what lies there', () => {
    const store = loaded();
    offerChoices(store, ['chips', 'drugs'], [10, 20]);
    expect(store.getState().map).toMatchObject({
      choices: ['chips', 'drugs'],
      choiceAt: [10, 20],
    });
  });

  test('closes without touching the selection', () => {
    const store = loaded({ ...INITIAL_INTENT, selected: 'chips' });
    offerChoices(store, ['chips', 'drugs'], [10, 20]);
    closeChooser(store);
    expect(store.getState()).toMatchObject({ intent: { selected: 'chips' }, map: { choices: [] } });
  });

  test('stays while the state of the map changes', () => {
    const store = loaded();
    offerChoices(store, ['chips', 'drugs'], [10, 20]);
    setMapState(store, 'lost');
    expect(store.getState().map).toMatchObject({ state: 'lost', choices: ['chips', 'drugs'] });
  });
});

test('the same wish twice is two wishes', () => {
  const store = loaded();
  wishCamera(store, 'closer');
  const first = store.getState().wish;
  wishCamera(store, 'closer');
  expect(store.getState().wish).not.toEqual(first);
});

describe('language and theme', () => {
  const surroundings = { language: 'en', theme: 'dark' } as const;

  test('are those of browser and system while the intent leaves them open', () => {
    const state = createAtlasStore(INITIAL_INTENT, surroundings).getState();
    expect([languageOf(state), themeOf(state)]).toEqual(['en', 'dark']);
  });

  test('are those of the intent when it names them', () => {
    const intent = { ...INITIAL_INTENT, language: 'zh', theme: 'contrast' } as const;
    const state = createAtlasStore(intent, surroundings).getState();
    expect([languageOf(state), themeOf(state)]).toEqual(['zh', 'contrast']);
  });
});
