/** The passages of a place as a printed page has them: under their documents, none printed twice. */
import type { Citation, DocumentSummary } from '../model.ts';
import { voicesOf } from '../passage-order.ts';

export interface PassageGroup {
  readonly document: DocumentSummary;
  /** In the order of the text, those that define the place before mere mentions. */
  readonly passages: readonly Citation[];
}

const holds = (outer: Citation, inner: Citation) =>
  outer.doc === inner.doc && outer.start <= inner.start && inner.end <= outer.end;

type Span = Citation['names'][number];

/** Spans of the inner passage, counted from the start of the outer one. */
const moved = (outer: Citation, { names, start }: Citation): Span[] =>
  names.map(([from, to]) => [from + start - outer.start, to + start - outer.start]);

/** In order; of spans that overlap the first, and of those that begin together the longest. */
function tidy(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: Span[] = [];
  for (const span of sorted) {
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}

/**
 * Leaves out passages that lie wholly within another of the same document: their words are printed
 * with it. The one that remains takes over their marks, and defines the place if one of them does.
 */
export function withoutContained(citations: readonly Citation[]): Citation[] {
  const outer = citations.filter(
    (each, at) =>
      !citations.some(
        (other, otherAt) =>
          otherAt !== at && holds(other, each) && (!holds(each, other) || otherAt < at),
      ),
  );
  return outer.map(citation => {
    const inner = citations.filter(each => each !== citation && holds(citation, each));
    const spans = inner.flatMap(each => moved(citation, each));
    const defines = [citation, ...inner].some(({ role }) => role === 'defining');
    return {
      ...citation,
      role: defines ? 'defining' : citation.role,
      names: tidy([...citation.names, ...spans]),
    };
  });
}

/** Documents that name the place, oldest first, and those that are silent about it. */
export function passageGroups(
  citations: readonly Citation[],
  documents: readonly DocumentSummary[],
): { readonly groups: PassageGroup[]; readonly silent: DocumentSummary[] } {
  const voices = voicesOf(withoutContained(citations), documents);
  const rank = ({ role }: Citation) => (role === 'defining' ? 0 : 1);
  return {
    groups: voices
      .filter(voice => voice.citations.length > 0)
      .map(voice => ({
        document: voice.document,
        passages: [...voice.citations].sort((a, b) => rank(a) - rank(b)),
      })),
    silent: voices.filter(voice => voice.citations.length === 0).map(voice => voice.document),
  };
}

/** The one passage that a short entry prints: one that defines the place, of the newest document. */
export function mainPassage(groups: readonly PassageGroup[]): Citation | null {
  const newest = groups.toReversed().flatMap(({ passages }) => passages);
  return newest.find(({ role }) => role === 'defining') ?? newest[0] ?? null;
}
