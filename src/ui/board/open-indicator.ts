/** Opening an indicator's sentence, from its own row or from elsewhere. */
import { type AtlasStore, setIntent } from '../../state/store.ts';
import { chooseForm, clearFilter } from './choices.ts';

/** Its row brings itself into sight when it opens for this reason. */
let sightWanted: string | null = null;

export function takeSightWish(id: string): boolean {
  if (sightWanted !== id) return false;
  sightWanted = null;
  return true;
}

export function wishSight(id: string | null): void {
  sightWanted = id;
}

/** Goes to an indicator that may be filtered out or shown in another form. */
export function goToIndicator(store: AtlasStore, id: string, shown: boolean): void {
  wishSight(id);
  if (!shown) clearFilter();
  chooseForm('chart');
  setIntent(store, { indicator: id });
}

export function toggleIndicator(store: AtlasStore, id: string): void {
  const open = store.getState().intent.indicator === id;
  setIntent(store, { indicator: open ? null : id });
}
