/**
 * How Chinese is typed in Latin letters. Each character may be given by its whole syllable or by an
 * initial (z or zh), the last one also by the beginning of its syllable, as it is while one types:
 * zhangjiangyaogu, zjyg, zhangjyg and zhangj all spell 张江药谷.
 */

/** Syllable of each folded unit; undefined where the unit stands for itself. */
export type Syllables = readonly (string | undefined)[];

export interface Spelled {
  /** The first unit behind the match. */
  readonly end: number;
  /** Whether every Chinese character was given by its whole syllable, by its initial, or neither. */
  readonly how: 'pinyin' | 'initials' | 'mixed';
}

interface Tally {
  readonly whole: boolean;
  readonly initial: boolean;
}

function waysOf(syllable: string): string[] {
  const initial = syllable.slice(0, 1);
  const double = /^[zcs]h/u.test(syllable) ? [syllable.slice(0, 2)] : [];
  return [...new Set([syllable, ...double, initial])];
}

function walk(
  text: string,
  syllables: Syllables,
  letters: string,
  unit: number,
  at: number,
  tally: Tally,
): Spelled | null {
  if (at === letters.length) {
    const how = tally.whole ? 'pinyin' : tally.initial ? 'initials' : 'mixed';
    return { end: unit, how };
  }
  if (unit >= text.length) return null;
  const syllable = syllables[unit];
  if (syllable === undefined || text[unit] === letters[at]) {
    return text[unit] === letters[at]
      ? walk(text, syllables, letters, unit + 1, at + 1, tally)
      : null;
  }
  if (syllable[0] !== letters[at]) return null;
  for (const way of waysOf(syllable)) {
    if (!letters.startsWith(way, at)) continue;
    const next = {
      whole: tally.whole && way === syllable,
      initial: tally.initial && (way !== syllable || syllable.length === 1),
    };
    const found = walk(text, syllables, letters, unit + 1, at + way.length, next);
    if (found) return found;
  }
  const rest = letters.slice(at);
  // A last syllable half typed still counts as pinyin: the person is on the way.
  return rest.length > 1 && syllable.startsWith(rest)
    ? { end: unit + 1, how: tally.whole ? 'pinyin' : 'mixed' }
    : null;
}

/** Whether `letters` spell the characters of `text` from `start` on. */
export function spelledFrom(
  text: string,
  syllables: Syllables,
  letters: string,
  start: number,
): Spelled | null {
  return walk(text, syllables, letters, start, 0, { whole: true, initial: true });
}
