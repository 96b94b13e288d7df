/** Words in the documents' reading texts, paragraph by paragraph. */
import type { Reading } from '../reading.ts';
import { type Fold, type Folded, type Range, rangeOf } from './fold.ts';
import type { Query } from './lines.ts';
import { HAN } from './readings.ts';

interface Paragraph {
  readonly text: string;
  readonly folded: Folded;
  /** The heading above, or the paragraph itself if it is one. */
  readonly heading: string;
  readonly isHeading: boolean;
  /** Runs of the reading text: offset in `text`, offset in the seed. */
  readonly runs: readonly (readonly [number, number])[];
}

export interface TextIndex {
  readonly doc: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface PassageHit {
  readonly doc: string;
  readonly heading: string;
  /** The paragraph, and in it the words. */
  readonly text: string;
  readonly ranges: readonly Range[];
  /** Where the words stand in the seed: the whole phrase, or from the first word to the last. */
  readonly start: number;
  readonly end: number;
}

const HEADINGS = new Set(['title', 'line', 'box']);

/** More marks than this in one paragraph tell nothing more. */
const MOST_MARKS = 40;

export function buildTextIndex(
  reading: Pick<Reading, 'doc' | 'paragraphs'>,
  fold: Fold,
): TextIndex {
  let heading = '';
  const paragraphs = reading.paragraphs.map(({ runs, style }) => {
    let text = '';
    const offsets = runs.map(([raw, words]): [number, number] => {
      text += words;
      return [text.length - words.length, raw];
    });
    const isHeading = HEADINGS.has(style);
    if (isHeading) heading = text;
    return { text, folded: fold(text), heading, isHeading, runs: offsets };
  });
  return { doc: reading.doc, paragraphs };
}

/** Where a character of the paragraph stands in the seed. */
function rawOffset(runs: Paragraph['runs'], at: number): number {
  const [from, raw] = runs.findLast(([start]) => start <= at) ?? [0, 0];
  return raw + at - from;
}

function rangesOf(folded: Folded, word: string): Range[] {
  const ranges: Range[] = [];
  let at = folded.text.indexOf(word);
  while (at >= 0 && ranges.length < MOST_MARKS) {
    ranges.push(rangeOf(folded, at, at + word.length));
    at = folded.text.indexOf(word, at + word.length);
  }
  return ranges;
}

/** Ranges in order, those that touch or overlap joined. */
export function joinRanges(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}

function passage(doc: string, paragraph: Paragraph, found: Range[], phrase: boolean): PassageHit {
  const ranges = joinRanges(found);
  const first = ranges[0] ?? [0, 0];
  const last = (phrase ? first : ranges.at(-1)) ?? first;
  const { text, heading, runs } = paragraph;
  return {
    doc,
    heading,
    text,
    ranges,
    start: rawOffset(runs, first[0]),
    end: rawOffset(runs, last[1] - 1) + 1,
  };
}

function findIn(doc: string, paragraph: Paragraph, { words, whole }: Query): Ranked | null {
  const phrase = rangesOf(paragraph.folded, whole);
  const rank = paragraph.isHeading ? 0 : 1;
  if (phrase.length > 0) return { rank, hit: passage(doc, paragraph, phrase, true) };
  if (words.length < 2 || !words.every(word => paragraph.folded.text.includes(word))) return null;
  const apart = words.flatMap(word => rangesOf(paragraph.folded, word));
  return { rank: rank + 2, hit: passage(doc, paragraph, apart, false) };
}

interface Ranked {
  readonly rank: number;
  readonly hit: PassageHit;
}

/** The phrase before its words apart, headings before text, else in the order of texts and reading. */
export function findPassages(texts: readonly TextIndex[], query: Query): PassageHit[] {
  // One Latin letter or digit stands nearly everywhere.
  if (query.whole.length < 2 && !HAN.test(query.whole)) return [];
  return texts
    .flatMap(({ doc, paragraphs }) =>
      paragraphs.flatMap(paragraph => findIn(doc, paragraph, query) ?? []),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}
