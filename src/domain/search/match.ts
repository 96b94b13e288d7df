/** How well one name answers one word, and which of its letters do. */
import { type Range, rangeOf } from './fold.ts';
import type { Line } from './lines.ts';
import { spelledFrom } from './spelling.ts';
import { forgiven, nearestBeginning } from './typo.ts';

export interface Match {
  /** The lower the better. */
  readonly score: number;
  readonly range: Range;
}

/** Where in the name the word stands outweighs what name it is, and that how it was typed. */
const PLACE = { exact: 0, beginning: 100, start: 200, inside: 300, mistyped: 1000 } as const;
const FIELD = { name: 0, title: 20, alias: 20, word: 24, label: 28 } as const;
const TYPED = { printed: 0, pinyin: 40, initials: 45, mixed: 50, en: 60 } as const;
const EDIT = 100;

const LATIN = /[a-z]/u;
const ONLY_LATIN = /^[a-z0-9]+$/u;

type Place = keyof typeof PLACE;
type Typed = keyof typeof TYPED;

const scoreOf = (line: Line, place: Place, typed: Typed) =>
  PLACE[place] + FIELD[line.field] + TYPED[typed];

function placeOf(line: Line, start: number, end: number): Place {
  if (start === 0) return end === line.folded.text.length ? 'exact' : 'beginning';
  return line.begins[start] ? 'start' : 'inside';
}

/** The word as it stands in the name, at the beginning of a word if it can be. */
function matchPrinted(line: Line, word: string): Match | null {
  const { folded, language, begins } = line;
  let first = -1;
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
    if (first < 0) first = at;
    if (begins[at]) {
      first = at;
      break;
    }
  }
  if (first < 0) return null;
  const place = placeOf(line, first, first + word.length);
  // Two letters inside a longer Latin word are chance.
  if (place === 'inside' && word.length < 3 && LATIN.test(word)) return null;
  return {
    score: scoreOf(line, place, language === 'en' ? 'en' : 'printed'),
    range: rangeOf(folded, first, first + word.length),
  };
}

/** The word as the name's pinyin, initials, or both. */
function matchSpelled(line: Line, word: string): Match | null {
  const { folded, syllables } = line;
  // A single letter begins something in every name: it counts at the beginning only.
  const last = word.length === 1 ? 0 : folded.text.length - 1;
  for (let start = 0; start <= last; start++) {
    const spelled = spelledFrom(folded.text, syllables, word, start);
    if (!spelled) continue;
    const place = placeOf(line, start, spelled.end);
    return {
      score: scoreOf(line, place, spelled.how),
      range: rangeOf(folded, start, spelled.end),
    };
  }
  return null;
}

/** The best way in which the word stands in the name; null when it doesn't. */
export function matchLine(line: Line, word: string): Match | null {
  const printed = matchPrinted(line, word);
  if (line.language === 'en' || !LATIN.test(word)) return printed;
  const spelled = matchSpelled(line, word);
  if (!printed || !spelled) return printed ?? spelled;
  return printed.score <= spelled.score ? printed : spelled;
}

/** The first unit whose letters begin at `letter` or behind it. */
function unitBehind(starts: readonly number[], letter: number): number {
  const unit = starts.findIndex(start => start >= letter);
  return unit < 0 ? starts.length : unit;
}

/** One of the first two letters is right: else every short word is near to every other. */
function mayBegin(word: string, letters: string, start: number): boolean {
  const first = letters[start];
  return first === word[0] || first === word[1] || letters[start + 1] === word[1];
}

/** The word with a slip or two, in Latin letters: English, or the pinyin of the name. */
export function matchMistyped(line: Line, word: string): Match | null {
  const most = ONLY_LATIN.test(word) ? forgiven(word.length) : 0;
  if (most === 0) return null;
  const { letters, starts } = line.spelling;
  const typed = line.language === 'en' ? 'en' : 'pinyin';
  let best: Match | null = null;
  for (let unit = 0; unit < starts.length; unit++) {
    const start = starts[unit] ?? 0;
    if (!line.begins[unit] || !mayBegin(word, letters, start)) continue;
    const near = nearestBeginning(word, letters, start, most);
    if (!near) continue;
    const end = unitBehind(starts, start + near.length);
    const place = scoreOf(line, placeOf(line, unit, end), typed);
    const score = PLACE.mistyped + near.edits * EDIT + place;
    if (!best || score < best.score) best = { score, range: rangeOf(line.folded, unit, end) };
  }
  return best;
}
