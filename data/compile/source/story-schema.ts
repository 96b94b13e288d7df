/** The hand-edited form of a story. data/README.md tells it in words. */
import * as v from 'valibot';
import { GRADES } from '../../../src/domain/model.ts';
import { DRAWINGS } from '../../../src/domain/story/model.ts';

/** Blanks alone are no words. */
const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const id = v.pipe(words, v.regex(/^[a-z0-9-]+$/u, 'an id is made of a–z, 0–9 and -'));
/** English that is missing is reported beside its Chinese, with all other texts. */
const bilingual = v.strictObject({ zh: words, en: v.optional(v.pipe(v.string(), v.trim()), '') });
const options = v.optional(v.array(words), []);

const CAMERA =
  'a camera is whole, selection, or [ longitude, latitude, zoom ] with zoom 6 to 18, ' +
  'where wanted followed by bearing (-180 to 180) and pitch (0 to 60)';

const zoom = v.pipe(v.number(), v.minValue(6), v.maxValue(18));
const bearing = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const pitch = v.pipe(v.number(), v.minValue(0), v.maxValue(60));

const FilterSchema = v.strictObject({
  chain: options,
  layout: options,
  district: options,
  kind: options,
  doc: options,
  grade: v.optional(v.array(v.picklist(GRADES)), []),
});

const StepSchema = v.strictObject({
  heading: bilingual,
  notes: bilingual,
  camera: v.union(
    [
      v.picklist(['whole', 'selection']),
      v.strictTuple([v.number(), v.number(), zoom]),
      v.strictTuple([v.number(), v.number(), zoom, bearing, pitch]),
    ],
    CAMERA,
  ),
  /** Parts of the layout that are shown; all of them when absent. */
  parts: v.optional(v.array(words)),
  filter: v.optional(FilterSchema, {}),
  select: v.optional(words),
  drawing: v.optional(v.picklist(DRAWINGS)),
  /** For the drawing `columns`: figures by the names that the features give them. */
  columns: v.optional(
    v.strictObject({
      measure: bilingual,
      of: v.pipe(
        v.array(v.strictObject({ feature: words, figure: words })),
        v.minLength(2, 'columns compare two figures or more'),
      ),
    }),
  ),
  clause: v.strictObject({
    doc: words,
    quote: words,
    nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
});

export const StoryFileSchema = v.strictObject({
  id,
  title: bilingual,
  steps: v.pipe(v.array(StepSchema), v.minLength(1, 'a story has at least one step')),
});

export type StorySource = v.InferOutput<typeof StoryFileSchema>;
export type StepSource = StorySource['steps'][number];
