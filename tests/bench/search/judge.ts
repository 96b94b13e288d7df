/** Whether what was wanted was found, and where among the options as the page lists them. */

import type { SearchIndex } from '../../../src/domain/search/lines.ts';
import type { TextIndex } from '../../../src/domain/search/passages.ts';
import { type Found, search } from '../../../src/domain/search/search.ts';
import { summarise } from '../report/statistics.ts';
import type { BenchQuery, QueryKind } from './queries.ts';

/** How long an answer took. */
export interface Times {
  /** The middle of three: a pause of the machine is not the search's. */
  readonly milliseconds: number;
  /** The very first, pauses and all: what a person would have waited. */
  readonly single: number;
}

export interface Judged<Kind extends string = QueryKind> extends BenchQuery<Kind>, Times {
  /** From 1; 0 when it was not found. */
  readonly place: number;
}

function placeOf(found: Found, wanted: ReadonlySet<string>): number {
  const order = found.names.flatMap(({ hits }) => hits.map(({ entry }) => entry.source));
  return order.findIndex(({ type, id }) => type === 'feature' && wanted.has(id)) + 1;
}

export function judge<Kind extends string>(
  index: SearchIndex,
  texts: readonly TextIndex[],
  queries: readonly BenchQuery<Kind>[],
): Judged<Kind>[] {
  return queries.map(query => {
    const { found, ...times } = timed(() => search(index, texts, query.typed));
    return { ...query, place: placeOf(found, query.wanted), ...times };
  });
}

const ROUNDS = 3;

export function once<T>(make: () => T): { made: T; milliseconds: number } {
  const begin = performance.now();
  const made = make();
  return { made, milliseconds: performance.now() - begin };
}

export function timed(answer: () => Found): Times & { found: Found } {
  const { made: found, milliseconds: single } = once(answer);
  const times = Array.from({ length: ROUNDS }, () => once(answer).milliseconds);
  return { found, single, milliseconds: summarise(times).median };
}

export interface Rate {
  readonly queries: number;
  readonly first: number;
  readonly firstFive: number;
}

/** Shares, from 0 to 1, of the queries of one kind. */
export function rateOf<Kind extends string>(judged: readonly Judged<Kind>[], kind: Kind): Rate {
  const own = judged.filter(each => each.kind === kind);
  const share = (least: number) =>
    own.filter(({ place }) => place > 0 && place <= least).length / own.length;
  return { queries: own.length, first: share(1), firstFive: share(5) };
}
