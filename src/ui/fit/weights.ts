/** Changes to what counts and how much. They go into the address and are no steps of history. */
import type { Weight } from '../../state/intent.ts';
import { type AtlasStore, setIntent } from '../../state/store.ts';

/** As many as an address holds. */
export const MOST_CRITERIA = 12;
/** Between the two ends: a criterion begins in the middle. */
const FIRST_WEIGHT = 3;

export function addCriterion(store: AtlasStore, criterion: string): void {
  const { fit } = store.getState().intent;
  if (fit.length >= MOST_CRITERIA || fit.some(each => each.criterion === criterion)) return;
  setIntent(store, { fit: [...fit, { criterion, weight: FIRST_WEIGHT }] });
}

export function removeCriteria(store: AtlasStore, criteria: readonly string[]): void {
  const { fit } = store.getState().intent;
  setIntent(store, { fit: fit.filter(({ criterion }) => !criteria.includes(criterion)) });
}

export function setWeight(store: AtlasStore, criterion: string, weight: number): void {
  const { fit } = store.getState().intent;
  setIntent(store, {
    fit: fit.map(each => (each.criterion === criterion ? { criterion, weight } : each)),
  });
}

export function setWeights(store: AtlasStore, fit: readonly Weight[]): void {
  setIntent(store, { fit });
}
