/** How many of the features that pass the filter belong to each part of the layout. */
import { useMemo } from 'react';
import { useAtlasState } from './atlas.ts';

export function usePartCounts(): ReadonlyMap<string, number> {
  const features = useAtlasState(state => state.index?.atlas.features);
  const passes = useAtlasState(state => state.result?.passes);
  return useMemo(() => {
    const counts = new Map<string, number>();
    features?.forEach((feature, at) => {
      if (passes?.[at] !== 1) return;
      for (const { part } of feature.layout) counts.set(part, (counts.get(part) ?? 0) + 1);
    });
    return counts;
  }, [features, passes]);
}
