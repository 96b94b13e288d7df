/** Texts cut up for showing: pieces that answer and pieces that don't. */
import type { Range } from './fold.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text as pieces in order; `ranges` in order and apart. Joined, the pieces are the text. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter(piece => piece.text !== '');
}

/** How much of a long paragraph stands before the first marked word, and how much in all. */
const LEAD = 18;
const LENGTH = 90;

/** The part of a long text round its first marked word, with dots where it was cut. */
export function excerptOf(text: string, ranges: readonly Range[]): Piece[] {
  const first = ranges[0]?.[0] ?? 0;
  const start = first <= LEAD || text.length <= LENGTH ? 0 : first - LEAD;
  const end = Math.min(text.length, start + LENGTH);
  const inside = ranges
    .filter(([from]) => from < end)
    .map(([from, to]): Range => [from - start, Math.min(to, end) - start]);
  const pieces = piecesOf(text.slice(start, end), inside);
  const dots = { text: '…', marked: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}
