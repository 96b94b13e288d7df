/** What the map draws of places beyond their points: outlines, the axis, the belts. */
import type { Geometry } from 'geojson';
import { type LoadFailure, loadJson } from './load.ts';
import { CollectionSchema } from './plan.ts';
import type { FileAddresses } from './sources.ts';

/** Geometry by feature id. */
export type Outlines = ReadonlyMap<string, Geometry>;

/** The layout is drawn in several strokes; these are the ones that show where a part lies. */
const LAYOUT_ROLES = ['axis', 'ribbon'];

export async function loadOutlines(files: FileAddresses): Promise<Outlines | LoadFailure> {
  const [places, layout] = await Promise.all([
    loadJson(files['places.geojson'] ?? 'places.geojson', CollectionSchema),
    loadJson(files['layout.geojson'] ?? 'layout.geojson', CollectionSchema),
  ]);
  if (!places.ok) return places;
  if (!layout.ok) return layout;
  const drawn = [
    ...places.value.features.filter(({ geometry }) => geometry.type !== 'Point'),
    ...layout.value.features.filter(({ properties }) => LAYOUT_ROLES.includes(properties?.role)),
  ];
  return new Map(drawn.map(({ properties, geometry }) => [String(properties?.id), geometry]));
}
