/**
 * A reference in the manner of GB/T 7714—2015 (numeric style): responsible body. Title[type]. Date.
 * What the document doesn't print is said to be inferred, in square brackets as the standard asks.
 */
import type { Citation, DocumentDetail } from './model.ts';

/** Policy documents are taken as [Z], "other" of the standard: they are neither books nor reports. */
const TYPE = '[Z]';

const ENDS_SENTENCE = /[。.!?！？…”]$/u;

/** The document alone, as it stands in a list of sources; ends without a full stop. */
export function referenceText(document: DocumentDetail): string {
  const issuer = document.issuer?.zh ?? '[责任者未印出]';
  const title = document.title.inferred ? `[${document.title.text}]` : document.title.text;
  const number = document.number ? `: ${document.number}` : '';
  const date = document.issued ?? document.published ?? `[${document.period.zh}]`;
  return `${issuer}. ${title}${number}${TYPE}. ${date}`;
}

/** Headings above a passage, outermost first. */
export const sectionText = ({ section }: Pick<Citation, 'section'>): string =>
  section.map(({ zh }) => zh).join('—');

/** One line that can be pasted into a report: reference, section, quoted words. */
export function citationText(
  document: DocumentDetail,
  citation: Pick<Citation, 'quote' | 'section'>,
): string {
  const section = sectionText(citation);
  const quote = `“${citation.quote}”${ENDS_SENTENCE.test(citation.quote) ? '' : '。'}`;
  return `${referenceText(document)}. ${section ? `${section}: ` : ''}${quote}`;
}
