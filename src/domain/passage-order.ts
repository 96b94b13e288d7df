/** Passages in the order in which a reader meets them: defining ones first, newest document first. */
import type { Citation, DocumentSummary } from './model.ts';

export interface OrderedPassages {
  readonly defining: readonly Citation[];
  readonly mentions: readonly Citation[];
}

export function orderPassages(
  citations: readonly Citation[],
  documents: readonly DocumentSummary[],
): OrderedPassages {
  const year = new Map(documents.map(document => [document.id, document.year]));
  const sorted = [...citations].sort(
    (a, b) => (year.get(b.doc) ?? 0) - (year.get(a.doc) ?? 0) || b.names.length - a.names.length,
  );
  return {
    defining: sorted.filter(({ role }) => role === 'defining'),
    mentions: sorted.filter(({ role }) => role === 'mention'),
  };
}
