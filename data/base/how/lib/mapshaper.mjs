/** Mapshaper as a function: polygons in, polygons out, nothing on disk. */
import mapshaper from 'mapshaper';

/**
 * Runs commands; `inputs` maps file names to GeoJSON. The commands must end in `-o out.json`.
 * @returns {Promise<{properties: object | null, polygons: import('./plane.mjs').Polygon[]}[]>}
 */
export async function runMapshaper(commands, inputs) {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, collection]) => [name, JSON.stringify(collection)]),
  );
  const output = JSON.parse((await mapshaper.applyCommands(commands, files))['out.json']);
  // Shapes without properties come back as a bare GeometryCollection.
  const features = output.features ?? output.geometries.map(geometry => ({ geometry }));
  return features.map(({ properties = null, geometry }) => ({
    properties,
    polygons: polygonsOf(geometry),
  }));
}

export function polygonsOf(geometry) {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A collection with one feature for each polygon, or for each ring given as `[ring]`. */
export function asCollection(polygons, properties = {}) {
  return {
    type: 'FeatureCollection',
    features: polygons.map(coordinates => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates },
    })),
  };
}
