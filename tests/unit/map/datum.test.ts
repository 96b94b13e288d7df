/** Whatever is drawn goes where the datum of its map has it: links to kin, drawings, pictures. */
import type { FeatureCollection, LineString } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import type { Position } from '../../../src/domain/model.ts';
import type { StepDrawing } from '../../../src/domain/story/drawing.ts';
import type { Step } from '../../../src/domain/story/model.ts';
import { movedBy } from '../../../src/map/base/gcj.ts';
import { type Datum, setDatum } from '../../../src/map/datum.ts';
import { drawKin } from '../../../src/map/kin-links.ts';
import { look } from '../../../src/map/picture/look.ts';
import { seeMap } from '../../../src/map/seen.ts';
import { drawingOn } from '../../../src/map/telling/drawings/on-datum.ts';
import { createAtlasStore, type State } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const HERE: Position = [121.5, 31.2];
const THERE: Position = [121.6, 31.3];
/** Easily told from any other. */
const moved = ([longitude, latitude]: Position): Position => [longitude + 1, latitude + 2];
const DATUM: Datum = {
  toMap: moved,
  fromMap: ([longitude, latitude]) => [longitude - 1, latitude - 2],
  data: given => movedBy(moved, given),
  files: {},
};

/** A map as far as it is told what to show. */
function fakeMap(datum: Datum | null) {
  const [addSource, jumpTo] = [vi.fn(), vi.fn()];
  const map = {
    addSource,
    jumpTo,
    addLayer: () => {},
    getSource: () => undefined,
    getContainer: () => ({ clientWidth: 900, clientHeight: 600 }),
    getZoom: () => 11,
    getBearing: () => 0,
    getPitch: () => 0,
    unproject: () => ({ lng: HERE[0], lat: HERE[1] }),
  } as unknown as MapLibreMap;
  setDatum(map, datum);
  return { map, addSource, jumpTo };
}

function stateWithKin(): State {
  const place = (id: string, at: Position) =>
    makeFeature(id, { chains: ['IC'], at: [at[0], at[1]] });
  const features = [place('here', HERE), place('there', THERE)];
  const byId = new Map(features.map(each => [each.id, each]));
  const state = createAtlasStore().getState();
  return {
    ...state,
    index: { atlas: makeAtlas(features), byId } as unknown as NonNullable<State['index']>,
    intent: { ...state.intent, selected: 'here' },
    kin: { of: 'here', chain: 'IC' },
  };
}

test.each([
  ['WGS-84', null, [HERE, THERE]],
  ['another datum', DATUM, [moved(HERE), moved(THERE)]],
])('links to kin in %s', (_, datum, ends) => {
  const { map, addSource } = fakeMap(datum);
  drawKin(map, stateWithKin());
  const given = addSource.mock.calls.map(
    ([, source]) => source.data as FeatureCollection<LineString>,
  );
  expect(
    given.flatMap(({ features }) => features).map(({ geometry }) => geometry.coordinates),
  ).toEqual([ends]);
});

const tie = { chain: 'IC', group: 'pioneer' };
test.each<[StepDrawing, StepDrawing]>([
  [
    { kind: 'flow', runs: [[HERE, THERE]] },
    { kind: 'flow', runs: [[moved(HERE), moved(THERE)]] },
  ],
  [
    { kind: 'arcs', ties: [{ ...tie, from: HERE, to: THERE }] as never },
    { kind: 'arcs', ties: [{ ...tie, from: moved(HERE), to: moved(THERE) }] as never },
  ],
  [
    { kind: 'columns', columns: [{ at: HERE, value: 3 }] as never },
    { kind: 'columns', columns: [{ at: moved(HERE), value: 3 }] as never },
  ],
])('a drawing of a story: %o', (given, expected) => {
  expect(drawingOn(fakeMap(DATUM).map, given)).toEqual(expected);
  expect(drawingOn(fakeMap(null).map, given)).toEqual(given);
});

const FRAME = { width: 900, height: 600, ratio: 1 };
const centreOf = (jumpTo: ReturnType<typeof vi.fn>) => jumpTo.mock.calls.at(-1)?.[0].center;

test('a picture looks at the ground that a step names, in the datum of its own map', () => {
  const camera = { longitude: HERE[0], latitude: HERE[1], zoom: 11, bearing: 0, pitch: 0 };
  const step = { camera, selected: null } as unknown as Step;
  const { map, jumpTo } = fakeMap(DATUM);
  look(map, { state: stateWithKin(), step, look: 'step' }, FRAME);
  expect(centreOf(jumpTo)).toEqual(moved(HERE));
});

test('a picture without the other base shows the ground that the page shows with it', () => {
  const unsee = seeMap(fakeMap(DATUM).map);
  const { map, jumpTo } = fakeMap(null);
  look(map, { state: stateWithKin(), step: null, look: 'seen' }, FRAME);
  unsee();
  expect(centreOf(jumpTo)).toEqual(DATUM.fromMap(HERE));
});
