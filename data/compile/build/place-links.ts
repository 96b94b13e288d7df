/**
 * Where a document names places. Each occurrence was resolved by hand (`mentions` in the data), so
 * short names and names inside longer names are never guessed. Words that are a name only in a
 * passage about the place itself (“核心区”, “西区”) are links in that passage and nowhere else.
 */
import type { Project } from '../source/project.ts';
import { occurrences } from '../text/find-quote.ts';
import { longestFirst, overlaps, type Stretch } from '../text/spans.ts';
import { nameSpans } from './name-spans.ts';

function resolvedByHand(project: Project, doc: string, text: string): Stretch<string>[] {
  return project.features.flatMap(({ value }) =>
    Object.entries(value.mentions[doc] ?? {}).flatMap(([name, numbers]) => {
      const starts = occurrences(text, name);
      return numbers.flatMap(number => {
        const start = starts[number - 1];
        return start === undefined ? [] : [{ start, end: start + name.length, value: value.id }];
      });
    }),
  );
}

function inOwnPassages(project: Project, doc: string, text: string): Stretch<string>[] {
  return project.features.flatMap(({ value }) =>
    value.citations
      .filter(citation => citation.doc === doc && citation.role === 'defining')
      .flatMap(({ quote, nth }) => {
        const at = occurrences(text, quote)[(nth ?? 1) - 1];
        if (at === undefined) return [];
        return nameSpans(value, quote, project.features).map(([start, end]) => ({
          start: at + start,
          end: at + end,
          value: value.id,
        }));
      }),
  );
}

/**
 * Passages that define a place without naming it, as below a heading that does: no word of them is a
 * link to the place. Of one place's that overlap the longest stays.
 */
export function unnamedPassages(
  project: Project,
  doc: string,
  links: readonly Stretch<string>[],
): Stretch<string>[] {
  const text = project.documents.get(doc)?.text ?? '';
  return project.features
    .flatMap(({ value: { id, citations } }) => {
      const defining = citations.flatMap(({ doc: from, role, quote, nth }) => {
        const start = occurrences(text, quote)[(nth ?? 1) - 1];
        if (from !== doc || role !== 'defining' || start === undefined) return [];
        return [{ start, end: start + quote.length, value: id }];
      });
      return longestFirst(defining).filter(
        passage => !links.some(link => link.value === id && overlaps(link, passage)),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Stretches of the seed text of `doc` with the id of the feature each names; none overlap. */
export function placeLinks(project: Project, doc: string): Stretch<string>[] {
  const text = project.documents.get(doc)?.text ?? '';
  const byHand = longestFirst(resolvedByHand(project, doc, text));
  const own = inOwnPassages(project, doc, text).filter(
    stretch => !byHand.some(other => overlaps(stretch, other)),
  );
  // Words that two places would claim in the same spot are nobody's.
  const sure = own.filter(
    stretch =>
      !own.some(
        other =>
          other.start === stretch.start &&
          other.end === stretch.end &&
          other.value !== stretch.value,
      ),
  );
  return longestFirst([...byHand, ...sure]);
}
