/**
 * Many places for the bench: copies of the real ones, strewn about them inside the frame, each with
 * an id and a name of its own. Same count, same places, on every run.
 */
import type { Atlas, Feature } from '../../../src/domain/model.ts';
import type { Places } from './data-files.ts';

const FRAME = { west: 120.87, south: 30.69, east: 121.98, north: 31.82 };
/** Degrees by which a copy may lie off its original. */
const STRAY = 0.25;

/** Mulberry32: small, fast and the same everywhere. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const within = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

interface Multiplied {
  readonly atlas: Atlas;
  readonly places: Places;
}

/** The real features and as many copies as make `count` of them. */
export function multiply({ atlas, places }: Multiplied, count: number): Multiplied {
  const random = randomNumbers(20_000);
  const stray = () => (random() * 2 - 1) * STRAY;
  const byId = new Map(atlas.features.map(feature => [feature.id, feature]));
  const features: Feature[] = [...atlas.features];
  const points = [...places.features];
  for (let number = 0; features.length < count; number++) {
    const point = places.features[number % places.features.length];
    const original = byId.get(String(point?.properties.id));
    if (!point || !original?.at) throw new Error('A point without a feature.');
    const { bounds: _, ...rest } = original;
    const own = { id: `${original.id}-${number}`, name: `${original.name}${number}` };
    const at: [number, number] = [
      within(original.at[0] + stray(), FRAME.west, FRAME.east),
      within(original.at[1] + stray(), FRAME.south, FRAME.north),
    ];
    features.push({ ...rest, ...own, at });
    points.push({
      ...point,
      // As `numberFeatures` numbers it in the app.
      id: features.length,
      properties: { ...point.properties, ...own },
      geometry: { type: 'Point', coordinates: at },
    });
  }
  return { atlas: { ...atlas, features }, places: { ...places, features: points } };
}
