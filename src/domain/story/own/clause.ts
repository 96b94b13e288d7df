/** Whether a sentence really stands in its document: nothing else may be shown as the document's words. */
import type { Citation, Details } from '../../model.ts';
import type { Reading } from '../../reading.ts';
import { sectionPath } from '../../sections.ts';
import type { Clause } from '../model.ts';
import type { FileClause } from './file.ts';

export const clauseOf = ({
  doc,
  quote,
  start,
}: Pick<Citation, 'doc' | 'quote' | 'start'>): FileClause => ({ doc, quote, start });

/** Of several occurrences the one that the clause names, else the first. */
function best<T extends { readonly start: number }>(
  found: readonly T[],
  { start }: FileClause,
): T | null {
  return found.find(each => each.start === start) ?? found[0] ?? null;
}

/** Among the passages that name places: most sentences that anybody chooses. */
export function clauseInDetails(clause: FileClause, { features }: Details): Clause | null {
  const same = Object.values(features)
    .flatMap(({ citations }) => citations)
    .filter(({ doc, quote }) => doc === clause.doc && quote === clause.quote)
    .sort((a, b) => a.start - b.start);
  const found = best(same, clause);
  if (!found) return null;
  const { doc, quote, start, end, section } = found;
  return { doc, quote, start, end, section };
}

/** Every place where the words stand, letter by letter; what was left out of a paragraph parts no words. */
function occurrences({ paragraphs }: Reading, quote: string): { start: number; end: number }[] {
  return paragraphs.flatMap(({ runs }) => {
    const text = runs.map(([, run]) => run).join('');
    if (!text.includes(quote)) return [];
    const offsets = runs.flatMap(([start, run]) =>
      Array.from({ length: run.length }, (_, at) => start + at),
    );
    const found: { start: number; end: number }[] = [];
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      const [start = 0, last = 0] = [offsets[at], offsets[at + quote.length - 1]];
      found.push({ start, end: last + 1 });
    }
    return found;
  });
}

/** Anywhere in the reading text of the document. */
export function clauseInReading(clause: FileClause, reading: Reading): Clause | null {
  const found = best(occurrences(reading, clause.quote), clause);
  if (!found) return null;
  const section = sectionPath(reading, found.start).map(({ zh, en }) => ({ zh, en }));
  return { doc: clause.doc, quote: clause.quote, ...found, section };
}
