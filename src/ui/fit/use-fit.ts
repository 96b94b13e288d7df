/** Criteria and ranking, as the store has them now. */
import { useMemo } from 'react';
import { readCriteria, type Weighed } from '../../domain/fit/criteria.ts';
import { type Ranking, rankPlaces } from '../../domain/fit/rank.ts';
import { useAtlasState } from '../hooks/atlas.ts';

interface Chosen {
  readonly weighed: readonly Weighed[];
  readonly unknown: readonly string[];
}

const NONE: Chosen = { weighed: [], unknown: [] };

export function useCriteria(): Chosen {
  const atlas = useAtlasState(state => state.index?.atlas);
  const fit = useAtlasState(state => state.intent.fit);
  const near = useAtlasState(state => state.intent.near);
  return useMemo(() => (atlas ? readCriteria(fit, atlas, near) : NONE), [atlas, fit, near]);
}

/** Null until passages and words have come: without them half of the marks would be guesses. */
export function useRanking(weighed: readonly Weighed[]): Ranking | null {
  const features = useAtlasState(state => state.index?.atlas.features);
  const passes = useAtlasState(state => state.result?.passes);
  const facts = useAtlasState(state => state.details?.features);
  return useMemo(
    () => (features && passes && facts ? rankPlaces({ features, passes, facts, weighed }) : null),
    [features, passes, facts, weighed],
  );
}
