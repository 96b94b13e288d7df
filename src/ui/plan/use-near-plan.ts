/** The layers of a printed map, with a way to try again. */
import type { LoadFailure } from '../../state/load.ts';
import { loadNearPlan } from '../../state/plan.ts';
import { useLayers } from './use-layers.ts';

export type NearPlan = Exclude<Awaited<ReturnType<typeof loadNearPlan>>, LoadFailure>;

/** `plan` is null while it is under way. */
export const useNearPlan = () => useLayers(loadNearPlan);
