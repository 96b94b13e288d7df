/** The gate: reads the hand-edited data, checks it, and makes what the app loads. */
import * as v from 'valibot';
import {
  type Atlas,
  AtlasSchema,
  DATA_FORMAT,
  type Details,
  DetailsSchema,
} from '../../src/domain/model.ts';
import { ReadingSchema } from '../../src/domain/reading.ts';
import { SearchFileSchema } from '../../src/domain/search/file.ts';
import { StoriesSchema } from '../../src/domain/story/model.ts';
import { buildBoard } from './build/board.ts';
import { buildChain, buildOrders } from './build/chains.ts';
import { buildDetail } from './build/details.ts';
import { describeDocument, summariseDocument } from './build/documents.ts';
import { buildFeatures } from './build/features.ts';
import { sketchLayout } from './build/layout.ts';
import { baseLayer, placeLayer, transitLayer } from './build/map-layers.ts';
import { hubsOf } from './build/near.ts';
import { buildReading } from './build/readings.ts';
import { buildSearch } from './build/search.ts';
import { buildStories } from './build/stories.ts';
import { checkChainOrder } from './check/chain-order.ts';
import { checkDocuments } from './check/documents.ts';
import { checkEnglish } from './check/english.ts';
import { checkGeography } from './check/geography.ts';
import { checkIdentity } from './check/identity.ts';
import { checkIndicators } from './check/indicators.ts';
import { checkLists } from './check/lists.ts';
import { checkPassages } from './check/passages.ts';
import { checkReferences } from './check/references.ts';
import { checkStories } from './check/stories.ts';
import { type Issue, IssueList } from './issue.ts';
import { makeReport, type Report } from './report.ts';
import { type Project, readProject } from './source/project.ts';

export interface Compiled {
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** File name → text, JSON but for the seeds. Empty when there are errors: nothing half-right is ever served. */
  readonly files: ReadonlyMap<string, string>;
}

const CHECKS = [
  checkIdentity,
  checkReferences,
  checkLists,
  checkDocuments,
  checkPassages,
  checkChainOrder,
  checkIndicators,
  checkStories,
  checkEnglish,
  checkGeography,
];

/** Rules that break by themselves when another file can't be read: no news until that is mended. */
const SHADOWS: ReadonlySet<string> = new Set([
  'alias-not-printed',
  'chain-not-quoted',
  'district-not-drawn',
  'exception-unused',
  'extent-not-drawn',
  'extent-without-feature',
  'mention-number',
  'seed-unused',
  'selection-not-shown',
  'story-shows-nothing',
  'unknown-document',
  'unknown-id',
]);

function buildAtlas(project: Project, sketch: ReturnType<typeof sketchLayout>): Atlas {
  const { chains, vocabulary, documents } = project;
  return v.parse(AtlasSchema, {
    format: DATA_FORMAT,
    features: buildFeatures(project, sketch.bounds),
    groups: chains.value.groups,
    chains: chains.value.chains.map(buildChain),
    ...vocabulary.value,
    documents: [...documents.values()].map(({ value }) => summariseDocument(value)),
    hubs: hubsOf(project.hubs),
  });
}

function buildDetails(project: Project): Details {
  return v.parse(DetailsSchema, {
    format: DATA_FORMAT,
    features: Object.fromEntries(
      project.features.map(entry => [entry.value.id, buildDetail(entry, project)]),
    ),
    orders: buildOrders(project),
    documents: [...project.documents.values()].map(({ value }) => describeDocument(value)),
  });
}

function buildFiles(project: Project): Map<string, string> {
  const sketch = sketchLayout(project);
  const atlas = buildAtlas(project, sketch);
  const files: Record<string, unknown> = {
    'atlas.json': atlas,
    'details.json': buildDetails(project),
    'board.json': buildBoard(project),
    'search.json': v.parse(SearchFileSchema, buildSearch(project)),
    'stories.json': v.parse(StoriesSchema, buildStories(project)),
    'base.geojson': baseLayer(project),
    'transit.geojson': transitLayer(project),
    'layout.geojson': sketch.collection,
    'places.geojson': placeLayer(project, atlas.features),
  };
  for (const document of project.documents.values()) {
    files[`text-${document.value.id}.json`] = v.parse(ReadingSchema, {
      format: DATA_FORMAT,
      ...buildReading(project, document),
    });
  }
  return new Map([
    ...Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)] as const),
    ...[...project.documents].map(([id, { text }]) => [`seed-${id}.txt`, text] as const),
  ]);
}

/** Compiles the project under `root`. Never throws for faults in the data: they are issues. */
export function compile(root: string): Compiled {
  const readingIssues = new IssueList();
  const project = readProject(root, readingIssues);
  const issues = new IssueList();
  for (const check of CHECKS) check(project, issues);
  const incomplete = readingIssues.count('error') > 0;
  const all = new IssueList([
    ...readingIssues.all,
    ...issues.all.filter(({ rule }) => !incomplete || !SHADOWS.has(rule)),
  ]);
  return {
    issues: all.all,
    report: makeReport(project, all),
    files: all.count('error') === 0 ? buildFiles(project) : new Map(),
  };
}
