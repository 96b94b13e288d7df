/** The form of the layers in data/base: one feature to a line, so that a diff shows what moved. */
import { FRAME } from './plane.mjs';
import { neatPolygon } from './rings.mjs';

/** A feature of one or several polygons, rounded and right-handed. */
export function areaFeature({ id, properties, polygons }) {
  const neat = polygons.map(neatPolygon);
  const geometry =
    neat.length === 1
      ? { type: 'Polygon', coordinates: neat[0] }
      : { type: 'MultiPolygon', coordinates: neat };
  return { type: 'Feature', ...(id && { id }), properties, geometry };
}

/** A layer with what a reader must know about it in front of the features. */
export function layer({ name, sources, note, features }) {
  const crsNote = 'WGS-84 (EPSG:4326), right-hand rule';
  return { type: 'FeatureCollection', name, crsNote, frame: FRAME, sources, note, features };
}

export function serialise({ features, ...head }) {
  const lines = features.map(feature => JSON.stringify(feature)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
