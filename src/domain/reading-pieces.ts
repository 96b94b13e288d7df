/**
 * A stretch of the reading text cut into pieces at every place where something begins or ends: a
 * place's name, a chain word, a note, the words that a link points at, what was searched for.
 */

import type { TextRange } from './read-address.ts';
import type { Reading } from './reading.ts';

export interface ReadingPiece {
  /** Offset of the words in the seed text. */
  readonly start: number;
  readonly text: string;
  /** Feature whose name this is part of. */
  readonly place: string | null;
  /** Chains and segments that the words stand for. */
  readonly terms: readonly string[] | null;
  /** True in a heading that begins a paragraph. */
  readonly lead: boolean;
  /** True inside the range that the address points at. */
  readonly pointed: boolean;
  /** True inside a find of the reader's own search. */
  readonly found: boolean;
  /** Notes on words that end with this piece, as numbers into the reading's notes. */
  readonly notes: readonly number[];
  /** Places that a passage is about which ends with this piece and has no link to them. */
  readonly about: readonly string[];
}

export interface PieceMarks {
  readonly pointed: TextRange | null;
  readonly finds: readonly TextRange[];
}

type Run = Reading['paragraphs'][number]['runs'][number];

const covers = (range: TextRange, start: number, end: number) =>
  range.start <= start && end <= range.end;

/** Ranges of a list that is in the order of the text, as far as they touch `start` to `end`. */
function near<T extends TextRange>(ranges: readonly T[], start: number, end: number): T[] {
  return ranges.filter(range => range.start < end && range.end > start);
}

/** Pieces in the order of the text; joined, their words are those of the runs, unchanged. */
export function cutPieces(
  runs: readonly Run[],
  reading: Reading,
  { pointed, finds }: PieceMarks,
): ReadingPiece[] {
  const first = runs[0]?.[0] ?? 0;
  const [lastAt, lastWords] = runs.at(-1) ?? [0, ''];
  const here = <T extends TextRange>(ranges: readonly T[]) =>
    near(ranges, first, lastAt + lastWords.length);
  const links = here(reading.links);
  const terms = here(reading.terms);
  const notes = here(reading.notes).filter(note => note.start >= first);
  const about = here(reading.about);
  const leads = here(reading.headings).filter(({ style }) => style === 'run-in');
  const found = here(finds);
  const marked = pointed ? here([pointed]) : [];
  const all: TextRange[] = [...links, ...about, ...terms, ...notes, ...leads, ...found, ...marked];
  const edges = all.flatMap(({ start, end }) => [start, end]);
  return runs.flatMap(([offset, words]) => {
    const end = offset + words.length;
    const cuts = [...new Set([offset, ...edges.filter(at => at > offset && at < end), end])].sort(
      (a, b) => a - b,
    );
    return cuts.slice(0, -1).map((from, at): ReadingPiece => {
      const to = cuts[at + 1] ?? end;
      const within = (range: TextRange) => covers(range, from, to);
      return {
        start: from,
        text: words.slice(from - offset, to - offset),
        place: links.find(within)?.id ?? null,
        terms: terms.find(within)?.ids ?? null,
        lead: leads.some(within),
        pointed: marked.some(within),
        found: found.some(within),
        notes: notes.filter(note => note.end === to).map(note => reading.notes.indexOf(note)),
        about: about.filter(passage => passage.end === to).map(({ id }) => id),
      };
    });
  });
}

/** The part of a run that lies in a range. */
function clip([offset, words]: Run, { start, end }: TextRange): Run[] {
  const from = Math.max(offset, start);
  const to = Math.min(offset + words.length, end);
  return from < to ? [[from, words.slice(from - offset, to - offset)]] : [];
}

/** Pieces of any range, one list a paragraph; of a table's cell these are its lines. */
export function piecesWithin(
  reading: Reading,
  range: TextRange,
  marks: PieceMarks,
): ReadingPiece[][] {
  return near(reading.paragraphs, range.start, range.end)
    .map(({ runs }) => runs.flatMap(run => clip(run, range)))
    .filter(runs => runs.length > 0)
    .map(runs => cutPieces(runs, reading, marks));
}

/** Words of a range as the reading text has them, one line a paragraph. */
export function wordsWithin(reading: Reading, range: TextRange): string {
  return near(reading.paragraphs, range.start, range.end)
    .map(({ runs }) =>
      runs
        .flatMap(run => clip(run, range))
        .map(([, words]) => words)
        .join(''),
    )
    .filter(line => line !== '')
    .join('\n');
}

/** Ids of places that a stretch of the text names, each once, in order of first mention. */
export function placesNamed(reading: Reading, { start, end }: TextRange): string[] {
  return [...new Set(near(reading.links, start, end).map(({ id }) => id))];
}

/** Ids of places that a stretch names or is about, each once. */
export function placesMeant(reading: Reading, range: TextRange): string[] {
  const about = near(reading.about, range.start, range.end).map(({ id }) => id);
  return [...new Set([...placesNamed(reading, range), ...about])];
}

/** Notes on no words of the reading text in particular: on what was left out, and on the whole. */
export function looseNotes({ notes, paragraphs }: Reading): Reading['notes'] {
  return notes.filter(
    note =>
      note.start === note.end ||
      !paragraphs.some(({ start, end }) => note.start >= start && note.end <= end),
  );
}
