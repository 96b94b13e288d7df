import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import { loadPlan } from '../../../src/state/plan.ts';
import { loadReading } from '../../../src/state/reading-source.ts';
import { loadAtlas, loadDetails } from '../../../src/state/sources.ts';
import { createAtlasStore, setIntent } from '../../../src/state/store.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';
import { makeAtlas, makeDocument, makeFeature, makeReading } from '../domain/builders.ts';
import { serve } from './fake-fetch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ATLAS = JSON.stringify(makeAtlas([makeFeature('lingang', { chains: ['IC'] })]));
const DETAILS = JSON.stringify({ format: DATA_FORMAT, features: {}, documents: [] });
const READING = makeReading([]);

describe('the atlas', () => {
  test('comes from the address that the build gave it', async () => {
    const store = createAtlasStore();
    serve({ './data/atlas-1a2b.json': ATLAS });
    await loadAtlas(store, { 'atlas.json': './data/atlas-1a2b.json' });
    expect(store.getState().result?.total).toBe(1);
  });

  test('takes the ids it does not hold out of the intent and keeps the rest', async () => {
    const store = createAtlasStore(decodeUrl('?chain=IC,OLD&sel=gone&q=lin&lang=en&hide=axis'));
    serve({ 'atlas.json': ATLAS });
    await loadAtlas(store, {});
    expect(store.getState().intent).toEqual(decodeUrl('?chain=IC&q=lin&lang=en&hide=axis'));
  });

  test('keeps what the person did while it was on its way', async () => {
    const store = createAtlasStore();
    serve({ 'atlas.json': ATLAS });
    const loading = loadAtlas(store, {});
    setIntent(store, { selected: 'lingang' });
    await loading;
    expect(store.getState().intent.selected).toBe('lingang');
  });

  test('knows that a plan is over whose last year went by since the data were made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-01-02') });
    const plan = { ...makeDocument('000', 2023), status: 'last-year', until: 2026 };
    serve({ 'atlas.json': JSON.stringify({ ...makeAtlas([]), documents: [plan] }) });
    const store = createAtlasStore();
    await loadAtlas(store, {});
    expect(store.getState().index?.atlas.documents[0]?.status).toBe('past');
  });

  test('says why it could not come', async () => {
    const store = createAtlasStore();
    serve({ 'atlas.json': ATLAS.slice(0, 100) });
    await loadAtlas(store, {});
    expect(store.getState()).toMatchObject({
      index: null,
      failure: { fault: 'not-json', file: 'atlas.json' },
    });
  });

  test('comes at the second try', async () => {
    const store = createAtlasStore();
    serve({});
    await loadAtlas(store, {});
    expect(store.getState().failure?.fault).toBe('missing');
    serve({ 'atlas.json': ATLAS });
    await loadAtlas(store, {});
    expect(store.getState()).toMatchObject({ failure: null, result: { total: 1 } });
  });
});

describe('the details', () => {
  test('are fetched once, however many panels want them', async () => {
    const store = createAtlasStore();
    const asked = serve({ 'details.json': DETAILS });
    await Promise.all([loadDetails(store, {}), loadDetails(store, {})]);
    await loadDetails(store, {});
    expect(asked).toEqual(['details.json']);
    expect(store.getState().details).not.toBeNull();
  });

  test('may be tried again after a failure, which is then forgotten', async () => {
    const store = createAtlasStore();
    serve({ 'details.json': new TypeError('offline') });
    await loadDetails(store, {});
    expect(store.getState().detailsFailure?.fault).toBe('network');
    serve({ 'details.json': DETAILS });
    await loadDetails(store, {});
    expect(store.getState()).toMatchObject({ detailsFailure: null, details: { documents: [] } });
  });
});

describe('a reading text', () => {
  test('is fetched once', async () => {
    const store = createAtlasStore();
    const asked = serve({ 'text-002.json': JSON.stringify(READING) });
    await loadReading(store, {}, '002');
    await loadReading(store, {}, '002');
    expect(asked).toEqual(['text-002.json']);
    expect(store.getState().readings['002']).toEqual(READING);
  });

  test('that fails leaves the others as they are and may be tried again', async () => {
    const store = createAtlasStore();
    serve({ 'text-002.json': JSON.stringify(READING) });
    await loadReading(store, {}, '002');
    await loadReading(store, {}, '003');
    expect(store.getState().readings).toEqual({
      '002': READING,
      '003': { fault: 'missing', file: 'text-003.json' },
    });
    serve({ 'text-003.json': JSON.stringify({ ...READING, doc: '003' }) });
    await loadReading(store, {}, '003');
    expect(store.getState().readings['003']).toMatchObject({ doc: '003' });
  });
});

describe('the static plan', () => {
  const empty = JSON.stringify({ type: 'FeatureCollection', features: [] });

  test('needs both its layers', async () => {
    serve({ 'base.geojson': empty, 'layout.geojson': empty });
    expect(await loadPlan({})).toMatchObject({ base: { features: [] }, layout: { features: [] } });
  });

  test('names the layer that failed', async () => {
    serve({ 'base.geojson': empty, 'layout.geojson': '{"type":"Feature"}' });
    expect(await loadPlan({})).toMatchObject({ fault: 'broken', file: 'layout.geojson' });
  });
});
