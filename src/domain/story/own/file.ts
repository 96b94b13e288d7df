/**
 * The file that holds a person's own story, `.atlas-story.json`, told in docs/story-file.md. The JSON
 * Schema that the site publishes is made from what stands here.
 */
import * as v from 'valibot';
import { FACETS, type Facet } from '../../facets.ts';
import { DRAWINGS } from '../model.ts';

export const STORY_FORMAT = 'shanghai-atlas-story';
/** Raised whenever an older atlas could misread a newer file; `migrate.ts` reads the earlier ones. */
export const STORY_VERSION = 1;
export const STORY_ENDING = 'atlas-story.json';

/** Characters, steps and ids at most: a story with all of it filled is a file below `bytes`. */
export const LIMITS = {
  bytes: 1_000_000,
  steps: 50,
  title: 80,
  heading: 80,
  notes: 2000,
  quote: 1000,
  /** More than the largest facet has. */
  list: 120,
} as const;

/** Where the map may look: the frame of an address, and zooms that a screen of any size can need. */
export const RANGES = {
  longitude: [119, 124],
  latitude: [29.5, 33],
  zoom: [5, 18],
  bearing: [-180, 180],
  pitch: [0, 60],
} as const;

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
const ids = v.optional(v.pipe(v.array(id), v.maxLength(LIMITS.list)), []);

/** Words in either language or both; where one is empty the other is told. */
const words = (most: number) => {
  const text = v.optional(v.pipe(v.string(), v.maxLength(most)), '');
  return v.optional(v.strictObject({ zh: text, en: text }), {});
};

const number = ([least, most]: readonly [number, number]) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));

const SpotSchema = v.strictObject({
  longitude: number(RANGES.longitude),
  latitude: number(RANGES.latitude),
  zoom: number(RANGES.zoom),
  bearing: v.optional(number(RANGES.bearing), 0),
  pitch: v.optional(number(RANGES.pitch), 0),
});

const FilterSchema = v.strictObject(
  Object.fromEntries(FACETS.map(facet => [facet, ids])) as Record<Facet, typeof ids>,
);

/** A sentence of a document, word for word. `start` tells apart a sentence that is printed twice. */
const ClauseSchema = v.strictObject({
  doc: id,
  quote: v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.quote)),
  start: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
});

const StepSchema = v.strictObject({
  heading: words(LIMITS.heading),
  notes: words(LIMITS.notes),
  camera: v.optional(v.union([v.picklist(['whole', 'selection']), SpotSchema]), 'whole'),
  hidden: ids,
  filter: v.optional(FilterSchema, {}),
  selected: v.optional(v.nullable(id), null),
  drawing: v.optional(v.nullable(v.picklist(DRAWINGS)), null),
  clause: v.optional(v.nullable(ClauseSchema), null),
});

export const StoryFileSchema = v.strictObject({
  /** For editors that check the file while it is written. */
  $schema: v.optional(v.string()),
  format: v.literal(STORY_FORMAT),
  version: v.literal(STORY_VERSION),
  title: words(LIMITS.title),
  steps: v.pipe(v.array(StepSchema), v.maxLength(LIMITS.steps)),
});

export type StoryFile = v.InferOutput<typeof StoryFileSchema>;
export type FileStep = StoryFile['steps'][number];
export type FileClause = NonNullable<FileStep['clause']>;
