/** Whether what was wanted was found, and where among the options as the page lists them. */

import type { SearchIndex } from '../../../src/domain/search/lines.ts';
import type { TextIndex } from '../../../src/domain/search/passages.ts';
import { type Found, search } from '../../../src/domain/search/search.ts';
import { summarise } from '../report/statistics.ts';
import type { BenchQuery, QueryKind } from './queries.ts';

export interface Judged extends BenchQuery {
  /** From 1; 0 when it was not found. */
  readonly place: number;
  readonly milliseconds: number;
}

function placeOf(found: Found, wanted: ReadonlySet<string>): number {
  const order = found.names.flatMap(({ hits }) => hits.map(({ entry }) => entry.source));
  return order.findIndex(({ type, id }) => type === 'feature' && wanted.has(id)) + 1;
}

export function judge(
  index: SearchIndex,
  texts: readonly TextIndex[],
  queries: readonly BenchQuery[],
): Judged[] {
  return queries.map(query => {
    const { found, milliseconds } = timed(() => search(index, texts, query.typed));
    return { ...query, place: placeOf(found, query.wanted), milliseconds };
  });
}

const ROUNDS = 3;

/** The middle of three times: a pause of the machine is not the search's. */
export function timed(answer: () => Found): { found: Found; milliseconds: number } {
  const times: number[] = [];
  let found = answer();
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    found = answer();
    times.push(performance.now() - begin);
  }
  return { found, milliseconds: summarise(times).median };
}

export interface Rate {
  readonly queries: number;
  readonly first: number;
  readonly firstFive: number;
}

/** Shares, from 0 to 1, of the queries of one kind. */
export function rateOf(judged: readonly Judged[], kind: QueryKind): Rate {
  const own = judged.filter(each => each.kind === kind);
  const share = (least: number) =>
    own.filter(({ place }) => place > 0 && place <= least).length / own.length;
  return { queries: own.length, first: share(1), firstFive: share(5) };
}
