/** The layers of drawings that need no WebGL2: the static plan and printed maps. */
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import { type LoadFailure, loadJson } from './load.ts';
import type { FileAddresses } from './sources.ts';

/** Only the frame is checked: the compiler wrote these files, and drawing passes over what it lacks. */
export const CollectionSchema = v.custom<FeatureCollection>(
  value =>
    typeof value === 'object' &&
    value !== null &&
    'features' in value &&
    Array.isArray(value.features),
);

export interface PlanLayers {
  readonly base: FeatureCollection;
  readonly layout: FeatureCollection;
}

async function loadLayer(files: FileAddresses, name: string) {
  return loadJson(files[name] ?? name, CollectionSchema);
}

export async function loadPlan(files: FileAddresses): Promise<PlanLayers | LoadFailure> {
  const [base, layout] = await Promise.all([
    loadLayer(files, 'base.geojson'),
    loadLayer(files, 'layout.geojson'),
  ]);
  if (!base.ok) return base;
  return layout.ok ? { base: base.value, layout: layout.value } : layout;
}

/** The plan with the outlines of places, for a map that goes near. */
export async function loadNearPlan(
  files: FileAddresses,
): Promise<(PlanLayers & { readonly places: FeatureCollection }) | LoadFailure> {
  const [plan, places] = await Promise.all([loadPlan(files), loadLayer(files, 'places.geojson')]);
  if (!('base' in plan)) return plan;
  return places.ok ? { ...plan, places: places.value } : places;
}
