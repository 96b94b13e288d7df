/** Whether the plan that a document sets is over, which the passing of time decides. */
import type { Atlas, DocumentSummary } from './model.ts';

/**
 * The status in a year of the common era: a plan lasts until the end of its last year. A document
 * that prints no last year keeps what was found out about it.
 */
export function statusIn(
  { status, until }: Pick<DocumentSummary, 'status' | 'until'>,
  year: number,
): DocumentSummary['status'] {
  if (until === undefined || year < until) return status;
  return year > until ? 'past' : 'last-year';
}

/** The atlas with its documents as they stand in a year: its file may have been made in another. */
export function atlasIn(atlas: Atlas, year: number): Atlas {
  const documents = atlas.documents.map(each => ({ ...each, status: statusIn(each, year) }));
  return { ...atlas, documents };
}
