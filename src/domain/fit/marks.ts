/**
 * How a place does on one criterion: a share from 0 to 100, why, and whether the documents or the map
 * simply don't say. The shares are plain on purpose, so that a reader can work them out:
 *
 * - a chain or segment: 100 when words about the place itself name it, 50 when the words are its
 *   parent's, 0 otherwise;
 * - near: 100 for the nearest of all placed places, 0 for the farthest, falling evenly with the
 *   straight line between. Over all places, not those that pass the filter: a filter narrows the
 *   ranking and never changes a share. Not from a fixed distance: the port islands are 26 km from the
 *   nearest place, and no single limit does for them and for a station in town;
 * - a document: 100 when a passage of it defines the place, 50 when it only mentions it, 0 otherwise;
 * - the grade of the position: A 100, B 67, C 33, D (not placed) 0.
 *
 * Shares are whole hundredths, so that sums and ties are exact.
 */
import { metresBetween } from '../distance.ts';
import type { Detail, Feature, Grade, Position } from '../model.ts';
import type { Criterion } from './criteria.ts';

export const WHOLE = 100;
const HALF = 50;
const GRADE_SHARES: Readonly<Record<Grade, number>> = { A: 100, B: 67, C: 33, D: 0 };

export type Why =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'inherited'; readonly from: string }
  | { readonly kind: 'other-chains' | 'defined' | 'mentioned' | 'silent' }
  /** The chain is named, which of its segments is not. */
  | { readonly kind: 'no-segment' | 'no-chains' | 'no-position' | 'no-grade' }
  | { readonly kind: 'distance'; readonly metres: number }
  | { readonly kind: 'grade'; readonly grade: Grade };

export interface Mark {
  /** 0 to 100. */
  readonly share: number;
  readonly why: Why;
  /** Nothing is known: counted as 0, and to be said. */
  readonly missing: boolean;
}

/** Straight lines to the nearest and the farthest placed place, metres. */
export interface Reach {
  readonly nearest: number;
  readonly farthest: number;
}

/** What the marks need to know of a place beside the list's data. */
export type Facts = Pick<Detail, 'words' | 'inherited' | 'citations'>;

const unknown = (kind: 'no-segment' | 'no-chains' | 'no-position' | 'no-grade'): Mark => ({
  share: 0,
  why: { kind },
  missing: true,
});
const plain = (share: number, kind: 'other-chains' | 'defined' | 'mentioned' | 'silent'): Mark => ({
  share,
  why: { kind },
  missing: false,
});

// The same for every place: made once, since a ranking asks for tens of thousands.
const NO_SEGMENT = unknown('no-segment');
const NO_CHAINS = unknown('no-chains');
const NO_POSITION = unknown('no-position');
const NO_GRADE = unknown('no-grade');
const OTHER_CHAINS = plain(0, 'other-chains');
const DEFINED = plain(WHOLE, 'defined');
const MENTIONED = plain(HALF, 'mentioned');
const SILENT = plain(0, 'silent');

/** Straight lines to all features, metres by their place in the list; NaN where one isn't placed. */
function measureAll(from: Position, features: readonly Feature[]): Float64Array {
  const distances = new Float64Array(features.length).fill(Number.NaN);
  features.forEach(({ at }, number) => {
    if (at) distances[number] = metresBetween(from, at);
  });
  return distances;
}

/** Null when nothing is placed. */
function reachOf(distances: Float64Array): Reach | null {
  let [nearest, farthest] = [Number.POSITIVE_INFINITY, 0];
  for (const metres of distances) {
    if (metres < nearest) nearest = metres;
    if (metres > farthest) farthest = metres;
  }
  return Number.isFinite(nearest) ? { nearest, farthest } : null;
}

/** The share of a distance; the nearest place has all even when it is the only one. */
export function nearShare(metres: number, { nearest, farthest }: Reach): number {
  if (farthest <= nearest) return WHOLE;
  const share = (WHOLE * (farthest - metres)) / (farthest - nearest);
  return Math.round(Math.min(WHOLE, Math.max(0, share)));
}

/** How places do on one criterion; `at` is the feature's place in the list. */
export type Judge = (feature: Feature, at: number) => Mark;
type FactsById = Readonly<Record<string, Facts>>;

function chainJudge(id: string, facts: FactsById): Judge {
  const [chain = id, segment] = id.split('.', 2);
  return feature => {
    if (feature.chains.length === 0) return NO_CHAINS;
    if (feature.chains.includes(id)) {
      const { inherited = null, words = [] } = facts[feature.id] ?? {};
      const why: Why = inherited?.chains.includes(id)
        ? { kind: 'inherited', from: inherited.from }
        : {
            kind: 'words',
            words: words.filter(({ chains }) => chains.includes(id)).map(({ word }) => word),
          };
      return { share: why.kind === 'words' ? WHOLE : HALF, why, missing: false };
    }
    if (segment === undefined || !feature.chains.includes(chain)) return OTHER_CHAINS;
    const detailed = feature.chains.some(each => each.startsWith(`${chain}.`));
    return detailed ? OTHER_CHAINS : NO_SEGMENT;
  };
}

function nearJudge(distances: Float64Array): Judge {
  const reach = reachOf(distances);
  return (_, at) => {
    const metres = distances[at] ?? Number.NaN;
    if (!reach || Number.isNaN(metres)) return NO_POSITION;
    return { share: nearShare(metres, reach), why: { kind: 'distance', metres }, missing: false };
  };
}

function docJudge(doc: string, facts: FactsById): Judge {
  return feature => {
    if (!feature.docs.includes(doc)) return SILENT;
    const citations = facts[feature.id]?.citations ?? [];
    const defines = citations.some(each => each.doc === doc && each.role === 'defining');
    return defines ? DEFINED : MENTIONED;
  };
}

const gradeJudge: Judge = ({ grade }) =>
  grade ? { share: GRADE_SHARES[grade], why: { kind: 'grade', grade }, missing: false } : NO_GRADE;

export function judgeOf(
  criterion: Criterion,
  facts: FactsById,
  features: readonly Feature[],
): Judge {
  switch (criterion.kind) {
    case 'chain':
      return chainJudge(criterion.id, facts);
    case 'near':
      return nearJudge(measureAll(criterion.at, features));
    case 'doc':
      return docJudge(criterion.doc, facts);
    case 'grade':
      return gradeJudge;
  }
}
