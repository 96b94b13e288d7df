/** The hand-edited form of the data: what each YAML file may hold. data/README.md tells it in words. */
import * as v from 'valibot';
import { INDICATOR_TYPES } from '../../../src/domain/board/model.ts';

const text = v.pipe(v.string(), v.minLength(1, 'must not be empty'));
const maybeEnglish = v.optional(v.string(), '');
const nth = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
const bilingual = v.strictObject({ zh: text, en: maybeEnglish });
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** ASCII brackets, strokes and lower-case letters show that a remark has slipped in. */
const address = v.pipe(
  text,
  v.regex(/^[^()/a-z]*$/u, 'an address is plain Chinese, without remarks'),
);

/** A verbatim stretch of a document; `nth` says which one when the words occur more than once. */
const quoted = { doc: text, quote: text, nth };
const QuoteSchema = v.strictObject(quoted);

const PositionSchema = v.strictObject({
  grade: v.picklist(['A', 'B', 'C', 'D']),
  at: v.optional(v.tuple([v.number(), v.number()])),
  radius: v.optional(v.pipe(v.number(), v.minValue(1))),
  address: v.optional(address),
  extent: v.optional(
    v.strictObject({
      basis: v.picklist(['四至', 'boundary-roads', 'member-points', 'stated-area', 'admin']),
      confidence: v.picklist(['good', 'fair', 'sketch']),
      statedKm2: v.optional(v.number()),
      statedBy: v.optional(bilingual),
    }),
  ),
  zh: v.optional(text),
  en: maybeEnglish,
  sources: list(
    v.strictObject({
      kind: v.picklist(['page', 'measured', 'computed', 'general']),
      zh: text,
      en: maybeEnglish,
      url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//u, 'must be a web address'))),
    }),
  ),
});

const FeatureSourceSchema = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9-]+$/u, 'an id is made of a–z, 0–9 and -')),
  name: text,
  printed: v.optional(text),
  en: v.strictObject({ name: maybeEnglish, official: v.optional(text), gloss: v.optional(text) }),
  aliases: list(text),
  kind: text,
  alsoKinds: list(text),
  tier: v.picklist([1, 2, 3]),
  labelOnly: v.optional(v.boolean()),
  parent: v.optional(v.strictObject({ id: text, basis: v.picklist(['stated', 'inferred']) })),
  layout: v.record(text, v.picklist(['stated', 'inferred', 'inside-park', 'other-plan'])),
  districts: list(text),
  chains: list(text),
  chainsFrom: v.optional(v.picklist(['parent-text', 'parent'])),
  labels: list(v.strictObject({ text, en: maybeEnglish, doc: text, nth })),
  figures: list(
    v.strictObject({
      name: text,
      en: maybeEnglish,
      value: text,
      unit: text,
      amountEn: maybeEnglish,
      ...quoted,
    }),
  ),
  members: list(
    v.strictObject({
      id: text,
      basis: v.picklist([
        'axis-sentence',
        'belt-sentence',
        'nodes-sentence',
        'nodes-sentence-and-box',
        'box',
        'headings',
      ]),
    }),
  ),
  related: list(text),
  note: v.optional(bilingual),
  citations: v.pipe(
    v.array(v.strictObject({ role: v.picklist(['defining', 'mention']), ...quoted })),
    v.minLength(1, 'a feature without a passage has no place here'),
  ),
  mentions: v.optional(v.record(text, v.record(text, v.array(v.number()))), {}),
  /** Rules that this feature breaks on purpose, each with its reason. */
  exceptions: v.optional(v.record(text, text), {}),
  position: v.optional(PositionSchema),
});
export const FeatureFileSchema = v.array(FeatureSourceSchema);

/**
 * Which segments come before which: this map's own reading, with its reason and the words it leans
 * on. Segments that are left out have no place in the order.
 */
const StagesSchema = v.strictObject({
  upstream: list(text),
  midstream: list(text),
  downstream: list(text),
  zh: text,
  en: maybeEnglish,
  evidence: v.pipe(v.array(QuoteSchema), v.minLength(1, 'an order leans on words of a document')),
});

export const ChainFileSchema = v.strictObject({
  note: bilingual,
  evidence: v.array(QuoteSchema),
  groups: v.array(v.strictObject({ id: text, name: text, en: maybeEnglish })),
  chains: v.array(
    v.strictObject({
      id: text,
      name: text,
      en: maybeEnglish,
      glyph: text,
      group: text,
      citations: v.array(QuoteSchema),
      spatialPattern: list(QuoteSchema),
      stages: v.optional(StagesSchema),
      segments: list(
        v.strictObject({ id: text, name: text, en: maybeEnglish, citations: v.array(QuoteSchema) }),
      ),
    }),
  ),
  /** Printed word → the chains and segments that it stands for. */
  words: v.record(text, v.array(text)),
});

