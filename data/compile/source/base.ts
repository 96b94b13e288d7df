/** The base of the map as it is read from data/base. */
import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { IssueList } from '../issue.ts';
import { readGeoJson } from './geojson-file.ts';
import { readText } from './yaml-file.ts';

const BASE_LAYERS = ['land', 'districts', 'water', 'expressways', 'metro'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
/** Names in both languages are asked for here: stations and hubs are shown to readers. */
const place = { id: text, name: text, nameEn: text, pos: v.tuple([v.number(), v.number()]) };
const StationFileSchema = v.object({
  stations: v.array(v.object({ ...place, lines: v.array(text) })),
});
const HubFileSchema = v.object({
  hubs: v.array(v.object({ ...place, kind: text, iata: v.optional(text), minzoom: v.number() })),
});

export type Station = v.InferOutput<typeof StationFileSchema>['stations'][number];
export type Hub = v.InferOutput<typeof HubFileSchema>['hubs'][number];

export interface Base {
  readonly base: Readonly<Record<BaseLayer, FeatureCollection>>;
  readonly stations: readonly Station[];
  readonly hubs: readonly Hub[];
}

function readJson<T>(
  root: string,
  file: string,
  schema: v.GenericSchema<unknown, T>,
  issues: IssueList,
): T | null {
  const words = readText(root, file, issues);
  if (words === null) return null;
  const report = (found: string, problem: string) => {
    issues.error({
      rule: 'base-json',
      file,
      line: 1,
      words: found,
      problem,
      mend: 'restore the file, or make it again as data/base/README.md says',
    });
    return null;
  };
  let content: unknown;
  try {
    content = JSON.parse(words);
  } catch (fault) {
    return report(file, `not JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
  const parsed = v.safeParse(schema, content);
  if (parsed.success) return parsed.output;
  const [first] = parsed.issues;
  return report(v.getDotPath(first) ?? file, first.message);
}

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** What cannot be read is reported and left empty. */
export function readBase(root: string, issues: IssueList): Base {
  const layers = BASE_LAYERS.map(layer => {
    const file = readGeoJson(root, `data/base/${layer}.geojson`, issues);
    return [layer, file?.collection ?? EMPTY];
  });
  const stations = readJson(root, 'data/base/stations.json', StationFileSchema, issues);
  const hubs = readJson(root, 'data/base/hubs.json', HubFileSchema, issues);
  return {
    base: Object.fromEntries(layers),
    stations: stations?.stations ?? [],
    hubs: hubs?.hubs ?? [],
  };
}
