/** Words that were mistyped: a letter too many, too few, another, or two neighbours swapped. */

/** Shorter words have too many neighbours. */
const SHORTEST_MISTYPED = 4;

/** How many slips are forgiven in a word of this length. */
export function forgiven(length: number): number {
  if (length < SHORTEST_MISTYPED) return 0;
  return length < 8 ? 1 : 2;
}

export interface Near {
  readonly edits: number;
  /** How much of the text was compared. */
  readonly length: number;
}

/** Longer words are not looked at: rows of the table below are made once, this long. */
const LONGEST = 120;
/** More slips than are ever forgiven. */
const FAR = 100;
const row = () => new Uint8Array(LONGEST + 4);
let [before, last, current] = [row(), row(), row()];

/**
 * Fills `current` from the rows above it; returns its least number. Only cells at most `most` from
 * the diagonal: any other is that many edits away, and this runs for every word of every name.
 */
function fillRow(word: string, text: string, start: number, line: number, most: number): number {
  const letter = word[line - 1];
  const first = Math.max(1, line - most);
  const end = Math.min(text.length - start, line + most);
  current[first - 1] = first === 1 ? line : FAR;
  let least = first === 1 ? line : FAR;
  for (let at = first; at <= end; at++) {
    const other = text[start + at - 1];
    const replaced = (last[at - 1] ?? 0) + (letter === other ? 0 : 1);
    let edits = Math.min((last[at] ?? 0) + 1, (current[at - 1] ?? 0) + 1, replaced);
    if (line > 1 && at > 1 && letter === text[start + at - 2] && word[line - 2] === other) {
      edits = Math.min(edits, (before[at - 2] ?? 0) + 1);
    }
    current[at] = edits;
    if (edits < least) least = edits;
  }
  // The next row looks one cell further.
  current[end + 1] = FAR;
  return least;
}

/**
 * The beginning of `text` from `start` that is nearest to `word`, if at most `most` edits away
 * (optimal string alignment). Gives up as soon as that can't be reached.
 */
export function nearestBeginning(
  word: string,
  text: string,
  start: number,
  most: number,
): Near | null {
  const width = Math.min(text.length - start, word.length + most);
  if (width < word.length - most || word.length > LONGEST) return null;
  for (let at = 0; at <= most + 1; at++) last[at] = at;
  for (let line = 1; line <= word.length; line++) {
    if (fillRow(word, text, start, line, most) > most) return null;
    [before, last, current] = [last, current, before];
  }
  let best: Near | null = null;
  for (let length = Math.max(0, word.length - most); length <= width; length++) {
    const edits = last[length] ?? most + 1;
    const apart = Math.abs(length - word.length);
    if (edits > most || (best && edits > best.edits)) continue;
    if (best && edits === best.edits && apart >= Math.abs(best.length - word.length)) continue;
    best = { edits, length };
  }
  return best;
}
