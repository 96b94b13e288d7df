/** The layers of a printed map, with a way to try again. */
import { useCallback, useEffect, useState } from 'react';
import type { LoadFailure } from '../../state/load.ts';
import { loadNearPlan } from '../../state/plan.ts';
import { useAtlas } from '../hooks/atlas.ts';

type Loaded = Awaited<ReturnType<typeof loadNearPlan>>;
export type NearPlan = Exclude<Loaded, LoadFailure>;

/** `plan` is null while it is under way. */
export function useNearPlan(): { readonly plan: Loaded | null; readonly retry: () => void } {
  const { files } = useAtlas();
  const [plan, setPlan] = useState<Loaded | null>(null);
  const load = useCallback(() => {
    setPlan(null);
    void loadNearPlan(files).then(setPlan);
  }, [files]);
  useEffect(load, [load]);
  return { plan, retry: load };
}
