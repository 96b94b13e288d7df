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
 * Passages on a place in which no word is a link to it: those below a heading that names it, and those
 * that have only a short name, which may be a brand's (“临港”, “张江”). Of one place's that overlap the
 * longest stays; places of one passage come in the order of their names in it.
 */
export function unlinkedPassages(
  project: Project,
  doc: string,
  links: readonly Stretch<string>[],
): Stretch<string>[] {
  const text = project.documents.get(doc)?.text ?? '';
  return project.features
    .flatMap(({ value }) => {
      const cited = value.citations.flatMap(({ doc: from, quote, nth }) => {
        if (from !== doc) return [];
        const start = occurrences(text, quote)[(nth ?? 1) - 1];
        if (start === undefined) return [];
        const [[named] = [0]] = nameSpans(value, quote, project.features);
        return [{ start, end: start + quote.length, value: { id: value.id, named } }];
      });
      return longestFirst(cited).filter(
        passage => !links.some(link => link.value === value.id && overlaps(link, passage)),
      );
    })
    .sort((a, b) => a.start - b.start || a.end - b.end || a.value.named - b.value.named)
    .map(({ start, end, value: { id } }) => ({ start, end, value: id }));
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
