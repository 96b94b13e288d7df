/** From the style of the first picture, which leaves out what it can do without, to the whole one. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../domain/model.ts';
import type { FileAddresses } from '../state/sources.ts';
import type { State } from '../state/store.ts';
import { drawAhead, lettersOf } from './letters-ahead.ts';
import { type MapParts, styleFor } from './parts.ts';
import { LATER } from './style/later.ts';
import { wake } from './wake.ts';

/** Letters that nobody waits for. */
const LETTERS_PAUSE_MS = 60;

/** Letters of all names but the stations', which only their own file knows. */
export function allLetters({ features, districts, hubs, chains }: Atlas): readonly string[] {
  const names = [...features, ...districts, ...hubs].flatMap(({ name, en }) => [name, en]);
  return lettersOf([...names, ...chains.map(({ glyph }) => glyph)]);
}

/** Opacities and the like that the first picture had simpler, see `fadingSymbol`. */
function completePaint(map: MapLibreMap, state: State, files: FileAddresses): void {
  const first = styleFor(state, files, false);
  const whole = styleFor(state, files, true);
  for (const [at, { id, paint = {} }] of whole.layers.entries()) {
    const before = first.layers[at]?.paint ?? {};
    for (const [name, value] of Object.entries(paint)) {
      const same = JSON.stringify(value) === JSON.stringify(before[name as keyof typeof before]);
      if (!same) map.setPaintProperty(id, name as never, value as never);
    }
  }
}

/**
 * Call once the first picture is there. Not by a new style: that would take along what kin, tools and
 * stories have added to the map.
 */
export function addLater(parts: MapParts, state: State, files: FileAddresses): void {
  const { map } = parts;
  parts.complete = true;
  const address = files['transit.geojson'] ?? 'transit.geojson';
  map.getSource<GeoJSONSource>('transit')?.setData(address);
  for (const source of LATER) wake(map, source);
  completePaint(map, state, files);
  if (state.index) drawAhead(map, allLetters(state.index.atlas), LETTERS_PAUSE_MS);
}
