/** The usual reading of each character, so that names need not repeat it. */
import type { ReadingTable } from '../../../src/domain/search/readings.ts';
import { hanSyllables } from './search-key.ts';

const HAN = /\p{Script=Han}/gu;

/** The commonest syllable of each character in these names. */
export function readingTable(names: readonly string[]): ReadingTable {
  const tallies = new Map<string, Map<string, number>>();
  for (const name of names) {
    const syllables = hanSyllables(name);
    for (const [at, character] of (name.match(HAN) ?? []).entries()) {
      const tally = tallies.get(character) ?? new Map<string, number>();
      const syllable = syllables[at] ?? '';
      tallies.set(character, tally.set(syllable, (tally.get(syllable) ?? 0) + 1));
    }
  }
  const table: Record<string, string> = {};
  for (const [character, tally] of tallies) {
    const [usual] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? [''];
    table[usual] = (table[usual] ?? '') + character;
  }
  return table;
}
