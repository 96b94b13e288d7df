/** The table of the shortlist, or only what differs in it; null until passages and figures are there. */
import { useMemo } from 'react';
import { compare } from '../../domain/compare/compare.ts';
import type { Comparison, Row } from '../../domain/compare/table.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { usePlaces } from '../shortlist/use-places.ts';

export interface ShownComparison extends Comparison {
  /** The rows to show; `rows` are all. */
  readonly shown: readonly Row[];
}

export function useComparison(): ShownComparison | null {
  const places = usePlaces();
  const index = useAtlasState(state => state.index);
  const details = useAtlasState(state => state.details);
  const only = useAtlasState(state => state.intent.differences) && places.length > 1;
  const comparison = useMemo(
    () => index && details && compare(places, index.atlas, index.byId, details),
    [places, index, details],
  );
  return useMemo(
    () =>
      comparison && {
        ...comparison,
        shown: only ? comparison.rows.filter(({ differs }) => differs) : comparison.rows,
      },
    [comparison, only],
  );
}
