/**
 * What else stands in the same chain as a place, and on which side of it: kin by trade, where
 * `kin.ts` is about family. What comes before what is the data's reading (`stage` of a segment); where
 * the data give no order, none is claimed.
 */
import { metresBetween } from './distance.ts';
import { type Chain, type Feature, STAGES } from './model.ts';

/** `between`: upstream of one of the place's segments and downstream of another. */
export const WAYS = ['same', 'upstream', 'between', 'downstream', 'other'] as const;
export type Way = (typeof WAYS)[number];

export interface ChainKin {
  readonly feature: Feature;
  readonly way: Way;
  /** Straight line from the place, metres; null where either has no position. */
  readonly metres: number | null;
  /** Ids of the segments of this chain in which it stands, without the chain's own. */
  readonly segments: readonly string[];
}

/** Segments of `chain` (ids such as `ic-fab`) in which the feature stands. */
function segmentsIn(feature: Feature, chain: string): string[] {
  const prefix = `${chain}.`;
  return feature.chains.flatMap(each =>
    each.startsWith(prefix) ? [each.slice(prefix.length)] : [],
  );
}

/** Steps of the order in which segments stand, 0 for upstream; those without an order left out. */
function stepsOf(segments: readonly string[], chain: Chain): number[] {
  return segments.flatMap(id => {
    const stage = chain.segments.find(segment => segment.id === id)?.stage;
    return stage ? [STAGES.indexOf(stage)] : [];
  });
}

/** A shared segment outweighs all else: such a place stands beside this one, whatever more it does. */
function wayBetween(
  own: readonly string[],
  theirs: readonly string[],
  [steps, theirSteps]: readonly [readonly number[], readonly number[]],
): Way {
  if (theirs.some(segment => own.includes(segment))) return 'same';
  const before = theirSteps.some(there => steps.some(here => there < here));
  const after = theirSteps.some(there => steps.some(here => there > here));
  if (before && after) return 'between';
  if (before) return 'upstream';
  return after ? 'downstream' : 'other';
}

/**
 * The other places of `chain`, nearest first, those without a position last and in the order of the
 * data. Parts of the layout (no grade of their own) are no places and are left out.
 */
export function chainKin(feature: Feature, chain: Chain, features: readonly Feature[]): ChainKin[] {
  const own = segmentsIn(feature, chain.id);
  const steps = stepsOf(own, chain);
  const kin: ChainKin[] = [];
  for (const other of features) {
    if (other.id === feature.id || other.grade === null) continue;
    if (!other.chains.includes(chain.id)) continue;
    const segments = segmentsIn(other, chain.id);
    kin.push({
      feature: other,
      way: wayBetween(own, segments, [steps, stepsOf(segments, chain)]),
      metres: feature.at && other.at ? metresBetween(feature.at, other.at) : null,
      segments,
    });
  }
  return kin.sort((a, b) => (a.metres ?? Number.MAX_VALUE) - (b.metres ?? Number.MAX_VALUE));
}

/** How many of each way are drawn as links: a chain has up to 47 places. */
export const MOST_LINKED = 8;

/** Those that are drawn as links: of each way the nearest that have a position. */
export function linkedKin(kin: readonly ChainKin[]): ChainKin[] {
  return WAYS.flatMap(way =>
    kin.filter(each => each.way === way && each.metres !== null).slice(0, MOST_LINKED),
  );
}
