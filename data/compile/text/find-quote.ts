/** From words to offsets: a quote is verbatim and unique in its document, or numbered. */
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import { type Place, placed } from '../source/yaml-file.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Starts of every occurrence of `words`, overlapping ones included. */
export function occurrences(text: string, words: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** The longest beginning of `words` that does occur, to show where a quote leaves the text. */
function longestPrefix(text: string, words: string): string {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return words.slice(0, low);
}

/**
 * Offsets (UTF-16 units) of a quote in its document's seed text. Null after reporting an unknown
 * document, words that do not occur, words that occur more than once, or a number too high.
 */
export function findQuote(
  project: Project,
  doc: string,
  words: string,
  nth: number | undefined,
  place: Place,
  issues: IssueList,
): Span | null {
  const where = placed(place);
  const document = project.documents.get(doc);
  if (!document) {
    issues.error({
      rule: 'unknown-document',
      ...where,
      words: doc,
      problem: 'no document has this id',
      mend: `use one of ${[...project.documents.keys()].join(', ')}, or add data/documents/${doc}.yaml`,
    });
    return null;
  }
  const starts = occurrences(document.text, words);
  const start = starts[(nth ?? 1) - 1];
  if (starts.length === 0) {
    const prefix = longestPrefix(document.text, words);
    issues.error({
      rule: 'quote-not-found',
      ...where,
      words,
      problem: `these words are not in seeds/${document.value.file}`,
      mend: `copy them from the text; it agrees up to 「${prefix.slice(-12)}」, then differs at 「${words.slice(prefix.length, prefix.length + 8)}」`,
    });
    return null;
  }
  if (start === undefined) {
    issues.error({
      rule: 'quote-number',
      ...where,
      words,
      problem: `nth is ${nth}, but the words occur ${starts.length} times`,
      mend: `set nth to a number from 1 to ${starts.length}`,
    });
    return null;
  }
  if (nth === undefined && starts.length > 1) {
    issues.error({
      rule: 'quote-ambiguous',
      ...where,
      words,
      problem: `these words occur ${starts.length} times in document ${doc}`,
      mend: `quote more of the sentence, or add nth: 1 … ${starts.length}`,
    });
    return null;
  }
  return { start, end: start + words.length };
}
