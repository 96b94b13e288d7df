/**
 * How names are read. Nearly every character has one reading in all names: those stand once in a
 * table, and only a name that reads one otherwise carries its own.
 */

/** Chinese characters by their usual syllable, without tones. */
export type ReadingTable = Readonly<Record<string, string>>;

interface Readable {
  readonly zh: string;
  /** One syllable for each Chinese character, parted by spaces, where the table doesn't hold. */
  readonly reading?: string | undefined;
}

export const HAN = /\p{Script=Han}/u;

/** A function from a name to the syllables of its Chinese characters, in order. */
export function makeReadings(table: ReadingTable): (name: Readable) => readonly string[] {
  const usual = new Map(
    Object.entries(table).flatMap(([syllable, characters]) =>
      Array.from(characters, (character): [string, string] => [character, syllable]),
    ),
  );
  return ({ zh, reading }) =>
    reading?.split(' ') ??
    Array.from(zh)
      .filter(character => HAN.test(character))
      .map(character => usual.get(character) ?? '');
}
