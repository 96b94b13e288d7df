/** Where a quote names a feature, for highlighting. */
import type { Entry } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import { occurrences } from '../text/find-quote.ts';

type NameSpan = [number, number];

function spansOf(quote: string, names: readonly string[]): NameSpan[] {
  return names.flatMap(name =>
    occurrences(quote, name).map((start): NameSpan => [start, start + name.length]),
  );
}

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
  const own = [feature.printed ?? feature.name, ...feature.aliases];
  const longer = all
    .filter(({ value }) => value.id !== feature.id)
    .flatMap(({ value }) => [value.printed ?? value.name, ...value.aliases])
    .filter(name => own.some(mine => name.length > mine.length && name.includes(mine)));
  const taken = spansOf(quote, longer);
  const kept: NameSpan[] = [];
  const candidates = spansOf(quote, own)
    .filter(span => !taken.some(other => covers(other, span)))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  for (const span of candidates) {
    if (span[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(span);
  }
  return kept;
}
