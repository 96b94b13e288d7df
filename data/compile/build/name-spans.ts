/** Where a quote names a feature, for highlighting. */
import type { Entry } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { occurrences } from '../text/find-quote.ts';
import { kept } from './kept.ts';

type NameSpan = [number, number];

function spansOf(quote: string, names: readonly string[]): NameSpan[] {
  return names.flatMap(name =>
    occurrences(quote, name).map((start): NameSpan => [start, start + name.length]),
  );
}

const namesOf = (feature: FeatureSource) => [feature.printed ?? feature.name, ...feature.aliases];

/** Names of other features that hold one of the feature's own. */
const longerNames = kept((all: readonly Entry<FeatureSource>[]) =>
  kept((feature: FeatureSource) => {
    const own = namesOf(feature);
    return all
      .filter(({ value }) => value.id !== feature.id)
      .flatMap(({ value }) => namesOf(value))
      .filter(name => own.some(mine => name.length > mine.length && name.includes(mine)));
  }),
);

const covers = (outer: NameSpan, inner: NameSpan) =>
  outer[0] <= inner[0] && inner[1] <= outer[1] && outer[1] - outer[0] > inner[1] - inner[0];

/**
 * Spans of the feature's name and aliases, not overlapping, in order. A short name that is only part
 * of another feature's longer name (临港 in 临港南桥智行生态谷) is not this feature's.
 */
export function nameSpans(
  feature: FeatureSource,
  quote: string,
  all: readonly Entry<FeatureSource>[],
): NameSpan[] {
  const taken = spansOf(quote, longerNames(all)(feature));
  const spans: NameSpan[] = [];
  const candidates = spansOf(quote, namesOf(feature))
    .filter(span => !taken.some(other => covers(other, span)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const span of candidates) {
    if (span[0] >= (spans.at(-1)?.[1] ?? 0)) spans.push(span);
  }
  return spans;
}