const evidence = list(v.strictObject({ quote: text, nth }));
const date = v.optional(
  v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u, 'a date is YYYY-MM-DD')),
);
const note = { noteZh: v.optional(text), noteEn: v.optional(text) };

export const DocumentFileSchema = v.strictObject({
  id: text,
  file: text,
  title: v.strictObject({
    printed: v.optional(text),
    inferred: v.optional(text),
    en: maybeEnglish,
    shortZh: text,
    shortEn: maybeEnglish,
    ...note,
    evidence,
  }),
  issuer: v.strictObject({ printed: v.optional(text), en: v.optional(text), ...note, evidence }),
  number: v.optional(v.strictObject({ printed: text, evidence })),
  dates: v.strictObject({ issued: date, published: date, inForce: date, evidence }),
  period: v.strictObject({
    zh: text,
    en: maybeEnglish,
    from: v.number(),
    to: v.optional(v.number()),
    status: v.picklist(['past', 'last-year', 'unchecked']),
    /** The day on which the status was true. */
    statusOn: v.pipe(v.string(), v.isoDate()),
    statusZh: text,
    statusEn: maybeEnglish,
    evidence,
  }),
  source: v.optional(v.strictObject({ printed: v.optional(text), ...note })),
  addressees: v.optional(text),
  outline: v.array(
    v.strictObject({
      at: v.number(),
      level: v.number(),
      style: v.picklist(['title', 'line', 'run-in', 'box', 'table-caption', 'figure-caption']),
      text,
      en: maybeEnglish,
    }),
  ),
  noise: v.array(
    v.strictObject({
      at: v.number(),
      raw: v.string(),
      kind: text,
      action: v.picklist(['drop', 'replace', 'annotate', 'table']),
      with: v.optional(v.string()),
      zh: v.optional(text),
      en: v.optional(text),
    }),
  ),
});

export const IndicatorFileSchema = v.array(
  v.strictObject({
    id: text,
    ...quoted,
    name: text,
    en: maybeEnglish,
    type: v.picklist(INDICATOR_TYPES),
    theme: text,
    unit: v.optional(text),
    unitEn: v.optional(text),
    baseline: v.optional(v.union([v.number(), text])),
    baselineYear: v.optional(v.union([v.number(), text])),
    baselineYearEn: v.optional(text),
    /** The indicator whose own sentence states the baseline. */
    baselineFrom: v.optional(text),
    value: v.union([v.number(), text]),
    valueEn: v.optional(text),
    valueYear: v.optional(v.union([v.number(), text])),
    target: v.optional(v.union([v.number(), text])),
    targetEn: v.optional(text),
    year: v.optional(v.union([v.number(), text])),
    qualifier: v.optional(text),
    qualifierEn: v.optional(text),
    /** A higher figure that the same sentence aims for, with its own word for it. */
    stretch: v.optional(v.number()),
    stretchQualifier: v.optional(text),
    stretchQualifierEn: v.optional(text),
    /** Figures not printed as such but worked out from the quote; the note says how. */
    reckoned: list(v.picklist(['value', 'baseline'])),
    scope: v.optional(text),
    scopeEn: v.optional(text),
    tableRow: v.optional(v.number()),
    tableGroup: v.optional(text),
    tableGroupEn: v.optional(text),
    /** Indicators that look alike and don't line up, or are the same one in another place. */
    related: list(text),
    note: v.optional(bilingual),
  }),
);

const NamedListSchema = v.array(v.strictObject({ id: text, name: text, en: maybeEnglish }));
export const VocabularyFileSchema = v.strictObject({
  parts: NamedListSchema,
  kinds: NamedListSchema,
  districts: NamedListSchema,
  /** By what the indicators are about: this map's own grouping. */
  themes: NamedListSchema,
});

export type FeatureSource = v.InferOutput<typeof FeatureSourceSchema>;
export type ChainFile = v.InferOutput<typeof ChainFileSchema>;
export type DocumentSource = v.InferOutput<typeof DocumentFileSchema>;
export type IndicatorSource = v.InferOutput<typeof IndicatorFileSchema>[number];
export type Vocabulary = v.InferOutput<typeof VocabularyFileSchema>;
