/** A passage in its document: the paragraphs that hold it, one before and one after. */
import type { Reading } from './reading.ts';

type Paragraph = Reading['paragraphs'][number];

interface ContextPiece {
  /** Offset in the seed text. */
  readonly start: number;
  readonly text: string;
  /** True for the words of the passage itself. */
  readonly quoted: boolean;
}

export interface ContextParagraph {
  /** Offset in the seed text. */
  readonly start: number;
  readonly style: string;
  readonly pieces: readonly ContextPiece[];
}

/** Cuts a run at the passage's ends; offsets count in the seed text. */
function piecesOf([offset, words]: readonly [number, string], start: number, end: number) {
  const from = Math.min(words.length, Math.max(0, start - offset));
  const to = Math.min(words.length, Math.max(from, end - offset));
  return [
    { start: offset, text: words.slice(0, from), quoted: false },
    { start: offset + from, text: words.slice(from, to), quoted: true },
    { start: offset + to, text: words.slice(to), quoted: false },
  ].filter(piece => piece.text !== '');
}

function describe(paragraph: Paragraph, start: number, end: number): ContextParagraph {
  const pieces = paragraph.runs.flatMap(run => piecesOf(run, start, end));
  return { start: paragraph.start, style: paragraph.style, pieces };
}

/** Empty when no paragraph of the reading text holds any of the passage. */
export function contextOf(reading: Reading, start: number, end: number): ContextParagraph[] {
  const { paragraphs } = reading;
  const touches = (each: Paragraph) => each.start < end && each.end > start;
  const first = paragraphs.findIndex(touches);
  if (first < 0) return [];
  const last = paragraphs.findLastIndex(touches);
  return paragraphs
    .slice(Math.max(0, first - 1), last + 2)
    .map(paragraph => describe(paragraph, start, end));
}
