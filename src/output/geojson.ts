/**
 * GeoJSON by RFC 7946: degrees WGS-84, longitude first, outer rings counter-clockwise, no `crs`. What
 * the file says of itself stands in `metadata`, a foreign member as the standard allows.
 */
import { bbox } from '@turf/bbox';
import { rewind } from '@turf/rewind';
import type { FeatureCollection, Feature as GeoFeature, Geometry } from 'geojson';
import type { Outlines } from '../state/outlines.ts';
import { aboutLines } from './about.ts';
import { type Contents, type Entry, textFile, type Written } from './contents.ts';
import { placeProperties } from './place-properties.ts';

type GeometryOrNone = Geometry | null;

export interface PlacesFile extends FeatureCollection<GeometryOrNone> {
  readonly metadata: Readonly<Record<string, unknown>>;
}

/** The outline where there is one, else the point; nothing for a place that was not found. */
export function geometryOf({ feature }: Entry, outlines: Outlines): GeometryOrNone {
  const outline = outlines.get(feature.id);
  if (outline) return rewound(outline);
  return feature.at ? { type: 'Point', coordinates: [...feature.at] } : null;
}

/** Outer rings counter-clockwise, holes clockwise; what is no area is given back as it is. */
function rewound(geometry: Geometry): Geometry {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
  return rewind(geometry) as Geometry;
}

export function placesFile(contents: Contents, outlines: Outlines): PlacesFile {
  const features = contents.entries.map((entry): GeoFeature<GeometryOrNone> => {
    const geometry = geometryOf(entry, outlines);
    return {
      type: 'Feature',
      id: entry.feature.id,
      geometry,
      properties: placeProperties(entry, geometry, contents),
    };
  });
  const placed = features.some(({ geometry }) => geometry);
  return {
    type: 'FeatureCollection',
    metadata: Object.fromEntries(
      aboutLines(contents).map(({ id, text }) => [id, text.zh === text.en ? text.zh : text]),
    ),
    // Without a single position there is no box; the standard has no empty one.
    ...(placed ? { bbox: bbox({ type: 'FeatureCollection', features } as FeatureCollection) } : {}),
    features,
  };
}

export async function write(contents: Contents, outlines: Outlines): Promise<Written> {
  const text = JSON.stringify(placesFile(contents, outlines), null, 1);
  return textFile(text, 'application/geo+json');
}
