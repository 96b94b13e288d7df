/** To which places a figure of the board belongs. Never guessed: the data say it in another spot. */
import { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { IndicatorSource } from '../source/schema.ts';
import { findQuote, type Span } from '../text/find-quote.ts';

/** A stretch of a document that states a figure of a feature. */
export interface PlaceStretch extends Span {
  readonly doc: string;
  readonly feature: string;
}

export function stretchesOfPlaces(project: Project): PlaceStretch[] {
  return project.features.flatMap(({ value, place }) =>
    value.figures.flatMap(({ doc, quote, nth }) => {
      const span = findQuote(project, doc, quote, nth, place, new IssueList());
      return span ? [{ doc, feature: value.id, ...span }] : [];
    }),
  );
}

/** Features whose own stated figure is this sentence, and the one that the scope names in full. */
export function placesOf(
  { doc, scope }: IndicatorSource,
  { start, end }: Span,
  stretches: readonly PlaceStretch[],
  { features }: Project,
): string[] {
  const stated = stretches
    .filter(each => each.doc === doc && each.start < end && each.end > start)
    .map(({ feature }) => feature);
  const named = features.filter(({ value }) => value.name === scope).map(({ value }) => value.id);
  return [...new Set([...stated, ...named])];
}
