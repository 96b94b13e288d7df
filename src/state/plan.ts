/** The layers of the static plan, for browsers without WebGL2. */
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

export async function loadPlan(files: FileAddresses): Promise<PlanLayers | LoadFailure> {
  const [base, layout] = await Promise.all(
    ['base.geojson', 'layout.geojson'].map(name => loadJson(files[name] ?? name, CollectionSchema)),
  );
  if (!base?.ok) return base ?? { fault: 'missing', file: 'base.geojson' };
  if (!layout?.ok) return layout ?? { fault: 'missing', file: 'layout.geojson' };
  return { base: base.value, layout: layout.value };
}
