/**
 * The shapes that the compiler writes and the app loads. One schema serves both sides: the compiler
 * validates what it emits, the app what it receives.
 *
 * Positions are [longitude, latitude] in degrees WGS-84; lengths are metres; areas are km².
 */
import * as v from 'valibot';

/** Raised whenever an older app could misread newer data. */
export const DATA_FORMAT = 1;

export const GRADES = ['A', 'B', 'C', 'D'] as const;

const text = v.string();
const texts = v.array(text);
const position = v.tuple([v.number(), v.number()]);
/** West, south, east, north. */
const bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const bilingual = v.object({ zh: text, en: text });

const FeatureSchema = v.object({
  id: text,
  /** Name as shown; `printed` is the wording of the document where we had to tell two places apart. */
  name: text,
  en: text,
  /** Where the official English name comes from; absent when the English is our plain translation. */
  enOfficial: v.optional(text),
  aliases: texts,
  kind: text,
  tier: v.picklist([1, 2, 3]),
  parent: v.nullable(v.object({ id: text, basis: v.picklist(['stated', 'inferred']) })),
  layout: v.array(v.object({ part: text, basis: text })),
  districts: texts,
  /** `IC` and `IC.ic-fab`: chains and segments backed by words in the feature's passages. */
  chains: texts,
  docs: texts,
  /** Null for the parts of the layout that are drawn from their members. */
  grade: v.nullable(v.picklist(GRADES)),
  /** A point inside the place; absent for grade D and for parts of the layout. */
  at: v.optional(position),
  /** Honest one-sigma error of the position in metres. */
  radius: v.optional(v.number()),
  /** Box around the outline, or around the members of a part of the layout. */
  bounds: v.optional(bounds),
  members: texts,
  related: texts,
  /** Lower-case names, aliases, pinyin, initials and English, parted by line feeds, for free text. */
  key: text,
});

/** Where segments stand in the order of their chain. */
export const STAGES = ['upstream', 'midstream', 'downstream'] as const;

/** `stage` is our reading of the documents; a segment without it has no place in the order. */
const SegmentSchema = v.object({
  id: text,
  name: text,
  en: text,
  stage: v.optional(v.picklist(STAGES)),
});

const ChainSchema = v.object({
  id: text,
  name: text,
  en: text,
  /** One Chinese character that tells the chain apart where colour only tells its group. */
  glyph: text,
  group: text,
  segments: v.array(SegmentSchema),
});

const NamedSchema = v.object({ id: text, name: text, en: text });

/** Airports, stations, ports, bonded zones and the city centre: what distances are measured from. */
const HubSchema = v.object({ id: text, kind: text, name: text, en: text, at: position });

const DocumentSchema = v.object({
  id: text,
  short: bilingual,
  year: v.number(),
  /** As found when the data were made; what it is now tells `document-status.ts`. */
  status: v.picklist(['past', 'last-year', 'unchecked']),
  /** The last year of the plan, where it has one. */
  until: v.optional(v.number()),
});

export const AtlasSchema = v.object({
  format: v.literal(DATA_FORMAT),
  features: v.array(FeatureSchema),
  groups: v.array(NamedSchema),
  chains: v.array(ChainSchema),
  parts: v.array(NamedSchema),
  kinds: v.array(NamedSchema),
  districts: v.array(NamedSchema),
  documents: v.array(DocumentSchema),
  hubs: v.array(HubSchema),
});

const CitationSchema = v.object({
  doc: text,
  role: v.picklist(['defining', 'mention']),
  quote: text,
  /** Offsets of the quote in the seed text, in UTF-16 units (the seeds hold no astral characters). */
  start: v.number(),
  end: v.number(),
  /** Headings above the quote, outermost first. */
  section: v.array(bilingual),
  /** Parts of the quote that name the feature, as offsets into the quote. */
  names: v.array(v.tuple([v.number(), v.number()])),
});

const SourceSchema = v.object({
  kind: v.picklist(['page', 'measured', 'computed', 'general']),
  zh: text,
  en: text,
  url: v.optional(text),
});

const NearSchema = v.object({
  id: text,
  kind: text,
  name: text,
  en: text,
  /** Straight line, metres, from the feature's point. */
  distance: v.number(),
  lines: v.optional(texts),
});

const DetailSchema = v.object({
  printed: v.optional(text),
  alsoKinds: texts,
  gloss: v.optional(text),
  note: v.optional(bilingual),
  labels: v.array(v.object({ text, en: text, doc: text })),
  /** `amountEn` says value and unit together; in Chinese they stand as printed. */
  figures: v.array(
    v.object({
      name: text,
      en: text,
      value: text,
      unit: text,
      amountEn: text,
      doc: text,
      quote: text,
    }),
  ),
  /** Printed words that give the feature its chains; `citation` is the passage that holds the word. */
  words: v.array(v.object({ word: text, chains: texts, citation: v.number() })),
  /** Set when the words are the parent's: the feature is shown as inheriting them. */
  inherited: v.nullable(v.object({ from: text, chains: texts })),
  memberBasis: v.record(text, text),
  citations: v.array(CitationSchema),
  address: v.optional(text),
  evidence: v.optional(bilingual),
  extent: v.optional(
    v.object({
      basis: text,
      confidence: v.picklist(['good', 'fair', 'sketch']),
      statedKm2: v.optional(v.number()),
      /** Who states the area, as a phrase: 'the page x.cn'. */
      statedBy: v.optional(bilingual),
      drawnKm2: v.optional(v.number()),
    }),
  ),
  sources: v.array(SourceSchema),
  near: v.array(NearSchema),
});

const DocumentDetailSchema = v.object({
  id: text,
  title: v.object({ text, inferred: v.boolean(), en: text }),
  titleNote: v.optional(bilingual),
  issuer: v.optional(bilingual),
  issuerNote: v.optional(bilingual),
  number: v.optional(text),
  issued: v.optional(text),
  published: v.optional(text),
  inForce: v.optional(text),
  period: bilingual,
  status: bilingual,
  source: v.optional(text),
  sourceNote: v.optional(bilingual),
});

/** Why the segments of a chain stand in this order: our reason, and the words it leans on. */
const OrderSchema = v.object({
  zh: text,
  en: text,
  evidence: v.array(v.object({ doc: text, quote: text, start: v.number(), end: v.number() })),
});

export const DetailsSchema = v.object({
  format: v.literal(DATA_FORMAT),
  features: v.record(text, DetailSchema),
  /** By chain; absent for chains whose segments have no order. */
  orders: v.optional(v.record(text, OrderSchema), {}),
  documents: v.array(DocumentDetailSchema),
});

export type Feature = v.InferOutput<typeof FeatureSchema>;
export type Chain = v.InferOutput<typeof ChainSchema>;
export type Hub = v.InferOutput<typeof HubSchema>;
export type DocumentSummary = v.InferOutput<typeof DocumentSchema>;
export type Atlas = v.InferOutput<typeof AtlasSchema>;
export type Citation = v.InferOutput<typeof CitationSchema>;
export type Detail = v.InferOutput<typeof DetailSchema>;
export type Details = v.InferOutput<typeof DetailsSchema>;
export type DocumentDetail = v.InferOutput<typeof DocumentDetailSchema>;
export type Near = v.InferOutput<typeof NearSchema>;
export type Grade = (typeof GRADES)[number];
export type Position = readonly [number, number];
export type Bounds = readonly [number, number, number, number];
export type Language = 'zh' | 'en';
