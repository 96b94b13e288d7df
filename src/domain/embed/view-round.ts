/** A map view round places, where the map itself is not there to be asked. */
import type { Bounds, Feature } from '../model.ts';
import { unite } from '../plan-projection.ts';
import { latitudeOf, northing, WORLD_PX } from '../story/camera.ts';

/** Share of the map that the places may take: the rest is air, and room for what lies over the map. */
const FILLED = 0.7;
/** As near as the base has something to say, and no farther than a map can be. */
const ZOOM = { nearest: 13.2, farthest: 6 } as const;

interface View {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** The box round all points; round the outlines where nothing has a point. Null for nothing placed. */
function boxOf(features: readonly Feature[]): Bounds | null {
  const points = features.flatMap(({ at }): Bounds[] => (at ? [[at[0], at[1], at[0], at[1]]] : []));
  return unite(points) ?? unite(features.flatMap(({ bounds }) => (bounds ? [bounds] : [])));
}

/** Degrees WGS-84 and MapLibre's zoom for a map of `width` times `height` CSS pixels. */
export function viewRound(
  features: readonly Feature[],
  { width, height }: { readonly width: number; readonly height: number },
): View | null {
  const box = boxOf(features);
  if (!box) return null;
  const [west, south, east, north] = box;
  const [top, bottom] = [northing(north), northing(south)];
  const across = (WORLD_PX * (east - west)) / 360 / (width * FILLED);
  const down = (WORLD_PX * (bottom - top)) / (height * FILLED);
  const zoom = -Math.log2(Math.max(across, down, Number.EPSILON));
  return {
    longitude: (west + east) / 2,
    latitude: latitudeOf((top + bottom) / 2),
    zoom: Math.min(ZOOM.nearest, Math.max(ZOOM.farthest, zoom)),
  };
}
