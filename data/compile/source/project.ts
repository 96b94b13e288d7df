/** Everything that is read from disk before any checking between files begins. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature as GeoFeature, FeatureCollection, Geometry } from 'geojson';
import type { IssueList } from '../issue.ts';
import { readGeoJson } from './geojson-file.ts';
import {
  type ChainFile,
  ChainFileSchema,
  DocumentFileSchema,
  type DocumentSource,
  FeatureFileSchema,
  type FeatureSource,
  IndicatorFileSchema,
  type IndicatorSource,
  type Vocabulary,
  VocabularyFileSchema,
} from './schema.ts';
import { type Place, readYaml } from './yaml-file.ts';

/** A value and where it stands, for issues. */
export interface Entry<T> {
  readonly value: T;
  readonly place: Place;
}

export interface SourceDocument extends Entry<DocumentSource> {
  /** The seed text as it was published, byte for byte. */
  readonly text: string;
}

export interface Extent {
  readonly geometry: Geometry;
  readonly line: number;
}

export interface Project {
  readonly root: string;
  readonly features: readonly Entry<FeatureSource>[];
  readonly chains: Entry<ChainFile>;
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly indicators: readonly Entry<IndicatorSource>[];
  readonly vocabulary: Entry<Vocabulary>;
  readonly extents: ReadonlyMap<string, Extent>;
  readonly base: Readonly<Record<BaseLayer, FeatureCollection>>;
  readonly stations: readonly Station[];
  readonly hubs: readonly Hub[];
}

const BASE_LAYERS = ['land', 'districts', 'water', 'expressways', 'metro'] as const;
export type BaseLayer = (typeof BASE_LAYERS)[number];

export interface Station {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly pos: [number, number];
  readonly lines: readonly string[];
}

export interface Hub extends Omit<Station, 'lines'> {
  readonly kind: string;
  readonly iata?: string;
  readonly minzoom: number;
}

export const EXTENTS_FILE = 'data/geometry/extents.geojson';

function listFiles(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => `${folder}/${name}`);
}

function entriesOf<T>(file: { value: T[]; place: Place } | null): Entry<T>[] {
  return file ? file.value.map((value, at) => ({ value, place: file.place.at(at) })) : [];
}

function readDocuments(root: string, issues: IssueList): Map<string, SourceDocument> {
  const documents = new Map<string, SourceDocument>();
  for (const file of listFiles(root, 'data/documents')) {
    const read = readYaml(root, file, DocumentFileSchema, issues);
    if (!read) continue;
    try {
      const text = readFileSync(path.join(root, 'seeds', read.value.file), 'utf8');
      documents.set(read.value.id, { ...read, text });
    } catch {
      issues.error({
        rule: 'seed-missing',
        file,
        line: read.place.lineOf(['file']),
        words: read.value.file,
        problem: 'the seed text cannot be read',
        mend: 'put the text into seeds/ under this name, byte for byte',
      });
    }
  }
  return documents;
}

/** Reads the whole project; null (with issues) when a file that everything needs cannot be read. */
export function readProject(root: string, issues: IssueList): Project | null {
  const features = listFiles(root, 'data/features').flatMap(file =>
    entriesOf(readYaml(root, file, FeatureFileSchema, issues)),
  );
  const chains = readYaml(root, 'data/chains.yaml', ChainFileSchema, issues);
  const vocabulary = readYaml(root, 'data/vocabulary.yaml', VocabularyFileSchema, issues);
  const indicators = entriesOf(
    readYaml(root, 'data/indicators.yaml', IndicatorFileSchema, issues),
  );
  const documents = readDocuments(root, issues);
  const extentFile = readGeoJson(root, EXTENTS_FILE, issues);
  const layers = BASE_LAYERS.map(layer => readGeoJson(root, `data/base/${layer}.geojson`, issues));
  if (!chains || !vocabulary || !extentFile || layers.some(layer => layer === null)) return null;

  const base = Object.fromEntries(
    BASE_LAYERS.map((layer, at) => [layer, layers[at]?.collection]),
  ) as Record<BaseLayer, FeatureCollection>;
  const extents = new Map(
    extentFile.collection.features.map((feature: GeoFeature, at) => [
      String(feature.id),
      { geometry: feature.geometry, line: extentFile.lines[at] ?? 1 },
    ]),
  );
  const readJson = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  return {
    root,
    features,
    chains,
    documents,
    indicators,
    vocabulary,
    extents,
    base,
    stations: readJson('data/base/stations.json').stations,
    hubs: readJson('data/base/hubs.json').hubs,
  };
}
