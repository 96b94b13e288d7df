/** A GeoJSON file, with the line of each feature so that issues can point at it. */
import type { Feature, FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { IssueList } from '../issue.ts';
import { readText } from './yaml-file.ts';

export interface GeoJsonFile {
  readonly collection: FeatureCollection;
  /** One-based line of each feature. */
  readonly lines: readonly number[];
}

const position = v.pipe(v.array(v.number()), v.minLength(2));
const line = v.pipe(v.array(position), v.minLength(2));
const rings = v.array(v.array(position));
const geometry = <Type extends string, Schema extends v.GenericSchema>(
  type: Type,
  coordinates: Schema,
) => v.object({ type: v.literal(type), coordinates });

/** The geometries that the map draws. Rings are checked later, by name: they may be mended. */
const FeatureSchema = v.looseObject({
  type: v.literal('Feature'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.variant('type', [
    geometry('Point', position),
    geometry('LineString', line),
    geometry('MultiLineString', v.array(line)),
    geometry('Polygon', rings),
    geometry('MultiPolygon', v.array(rings)),
  ]),
});

/** Where each `"type": "Feature"` stands, whatever program wrote the file. */
function linesOfFeatures(text: string): number[] {
  const lines: number[] = [];
  text.split('\n').forEach((words, at) => {
    for (const _ of words.matchAll(/"type"\s*:\s*"Feature"/gu)) lines.push(at + 1);
  });
  return lines;
}

function reportFile(file: string, problem: string, issues: IssueList): null {
  issues.error({
    rule: 'geojson',
    file,
    line: 1,
    words: file,
    problem: `not a GeoJSON FeatureCollection: ${problem}`,
    mend: 'export the layer again as GeoJSON (WGS-84), or restore the file',
  });
  return null;
}

function reportFeature(
  file: string,
  at: number,
  feature: unknown,
  fault: string,
  issues: IssueList,
) {
  const { id, properties } = Object(feature);
  issues.error({
    rule: 'geojson',
    file,
    line: at,
    words: String(id ?? Object(properties).name ?? 'a feature without id'),
    problem: `this feature cannot be drawn: ${fault}`,
    mend: 'give it a geometry of points, lines or areas with [longitude, latitude] positions',
  });
}

/** Null, with issues, when the file is missing, is not a FeatureCollection or holds a broken feature. */
export function readGeoJson(root: string, file: string, issues: IssueList): GeoJsonFile | null {
  const text = readText(root, file, issues);
  if (text === null) return null;
  let features: unknown;
  try {
    features = Object(JSON.parse(text)).features;
  } catch (fault) {
    return reportFile(file, fault instanceof Error ? fault.message : String(fault), issues);
  }
  if (!Array.isArray(features)) return reportFile(file, 'no list of features', issues);
  const lines = linesOfFeatures(text);
  let sound = true;
  features.forEach((feature, at) => {
    const parsed = v.safeParse(FeatureSchema, feature);
    if (parsed.success) return;
    sound = false;
    reportFeature(file, lines[at] ?? 1, feature, parsed.issues[0].message, issues);
  });
  if (!sound) return null;
  return { collection: { type: 'FeatureCollection', features: features as Feature[] }, lines };
}
