/** Everything that is read from disk before any checking between files begins. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Geometry } from 'geojson';
import type { IssueList } from '../issue.ts';
import { type Base, readBase } from './base.ts';
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
import { StoryFileSchema, type StorySource } from './story-schema.ts';
import { type Place, placeOfFile, readYaml } from './yaml-file.ts';

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
  readonly id: string;
  readonly geometry: Geometry;
  readonly line: number;
}

export interface Project extends Base {
  readonly features: readonly Entry<FeatureSource>[];
  readonly chains: Entry<ChainFile>;
  /** By id; when two files use one id, the later one. */
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly indicators: readonly Entry<IndicatorSource>[];
  readonly vocabulary: Entry<Vocabulary>;
  /** In the order of their files. */
  readonly stories: readonly Entry<StorySource>[];
  /** Every outline in the file, in its order. */
  readonly outlines: readonly Extent[];
  /** Outlines by feature id; when two have one id, the later one. */
  readonly extents: ReadonlyMap<string, Extent>;
  /** Names of the files in seeds/. */
  readonly seeds: readonly string[];
  /** Ids of the documents in the order of their files. */
  readonly documentIds: readonly { readonly id: string; readonly place: Place }[];
}

export const EXTENTS_FILE = 'data/geometry/extents.geojson';
const CHAINS_FILE = 'data/chains.yaml';
const VOCABULARY_FILE = 'data/vocabulary.yaml';

const NO_CHAINS: ChainFile = {
  note: { zh: '', en: '' },
  evidence: [],
  groups: [],
  chains: [],
  words: {},
};
const NO_VOCABULARY: Vocabulary = { parts: [], kinds: [], districts: [], themes: [] };

/** Names of the files in a folder that end so, in order; none where there is no such folder. */
function namesIn(root: string, folder: string, end: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter(name => name.endsWith(end))
      .sort();
  } catch {
    return [];
  }
}

function listFiles(root: string, folder: string, issues: IssueList): string[] {
  const names = namesIn(root, folder, '.yaml');
  if (names.length > 0) return names.map(name => `${folder}/${name}`);
  issues.error({
    rule: 'folder-missing',
    file: folder,
    line: 1,
    words: folder,
    problem: 'there is no such folder, or no .yaml file in it',
    mend: 'restore the folder, or start the command in the project’s own folder',
  });
  return [];
}

function entriesOf<T>(file: { value: T[]; place: Place } | null): Entry<T>[] {
  return file ? file.value.map((value, at) => ({ value, place: file.place.at(at) })) : [];
}

function readDocuments(root: string, issues: IssueList): SourceDocument[] {
  return listFiles(root, 'data/documents', issues).flatMap(file => {
    const read = readYaml(root, file, DocumentFileSchema, issues);
    if (!read) return [];
    try {
      return { ...read, text: readFileSync(path.join(root, 'seeds', read.value.file), 'utf8') };
    } catch {
      issues.error({
        rule: 'seed-missing',
        file,
        line: read.place.lineOf(['file']),
        words: read.value.file,
        problem: 'the seed text cannot be read',
        mend: 'put the text into seeds/ under this name, byte for byte',
      });
      return [];
    }
  });
}

function readOutlines(root: string, issues: IssueList): Extent[] {
  const file = readGeoJson(root, EXTENTS_FILE, issues);
  return (file?.collection.features ?? []).map(({ id, properties, geometry }, at) => ({
    // Some programs keep the id as a property only.
    id: String(id ?? properties?.id ?? ''),
    geometry,
    line: file?.lines[at] ?? 1,
  }));
}

/**
 * Reads the whole project. What cannot be read is reported and left empty, so that the rest can still
 * be checked; faults that only follow from the gap are held back by the caller.
 */
export function readProject(root: string, issues: IssueList): Project {
  const features = listFiles(root, 'data/features', issues).flatMap(file =>
    entriesOf(readYaml(root, file, FeatureFileSchema, issues)),
  );
  const chains = readYaml(root, CHAINS_FILE, ChainFileSchema, issues);
  const vocabulary = readYaml(root, VOCABULARY_FILE, VocabularyFileSchema, issues);
  const indicators = entriesOf(readYaml(root, 'data/indicators.yaml', IndicatorFileSchema, issues));
  const documents = readDocuments(root, issues);
  const outlines = readOutlines(root, issues);
  const stories = listFiles(root, 'data/stories', issues).flatMap(
    file => readYaml(root, file, StoryFileSchema, issues) ?? [],
  );
  return {
    features,
    chains: chains ?? { value: NO_CHAINS, place: placeOfFile(CHAINS_FILE) },
    documents: new Map(documents.map(document => [document.value.id, document])),
    seeds: namesIn(root, 'seeds', '.txt'),
    documentIds: documents.map(({ value, place }) => ({ id: value.id, place })),
    indicators,
    vocabulary: vocabulary ?? { value: NO_VOCABULARY, place: placeOfFile(VOCABULARY_FILE) },
    stories,
    outlines,
    extents: new Map(outlines.map(outline => [outline.id, outline])),
    ...readBase(root, issues),
  };
}
