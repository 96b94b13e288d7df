/** The axis as the map draws it, for what runs along it. */
import type { Position } from '../domain/model.ts';
import { AXIS } from '../domain/story/drawing.ts';
import { loadJson } from './load.ts';
import { CollectionSchema } from './plan.ts';
import type { FileAddresses } from './sources.ts';

const FILE = 'layout.geojson';
let axis: Promise<readonly Position[]> | null = null;

async function fetchAxis(files: FileAddresses): Promise<readonly Position[]> {
  const layout = await loadJson(files[FILE] ?? FILE, CollectionSchema);
  const features = layout.ok ? layout.value.features : [];
  const line = features.find(
    ({ properties }) => properties?.id === AXIS && properties.role === 'axis',
  )?.geometry;
  // Where the file doesn't come the map says so: it draws the axis from the same one.
  if (line?.type !== 'LineString') axis = null;
  return line?.type === 'LineString'
    ? line.coordinates.map(([east = 0, north = 0]) => [east, north])
    : [];
}

/** Points of the axis from its western end; none when its file could not be had, which is tried again. */
export function loadAxis(files: FileAddresses): Promise<readonly Position[]> {
  axis ??= fetchAxis(files);
  return axis;
}
