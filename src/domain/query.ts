/** Free text against a feature's key. The key is built by the compiler with `normaliseText`. */

/** Longer input is cut: no name is near this long, and matching must stay bounded. */
export const LONGEST_QUERY = 200;

/**
 * Width and case folded; spaces, punctuation, symbols and invisible characters taken out, so that
 * ＡＩ, ai and "AI " are one. Works for Chinese and Latin.
 */
export function normaliseText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cc}\p{Cf}]+/gu, '');
}

/** The words of a query; each must occur in the key. Null when nothing but punctuation is left. */
export function normaliseQuery(
  query: string,
  normalise: (text: string) => string = normaliseText,
): readonly string[] | null {
  const words = query
    .slice(0, LONGEST_QUERY)
    .split(/[\s,，、;；]+/u)
    .map(normalise)
    .filter(word => word.length > 0);
  return words.length > 0 ? words : null;
}

export function matchesQuery(key: string, words: readonly string[] | null): boolean {
  return words === null || words.every(word => key.includes(word));
}
