/** Places in the order in which they fit what the person weighs, each with its parts. */
import type { Feature } from '../model.ts';
import type { Criterion, Weighed } from './criteria.ts';
import { type Facts, judgeOf, type Mark, WHOLE } from './marks.ts';

/** One criterion's part of a total; `points` is weight times share, in hundredths of a point. */
export interface Part extends Mark {
  readonly criterion: Criterion;
  readonly weight: number;
  readonly points: number;
}

/** A place and where it stands in the list of all. */
interface Candidate {
  readonly feature: Feature;
  readonly at: number;
}

interface Fitted extends Candidate {
  /** Sum of the parts' points. */
  readonly points: number;
}

export interface Ranked extends Fitted {
  /** 1 for the best; those with equal points share one, and the next comes after all of them. */
  readonly rank: number;
  /** How many share the rank, itself included. */
  readonly sharing: number;
}

export interface Ranking {
  /** Best first; among equals in order of id. */
  readonly ranked: readonly Ranked[];
  /** Nothing that counts is known of them: they can't be ranked. In the order of the data. */
  readonly unscored: readonly Candidate[];
  /** The most that a place can have: all weights together, in hundredths. */
  readonly full: number;
  /** What a place's points are made of, in the order of the criteria. For the few that are shown. */
  readonly partsOf: (place: Candidate) => Part[];
}

export interface FitQuestion {
  readonly features: readonly Feature[];
  /** 1 where the feature at this index passes the filter: only those are ranked. */
  readonly passes: Uint8Array;
  readonly facts: Readonly<Record<string, Facts>>;
  readonly weighed: readonly Weighed[];
}

/** The order of code units: the same everywhere, whatever the language. */
const byId = (a: Fitted, b: Fitted) =>
  a.feature.id < b.feature.id ? -1 : Number(a.feature.id > b.feature.id);

function withRanks(fitted: Fitted[]): Ranked[] {
  const sorted = fitted.sort((a, b) => b.points - a.points || byId(a, b));
  const counts = new Map<number, number>();
  for (const { points } of sorted) counts.set(points, (counts.get(points) ?? 0) + 1);
  let rank = 0;
  return sorted.map(({ feature, at, points }, place) => {
    if (points !== sorted[place - 1]?.points) rank = place + 1;
    return { feature, at, points, rank, sharing: counts.get(points) ?? 1 };
  });
}

export function rankPlaces(question: FitQuestion): Ranking {
  const { features, passes, facts, weighed } = question;
  const judges = weighed.map(({ criterion, weight }) => ({
    criterion,
    weight,
    judge: judgeOf(criterion, facts, features),
  }));
  const fitted: Fitted[] = [];
  const unscored: Candidate[] = [];
  features.forEach((feature, at) => {
    if (passes[at] !== 1) return;
    let points = 0;
    let known = false;
    for (const { judge, weight } of judges) {
      const { share, missing } = judge(feature, at);
      points += weight * share;
      known ||= !missing;
    }
    if (known) fitted.push({ feature, at, points });
    else unscored.push({ feature, at });
  });
  return {
    ranked: withRanks(fitted),
    unscored,
    full: weighed.reduce((sum, { weight }) => sum + weight * WHOLE, 0),
    partsOf: ({ feature, at }) =>
      judges.map(({ criterion, weight, judge }) => {
        const mark = judge(feature, at);
        return { ...mark, criterion, weight, points: weight * mark.share };
      }),
  };
}

/**
 * The first places, as many as can be told apart: equals come together or not at all. Those without a
 * point are never among them.
 */
export function topOf(ranked: readonly Ranked[], most: number): Ranked[] {
  const top = ranked.slice(0, most).filter(({ points }) => points > 0);
  const last = top.at(-1);
  const cut = last && last.rank + last.sharing - 1 > top.length;
  return cut ? top.filter(({ rank }) => rank < last.rank) : top;
}
