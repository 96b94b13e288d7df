/** The words of the sentence round a quote. */
import type { DocumentSource } from '../source/schema.ts';
import type { Span } from './find-quote.ts';

const ENDS = /[。！？!?\n]/u;

/** Text between two offsets as the reading text has it: what is noise stays out. */
function readable(text: string, from: number, to: number, noise: DocumentSource['noise']): string {
  const inside = noise
    .filter(({ at, raw }) => at < to && at + raw.length > from)
    .filter(({ action }) => action === 'drop' || action === 'replace')
    .sort((a, b) => a.at - b.at);
  let words = '';
  let reached = from;
  for (const { at, raw, with: instead = '' } of inside) {
    if (at < reached) continue;
    words += text.slice(reached, at) + instead;
    reached = at + raw.length;
  }
  return words + text.slice(reached, Math.max(reached, to));
}

/** What stands before and after the quote in its sentence; a sentence never goes past its line. */
export function sentenceAround(
  text: string,
  { start, end }: Span,
  noise: DocumentSource['noise'],
): { before: string; after: string } {
  let from = start;
  while (from > 0 && !ENDS.test(text[from - 1] ?? '\n')) from--;
  let to = end;
  const complete = ENDS.test(text[end - 1] ?? '\n');
  while (!complete && to < text.length && text[to] !== '\n') {
    to++;
    if (ENDS.test(text[to - 1] ?? '\n')) break;
  }
  return {
    before: readable(text, from, start, noise).trimStart(),
    after: readable(text, end, to, noise).trimEnd(),
  };
}
