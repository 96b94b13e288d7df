/**
 * Texts made comparable for search, with the way back to the letters as printed: what `normaliseText`
 * does, and besides traditional characters made simple, accents and tone marks taken off.
 */
import { normaliseText } from '../query.ts';

export interface Folded {
  readonly text: string;
  /** For each unit of `text`, where in the original its character begins and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export type Fold = (text: string) => Folded;

/** ü is typed as v, with whatever tone; other marks are taken off. */
const plain = (character: string) =>
  character
    .normalize('NFC')
    .replace(/[üǖǘǚǜ]/giu, 'v')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');

/** A fold for the traditional characters in `pairs`, each followed by its simplified one. */
export function makeFold(pairs: string): Fold {
  const known = new Map<string, string>();
  for (let at = 0; at + 1 < pairs.length; at += 2)
    known.set(pairs.charAt(at), pairs.charAt(at + 1));
  const foldCharacter = (character: string) => {
    const seen = known.get(character);
    if (seen !== undefined) return seen;
    const folded = normaliseText(plain(character));
    known.set(character, folded);
    return folded;
  };
  return text => {
    const from: number[] = [];
    const to: number[] = [];
    let folded = '';
    let at = 0;
    for (const character of text) {
      const piece = foldCharacter(character);
      for (let unit = 0; unit < piece.length; unit++) {
        from.push(at);
        to.push(at + character.length);
      }
      folded += piece;
      at += character.length;
    }
    return { text: folded, from, to };
  };
}

/** A text with its traditional characters made simple and all else left as typed. */
export function simplify(text: string, fold: Fold): string {
  return Array.from(text, character =>
    /\p{Script=Han}/u.test(character) ? fold(character).text : character,
  ).join('');
}

/** A stretch of an original text: first unit, and the one behind the last. */
export type Range = readonly [number, number];

/** Where the folded units from `start` to `end` stand in the original. */
export function rangeOf(folded: Folded, start: number, end: number): Range {
  return [folded.from[start] ?? 0, folded.to[end - 1] ?? 0];
}
