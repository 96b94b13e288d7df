/**
 * What a story is: steps that each set the map and show the sentence they rest on. Compiled from
 * data/stories and loaded when somebody presents.
 */
import * as v from 'valibot';
import { FACETS, type Facet } from '../facets.ts';
import { DATA_FORMAT, type Language } from '../model.ts';

/** Characters that two lines of a slide's heading hold in each language, and its text beside the map. */
export const SLIDE_HOLDS = { zh: 24, en: 70, quote: 180 } as const;

const text = v.string();
const texts = v.array(text);
const bilingual = v.object({ zh: text, en: text });

/** Degrees WGS-84; what they and `zoom` mean on a screen is told in `camera.ts`. */
const SpotSchema = v.object({
  longitude: v.number(),
  latitude: v.number(),
  zoom: v.number(),
  /** Degrees; a map that looks straight down, north up, has none. */
  bearing: v.optional(v.number(), 0),
  pitch: v.optional(v.number(), 0),
});

/**
 * What moves or stands up on the map in a step: `flow` along the axis, `arcs` that tie the places of
 * the chain that the step filters by, `columns` as high as the figures that a document states.
 */
export const DRAWINGS = ['flow', 'arcs', 'columns'] as const;

/** `selection`: as near to the selected place as a click on its name in the list would bring it. */
const CameraSchema = v.union([v.picklist(['whole', 'selection']), SpotSchema]);

/** Options by facet, as in the address; an empty list does not filter. */
const FilterSchema = v.object(
  Object.fromEntries(FACETS.map(facet => [facet, texts])) as Record<Facet, typeof texts>,
);

const ClauseSchema = v.object({
  doc: text,
  quote: text,
  /** Offsets of the quote in the seed text, in UTF-16 units; `end` is exclusive. */
  start: v.number(),
  end: v.number(),
  /** Headings above the quote, outermost first. */
  section: v.array(bilingual),
});

/** Figures that documents state for places, comparable with each other: heights of columns. */
const ColumnsSchema = v.object({
  /** What all of them measure. */
  measure: bilingual,
  /** The unit of `value`, as printed. */
  unit: text,
  of: v.array(
    v.object({
      feature: text,
      /** What its document calls this figure. */
      name: bilingual,
      /** The number that the column is as high as; `amount` is what people read. */
      value: v.number(),
      amount: bilingual,
      doc: text,
      quote: text,
      /** Offsets of the quote in the seed text, as those of a clause. */
      start: v.number(),
      end: v.number(),
    }),
  ),
});

const StepSchema = v.object({
  heading: bilingual,
  /** What the speaker may say. */
  notes: bilingual,
  camera: CameraSchema,
  /** Parts of the layout that are switched off, as `hide` in the address. */
  hidden: texts,
  filter: FilterSchema,
  selected: v.nullable(text),
  drawing: v.nullable(v.picklist(DRAWINGS)),
  /** Only with the drawing `columns`. */
  columns: v.optional(ColumnsSchema),
  clause: ClauseSchema,
});

export const StoriesSchema = v.object({
  format: v.literal(DATA_FORMAT),
  stories: v.array(
    v.object({ id: text, title: bilingual, steps: v.pipe(v.array(StepSchema), v.minLength(1)) }),
  ),
});

export type Spot = v.InferOutput<typeof SpotSchema>;
export type Columns = v.InferOutput<typeof ColumnsSchema>;
export type Clause = v.InferOutput<typeof ClauseSchema>;
export type Stories = v.InferOutput<typeof StoriesSchema>;

/** A step as it is told. One that a person made may stand without a clause; a shipped one never does. */
export type Step = Omit<v.InferOutput<typeof StepSchema>, 'clause'> & {
  readonly clause: Clause | null;
};

export interface Story {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly steps: readonly Step[];
}
