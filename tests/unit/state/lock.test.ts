/** What the host has settled stays as it was, whatever is done on the page. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, FACETS, type Filter } from '../../../src/domain/facets.ts';
import type { Stories } from '../../../src/domain/story/model.ts';
import { freshView } from '../../../src/state/fresh-view.ts';
import { keepHistory } from '../../../src/state/history.ts';
import { INITIAL_INTENT, type Intent } from '../../../src/state/intent.ts';
import { openFacets, settledFilter, withLock } from '../../../src/state/lock.ts';
import { addToShortlist } from '../../../src/state/shortlist.ts';
import { createAtlasStore, selectFeature, setAtlas, setIntent } from '../../../src/state/store.ts';
import { keepTelling, leaveStory, startStory } from '../../../src/state/telling.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';
import { intentArbitrary } from './arbitrary-intent.ts';
import { FakeWindow } from './fake-window.ts';

const ATLAS = makeAtlas([
  makeFeature('chips', { chains: ['IC'], districts: ['pudong'] }),
  makeFeature('drugs', { chains: ['BIO'], districts: ['pudong'] }),
  makeFeature('cells', { chains: ['BIO'], districts: ['minhang'] }),
]);
const BIO: Filter = { ...EMPTY_FILTER, chain: ['BIO'] };
const BIO_ONLY: Intent = { ...INITIAL_INTENT, filter: BIO, lock: ['chain'] };

function settled(intent: Partial<Intent> = {}) {
  const store = createAtlasStore();
  setAtlas(store, ATLAS, { ...BIO_ONLY, ...intent });
  return store;
}

describe('a settled facet', () => {
  test('stays through any sequence of changes', () => {
    const change = fc.record({ ...fields() }, { requiredKeys: [] });
    fc.assert(
      fc.property(intentArbitrary, fc.array(change, { maxLength: 12 }), (first, changes) => {
        const last = changes.reduce(withLock, first);
        expect(last.lock).toEqual(first.lock);
        for (const facet of first.lock) expect(last.filter[facet]).toEqual(first.filter[facet]);
      }),
    );
  });

  test('leaves the other facets free', () => {
    fc.assert(
      fc.property(intentArbitrary, intentArbitrary, (first, next) => {
        const after = withLock(first, { filter: next.filter });
        for (const facet of openFacets(first)) {
          expect(after.filter[facet]).toEqual(next.filter[facet]);
        }
      }),
    );
  });

  test('is none where nothing is settled: the same filter stays the same object', () => {
    const filter = { ...BIO };
    expect(withLock(INITIAL_INTENT, { filter }).filter).toBe(filter);
    expect(withLock(BIO_ONLY, { q: 'x' }).filter).toBe(BIO);
    expect(openFacets(INITIAL_INTENT)).toBe(FACETS);
    expect(settledFilter({ filter: BIO, lock: [] })).toEqual(EMPTY_FILTER);
  });

  test('is not given up by clearing all, nor by giving up the lock', () => {
    const store = settled();
    setIntent(store, { filter: EMPTY_FILTER, q: '' });
    setIntent(store, { lock: [] });
    setIntent(store, { filter: { ...EMPTY_FILTER, chain: ['IC'], district: ['minhang'] } });
    const { intent, result } = store.getState();
    expect(intent.filter).toEqual({ ...BIO, district: ['minhang'] });
    expect(intent.lock).toEqual(['chain']);
    expect(result?.total).toBe(1);
  });

  test('is not undone by "back" to a link without it', () => {
    const fake = new FakeWindow('?v=1&chain=IC&sel=chips');
    const store = settled();
    keepHistory(store, fake.asWindow());
    setIntent(store, { mode: 'board' });
    fake.entries[0] = { pathname: '/atlas/', search: '?v=1&chain=IC&sel=chips', hash: '' };
    fake.go(-1);
    expect(store.getState().intent).toMatchObject({ filter: BIO, lock: ['chain'], selected: null });
    expect(fake.location.search).toBe('?v=1&chain=BIO&lock=chain');
  });

  test('is kept by the steps of a story, whose other filters count', () => {
    const store = settled();
    const step = { filter: { ...EMPTY_FILTER, chain: ['IC'], district: ['minhang'] } };
    store.setState({ stories: storyOf(step, { selected: 'chips' }) });
    keepTelling(store);
    startStory(store, 'told');
    expect(store.getState().intent.filter).toEqual({ ...BIO, district: ['minhang'] });
    setIntent(store, { step: 1 });
    expect(store.getState().telling?.at).toBe(1);
    expect(store.getState().telling?.step.selected).toBeNull();
    expect(store.getState().intent.selected).toBeNull();
    leaveStory(store);
    expect(store.getState().intent.filter).toEqual(BIO);
  });

  test('is kept by a view that begins anew', () => {
    const now: Intent = { ...BIO_ONLY, q: 'x', filter: { ...BIO, district: ['minhang'] }, ui: [] };
    expect(freshView(now, { selected: 'drugs' })).toEqual({
      ...BIO_ONLY,
      selected: 'drugs',
      ui: [],
    });
  });
});

describe('what a settled facet leaves out', () => {
  test('is no part of the atlas: not counted, not listed', () => {
    const { index, result } = settled().getState();
    expect(index?.atlas.features.map(({ id }) => id)).toEqual(['drugs', 'cells']);
    expect(index?.outside.map(({ id }) => id)).toEqual(['chips']);
    expect(result?.total).toBe(2);
    expect(result?.counts.chain.get('IC') ?? 0).toBe(0);
  });

  test('can be neither selected nor compared, by a link or later', () => {
    const store = settled({ selected: 'chips', compare: ['chips', 'cells'] });
    const ids = () => [store.getState().intent.selected, store.getState().intent.compare];
    expect(ids()).toEqual([null, ['cells']]);
    selectFeature(store, 'drugs');
    addToShortlist(store, 'chips');
    expect(ids()).toEqual(['drugs', ['cells']]);
    selectFeature(store, 'chips');
    expect(ids()).toEqual([null, ['cells']]);
  });

  test('is nothing without a lock', () => {
    const store = createAtlasStore();
    setAtlas(store, ATLAS, { ...INITIAL_INTENT, filter: BIO, selected: 'chips' });
    expect(store.getState().index?.atlas).toBe(ATLAS);
    expect(store.getState().intent.selected).toBe('chips');
  });
});

/** Parts of an intent, each of its own, so that a change may name any of them. */
function fields() {
  const part = <K extends keyof Intent>(key: K) => intentArbitrary.map(intent => intent[key]);
  return {
    mode: part('mode'),
    filter: part('filter'),
    q: part('q'),
    selected: part('selected'),
    compare: part('compare'),
    hidden: part('hidden'),
    ui: part('ui'),
    lock: part('lock'),
  };
}

function storyOf(...steps: object[]): Stories {
  const words = { zh: '', en: '' };
  const step = { heading: words, notes: words, hidden: [], selected: null, camera: 'whole' };
  return {
    format: 1,
    stories: [
      {
        id: 'told',
        title: words,
        steps: steps.map(given => ({ ...step, filter: EMPTY_FILTER, ...given })),
      },
    ],
  } as unknown as Stories;
}
