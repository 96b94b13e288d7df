/** Passages in the order of time, oldest document first; those that define apart from mentions. */
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
    (a, b) =>
      (year.get(a.doc) ?? 0) - (year.get(b.doc) ?? 0) ||
      a.doc.localeCompare(b.doc) ||
      b.names.length - a.names.length,
  );
  return {
    defining: sorted.filter(({ role }) => role === 'defining'),
    mentions: sorted.filter(({ role }) => role === 'mention'),
  };
}

/** What one of the documents says about a place. */
export interface Voice {
  readonly document: DocumentSummary;
  /** Its passages about the place in the order of the text; none when it doesn't name the place. */
  readonly citations: readonly Citation[];
}

/** Every document in the order of time, also those that are silent about the place. */
export function voicesOf(
  citations: readonly Citation[],
  documents: readonly DocumentSummary[],
): Voice[] {
  return [...documents]
    .sort((a, b) => a.year - b.year || a.id.localeCompare(b.id))
    .map(document => ({
      document,
      citations: citations
        .filter(({ doc }) => doc === document.id)
        .sort((a, b) => a.start - b.start || a.end - b.end),
    }));
}

/** The newest that defines the place, else the newest that mentions it. */
export function keyPassage(
  citations: readonly Citation[],
  documents: readonly DocumentSummary[],
): Citation | null {
  const { defining, mentions } = orderPassages(citations, documents);
  return defining.at(-1) ?? mentions.at(-1) ?? null;
}
