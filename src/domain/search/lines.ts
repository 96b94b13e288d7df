/** The search file made ready for matching, once, when it has arrived. */
import { LONGEST_QUERY, normaliseQuery } from '../query.ts';
import type { NameField, SearchEntry, SearchFile } from './file.ts';
import { type Fold, type Folded, makeFold } from './fold.ts';
import { HAN, makeReadings } from './readings.ts';
import type { Syllables } from './spelling.ts';

/** One name of an entry in one language. */
export interface Line {
  readonly field: NameField;
  readonly language: 'zh' | 'en';
  readonly text: string;
  readonly folded: Folded;
  /** For each folded unit, whether a word begins there. Every Chinese character does. */
  readonly begins: readonly boolean[];
  readonly syllables: Syllables;
  /** The whole name in letters: for mistyped pinyin and English. */
  readonly spelling: Spelling;
}

interface Spelling {
  readonly letters: string;
  /** For each unit of the folded text, where its letters begin. */
  readonly starts: readonly number[];
}

export interface Entry {
  readonly source: SearchEntry;
  readonly lines: readonly Line[];
}

export interface SearchIndex {
  readonly fold: Fold;
  readonly entries: readonly Entry[];
}

/** Latin letters and digits, by far the most of what is not Chinese, are told at once. */
const isHan = (character: string) => character > '\u2e7f' && HAN.test(character);

function beginnings({ from, to, text }: Folded): boolean[] {
  return from.map((start, unit) => start !== to[unit - 1] || isHan(text[unit] ?? ''));
}

function syllablesOf(folded: Folded, reading: readonly string[]): Syllables {
  if (reading.length === 0) return [];
  let next = 0;
  return Array.from(folded.text, unit => (isHan(unit) ? reading[next++] : undefined));
}

function spell(folded: Folded, syllables: Syllables): Spelling {
  const starts: number[] = [];
  let letters = '';
  for (let unit = 0; unit < folded.text.length; unit++) {
    starts.push(letters.length);
    letters += syllables[unit] ?? folded.text[unit];
  }
  return { letters, starts };
}

function lineOf(
  fold: Fold,
  field: NameField,
  language: Line['language'],
  text: string,
  reading: readonly string[] = [],
): Line {
  const folded = fold(text);
  const syllables = syllablesOf(folded, reading);
  const spelling = spell(folded, syllables);
  return { field, language, text, folded, begins: beginnings(folded), syllables, spelling };
}

export function buildSearchIndex(file: SearchFile): SearchIndex {
  const fold = makeFold(file.traditional);
  const readingOf = makeReadings(file.readings);
  const linesOf = (name: SearchEntry['names'][number]) => [
    lineOf(fold, name.field, 'zh', name.zh, readingOf(name)),
    ...(name.en ? [lineOf(fold, name.field, 'en', name.en)] : []),
  ];
  const entries = file.entries.map(source => ({ source, lines: source.names.flatMap(linesOf) }));
  return { fold, entries };
}

/** What was typed, made comparable. */
export interface Query {
  readonly words: readonly string[];
  /** All words run together. */
  readonly whole: string;
  /** Whether the end was left out, because no name is that long. */
  readonly cut: boolean;
}

/** Null when nothing but spaces, punctuation and symbols was typed. */
export function readQuery(typed: string, fold: Fold): Query | null {
  const trimmed = typed.trim();
  const words = normaliseQuery(trimmed, text => fold(text).text);
  return words && { words, whole: words.join(''), cut: trimmed.length > LONGEST_QUERY };
}
