/** The search file as the compiler writes it: everything that has a name, and how it may be typed. */
import * as v from 'valibot';
import { DATA_FORMAT } from '../model.ts';

const ENTRY_TYPES = ['feature', 'chain', 'segment', 'district', 'document', 'indicator'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

/** What a name is to its bearer: `word` is a printed word that stands for a chain. */
const NAME_FIELDS = ['name', 'alias', 'title', 'word', 'label'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

const text = v.string();

const NamingSchema = v.object({
  field: v.picklist(NAME_FIELDS),
  zh: text,
  en: v.optional(text),
  /** Pinyin without tones, one syllable for each Chinese character, where `readings` doesn't hold. */
  reading: v.optional(text),
});

const EntrySchema = v.object({
  type: v.picklist(ENTRY_TYPES),
  id: text,
  /** 1 to 3: among equally good hits the lower comes first. */
  tier: v.number(),
  /** The document that states an indicator. */
  doc: v.optional(text),
  /** The first is the entry's own name. */
  names: v.array(NamingSchema),
});

export const SearchFileSchema = v.object({
  format: v.literal(DATA_FORMAT),
  /** Traditional characters, each followed by the simplified one that the documents print. */
  traditional: text,
  /** Chinese characters by their usual syllable. */
  readings: v.record(text, text),
  entries: v.array(EntrySchema),
});

export type SearchFile = v.InferOutput<typeof SearchFileSchema>;
export type SearchEntry = SearchFile['entries'][number];
