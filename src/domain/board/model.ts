/** What the board shows: indicators with their sentences, and tables of targets as printed. */
import * as v from 'valibot';
import { DATA_FORMAT } from '../model.ts';

/** What a figure is: something reached, something aimed for, a size, or a rule. */
export const INDICATOR_TYPES = [
  'outcome',
  'target',
  'table-target',
  'qualitative-target',
  'area',
  'policy-parameter',
] as const;

const text = v.string();
const bilingual = v.object({ zh: text, en: text });
const span = v.tuple([v.number(), v.number()]);

/** A figure such as `76.3`, `2-3` or `1/3`, or a goal in words. */
const value = text;

const IndicatorSchema = v.object({
  id: text,
  name: text,
  en: text,
  type: v.picklist(INDICATOR_TYPES),
  theme: text,
  scope: v.optional(bilingual),
  /** Absent where the figure is a ratio or stands in words. */
  unit: v.optional(bilingual),
  value,
  valueEn: v.optional(text),
  year: v.optional(bilingual),
  /** The document's word of comparison: 左右, 以上, 超过… */
  qualifier: v.optional(bilingual),
  baseline: v.optional(
    v.object({
      value,
      year: v.optional(bilingual),
      qualifier: v.optional(bilingual),
      /** The indicator whose sentence states it, when the indicator's own doesn't. */
      from: v.optional(text),
    }),
  ),
  stretch: v.optional(v.object({ value, qualifier: v.optional(bilingual) })),
  /** Figures that stand in the sentence in words, or follow from it; the note says how. */
  reckoned: v.array(v.picklist(['value', 'baseline'])),
  row: v.optional(v.number()),
  group: v.optional(bilingual),
  note: v.optional(bilingual),
  /** Indicators that look alike: the same one elsewhere, or one that doesn't line up. */
  related: v.array(text),
  /** Features to which the figure belongs. */
  places: v.array(text),
  citation: v.object({
    doc: text,
    quote: text,
    start: v.number(),
    end: v.number(),
    section: v.array(bilingual),
  }),
  /** The rest of the sentence, before and after the quote. */
  sentence: v.object({ before: text, after: text }),
  /** Where the figures stand in the quote. */
  marks: v.array(span),
});

const PrintedTableSchema = v.object({
  doc: text,
  caption: bilingual,
  start: v.number(),
  end: v.number(),
  head: v.array(text),
  /** Cells as printed, layout spaces left out; a line feed where a cell has two lines. */
  rows: v.array(v.object({ cells: v.array(text), indicator: v.optional(text) })),
});

export const BoardSchema = v.object({
  format: v.literal(DATA_FORMAT),
  themes: v.array(v.object({ id: text, name: text, en: text })),
  indicators: v.array(IndicatorSchema),
  tables: v.array(PrintedTableSchema),
});

export type Board = v.InferOutput<typeof BoardSchema>;
export type Indicator = v.InferOutput<typeof IndicatorSchema>;
export type IndicatorType = (typeof INDICATOR_TYPES)[number];
export type PrintedTable = v.InferOutput<typeof PrintedTableSchema>;
