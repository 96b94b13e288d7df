/**
 * The map's symbols as signed distance fields, made from the same corners as the legend's. A field
 * can be coloured by the style, so one image a kind serves all hues, themes and states.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  type Corner,
  type Distance,
  SHAPE_KINDS,
  shapeOf,
  signedDistance,
} from '../design/shapes.ts';

/** Pixels of an image; at twice the density it stands 28 CSS pixels wide, rim included. */
const SIZE = 56;
/** Share of the half-width that the shape takes; the rest is room for the halo. */
const REACH = 0.68;
/** MapLibre's fields: the outline lies at 192 of 255, and 8 pixels span the whole range. */
const EDGE = 192;
const RANGE_PX = 8;

function field(distance: Distance): { width: number; height: number; data: Uint8Array } {
  const data = new Uint8Array(SIZE * SIZE * 4);
  const half = SIZE / 2;
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const x = (column + 0.5 - half) / (half * REACH);
      const y = (row + 0.5 - half) / (half * REACH);
      const pixels = distance(x, y) * half * REACH;
      const value = EDGE - (pixels / RANGE_PX) * 255;
      data[(row * SIZE + column) * 4 + 3] = Math.max(0, Math.min(255, Math.round(value)));
    }
  }
  return { width: SIZE, height: SIZE, data };
}

/** Points right, the way a line runs. */
const CHEVRON: Corner[] = [
  [-0.6, -0.9],
  [0.1, -0.9],
  [0.8, 0],
  [0.1, 0.9],
  [-0.6, 0.9],
  [0.1, 0],
];

/** Points up, so that a heading turns it. */
const ARROW: Corner[] = [
  [0, -0.95],
  [0.8, 0.6],
  [0, 0.25],
  [-0.8, 0.6],
];

const HUBS: Readonly<Record<string, readonly Corner[]>> = {
  airport: [
    [0, -1],
    [0.18, -0.3],
    [1, 0.2],
    [1, 0.4],
    [0.18, 0.2],
    [0.12, 0.7],
    [0.4, 0.95],
    [-0.4, 0.95],
    [-0.12, 0.7],
    [-0.18, 0.2],
    [-1, 0.4],
    [-1, 0.2],
    [-0.18, -0.3],
  ],
  rail: [
    [-0.6, -0.9],
    [0.6, -0.9],
    [0.6, 0.5],
    [0.9, 0.95],
    [-0.9, 0.95],
    [-0.6, 0.5],
  ],
  port: [
    [-1, 0.1],
    [-0.2, 0.1],
    [-0.2, -0.9],
    [0.4, -0.4],
    [0.4, 0.1],
    [1, 0.1],
    [0.6, 0.8],
    [-0.6, 0.8],
  ],
};

/** Round the places that are nodes: a circle with room for the symbol inside. */
const RING = { radius: 1.15, width: 0.2 };
const ring: Distance = (x, y) => Math.abs(Math.sqrt(x * x + y * y) - RING.radius) - RING.width / 2;

const PREFIX = 'atlas-';

const drawn: Readonly<Record<string, () => Distance>> = {
  ...Object.fromEntries(
    SHAPE_KINDS.map(kind => [`kind-${kind}`, () => signedDistance(shapeOf(kind))]),
  ),
  ...Object.fromEntries(
    Object.entries(HUBS).map(([kind, corners]) => [`hub-${kind}`, () => signedDistance(corners)]),
  ),
  chevron: () => signedDistance(CHEVRON),
  arrow: () => signedDistance(ARROW),
  ring: () => ring,
};

function draw(map: MapLibreMap, id: string): void {
  const distance = id.startsWith(PREFIX) ? drawn[id.slice(PREFIX.length)] : undefined;
  // Images of a foreign base are not ours.
  if (!distance || map.hasImage(id)) return;
  map.addImage(id, field(distance()), { sdf: true, pixelRatio: 2 });
}

/**
 * Draws each symbol that a style names when a tile first wants it, also after the style has been
 * replaced: all at once would hold up the first map.
 */
export function offerSymbols(map: MapLibreMap): void {
  map.setMissingStyleImageResolver(async id => draw(map, id));
}

/** All at once: a symbol that is wanted while a foreign sprite is awaited would wait for it too. */
export function drawSymbols(map: MapLibreMap): void {
  for (const name of Object.keys(drawn)) draw(map, PREFIX + name);
}
