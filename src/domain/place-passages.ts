/** Where one document speaks of a place. */
import type { Citation } from './model.ts';
import type { TextRange } from './read-address.ts';
import type { Reading } from './reading.ts';

/**
 * Passages of a document that cite the place, and the names of it outside of these, in the order of
 * the text. `citations` are the place's own, from all documents.
 */
export function placePassages(
  reading: Reading,
  id: string,
  citations: readonly Citation[],
): TextRange[] {
  const cited = citations.filter(({ doc }) => doc === reading.doc);
  const named = reading.links.filter(
    link =>
      link.id === id && !cited.some(({ start, end }) => start <= link.start && link.end <= end),
  );
  return [...cited, ...named]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
