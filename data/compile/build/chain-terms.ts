/** Where a document prints words that stand for chains and segments, outside the names of places. */
import type { Project } from '../source/project.ts';
import { occurrences } from '../text/find-quote.ts';
import { longestFirst, overlaps, type Stretch } from '../text/spans.ts';
import { chainsOfWords } from './features.ts';

/** Stretches of the seed text with the ids (`IC`, `IC.ic-fab`) behind the words; none overlap. */
export function chainTerms(
  project: Project,
  doc: string,
  links: readonly Stretch<string>[],
): Stretch<readonly string[]>[] {
  const text = project.documents.get(doc)?.text ?? '';
  const found = Object.keys(project.chains.value.words).flatMap(word => {
    const value = chainsOfWords([word], project);
    return occurrences(text, word).map(start => ({ start, end: start + word.length, value }));
  });
  return longestFirst(found).filter(term => !links.some(link => overlaps(term, link)));
}
