/**
 * The shape of a reading text. It stands apart from the atlas's because it comes when a document is
 * opened, and its schema with it.
 */
import * as v from 'valibot';
import { DATA_FORMAT } from './model.ts';

const text = v.string();

/** A stretch of the seed text that the reading text keeps unchanged: raw offset, then the words. */
const RunSchema = v.tuple([v.number(), text]);

/** Offsets in the seed text; `end` is exclusive. */
const range = { start: v.number(), end: v.number() };

export const ReadingSchema = v.object({
  format: v.literal(DATA_FORMAT),
  doc: text,
  paragraphs: v.array(v.object({ ...range, style: text, runs: v.array(RunSchema) })),
  /** The document's own headings in the order of the text; level 0 is its title. */
  headings: v.array(v.object({ ...range, level: v.number(), style: text, zh: text, en: text })),
  /** Names of features where the text prints them, in its order, never overlapping. */
  links: v.array(v.object({ ...range, id: text })),
  /** Passages on a feature in which no word is a link to it, in the order of the text. */
  about: v.array(v.object({ ...range, id: text })),
  /** Words that stand for chains and segments, outside of names. */
  terms: v.array(v.object({ ...range, ids: v.array(text) })),
  /** Our remarks on misprints, lost figures and what was left out of the text. */
  notes: v.array(v.object({ ...range, zh: text, en: text })),
  /** Cells of the table, row by row, as stretches of the seed text; the first row is the head. */
  table: v.optional(v.array(v.array(v.tuple([v.number(), v.number()])))),
});

export type Reading = v.InferOutput<typeof ReadingSchema>;
