import { describe, expect, test } from 'vitest';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { offerChoices } from '../../../src/state/map-status.ts';
import { createAtlasStore, setAtlas, setIntent } from '../../../src/state/store.ts';
import { measureFrom, placePoint, setMeasuring, takeTool } from '../../../src/state/tools.ts';
import { decodeUrl, encodeUrl } from '../../../src/state/url-codec.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

function loaded() {
  const store = createAtlasStore();
  setAtlas(store, makeAtlas([makeFeature('park', { at: [121.6, 31.2] })]), INITIAL_INTENT);
  return store;
}

describe('what distances start from', () => {
  test('a picked point lays the tool aside and is measured from', () => {
    const store = loaded();
    takeTool(store, 'origin');
    placePoint(store, [121.6, 31.2]);
    const { tool, intent, distances } = store.getState();
    expect(tool).toBeNull();
    expect(intent.near).toEqual({ kind: 'point', at: [121.6, 31.2] });
    expect(distances?.get('park')).toBe(0);
  });

  test('is as exact as the link, so that the link gives the same distances', () => {
    const store = loaded();
    measureFrom(store, { kind: 'point', at: [121.473_912_34, 31.234_567_89] });
    const { intent } = store.getState();
    expect(decodeUrl(encodeUrl(intent)).near).toEqual(intent.near);
  });

  test('when given up, radius and order by distance go with it', () => {
    const store = loaded();
    measureFrom(store, { kind: 'hub', id: 'pvg' });
    setIntent(store, { within: 20, sort: 'near' });
    measureFrom(store, null);
    expect(store.getState().intent).toMatchObject({ near: null, within: null, sort: 'layout' });
    expect(store.getState().result?.total).toBe(1);
  });

  test('another order of the list stays', () => {
    const store = loaded();
    measureFrom(store, { kind: 'hub', id: 'pvg' });
    setIntent(store, { sort: 'name' });
    measureFrom(store, null);
    expect(store.getState().intent.sort).toBe('name');
  });
});

describe('measuring', () => {
  test('collects points in order, and the two of a double click as one', () => {
    const store = loaded();
    takeTool(store, 'measure');
    for (const at of [
      [121.1, 31],
      [121.2, 31],
      [121.2, 31],
    ] as const) {
      placePoint(store, at);
    }
    expect(store.getState().measuring.points).toEqual([
      [121.1, 31],
      [121.2, 31],
    ]);
  });

  test('keeps its points while the tool is laid aside', () => {
    const store = loaded();
    takeTool(store, 'measure');
    placePoint(store, [121.1, 31]);
    setMeasuring(store, { shape: 'area' });
    takeTool(store, null);
    expect(store.getState().measuring).toEqual({ shape: 'area', points: [[121.1, 31]] });
  });

  test('places nothing while no tool is in hand', () => {
    const store = loaded();
    placePoint(store, [121.1, 31]);
    expect(store.getState().measuring.points).toEqual([]);
    expect(store.getState().intent.near).toBeNull();
  });

  test('closes a question that stood open on the map', () => {
    const store = loaded();
    offerChoices(store, ['park', 'other'], [1, 1]);
    takeTool(store, 'measure');
    expect(store.getState().map.choices).toEqual([]);
  });
});
