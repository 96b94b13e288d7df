/** Finding words in a reading text. */

import type { TextRange } from './read-address.ts';
import type { Reading } from './reading.ts';

/**
 * Every occurrence of the words, as ranges of the seed text in its order; capitals don't matter, and
 * what was left out between two runs doesn't part a word.
 */
export function findInReading(reading: Reading, words: string): TextRange[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return reading.paragraphs.flatMap(({ runs }) => {
    const text = runs.map(([, run]) => run).join('');
    // Small letters of a few scripts are longer than their capitals: then offsets would not fit.
    const lower = text.toLowerCase();
    const searched = lower.length === text.length ? lower : text;
    const offsets = runs.flatMap(([start, run]) => Array.from(run, (_, at) => start + at));
    const ranges: TextRange[] = [];
    let at = searched.indexOf(wanted);
    while (at >= 0) {
      const [start = 0, last = 0] = [offsets[at], offsets[at + wanted.length - 1]];
      ranges.push({ start, end: last + 1 });
      at = searched.indexOf(wanted, at + wanted.length);
    }
    return ranges;
  });
}
