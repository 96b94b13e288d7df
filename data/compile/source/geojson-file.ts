/** A GeoJSON file that keeps one feature to a line, so that diffs and issues can point at it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection } from 'geojson';
import type { IssueList } from '../issue.ts';

export interface GeoJsonFile {
  readonly collection: FeatureCollection;
  /** One-based line of each feature. */
  readonly lines: readonly number[];
}

/** Null, with an issue, when the file is missing or is not a FeatureCollection. */
export function readGeoJson(root: string, file: string, issues: IssueList): GeoJsonFile | null {
  try {
    const text = readFileSync(path.join(root, file), 'utf8');
    const collection = JSON.parse(text) as FeatureCollection;
    if (!Array.isArray(collection.features)) throw new Error('no list of features');
    const starts = text
      .split('\n')
      .flatMap((line, at) => (line.startsWith('{"type":"Feature",') ? [at + 1] : []));
    return { collection, lines: starts };
  } catch (fault) {
    issues.error({
      rule: 'geojson',
      file,
      line: 1,
      words: file,
      problem: `not a GeoJSON FeatureCollection: ${fault instanceof Error ? fault.message : fault}`,
      mend: 'export the layer again as GeoJSON (WGS-84), or restore the file',
    });
    return null;
  }
}
