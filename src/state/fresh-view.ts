/** A view that begins anew: nothing of what the person chose, all of what the host has settled. */
import { INITIAL_INTENT, type Intent } from './intent.ts';
import { settledFilter } from './lock.ts';

export function freshView(now: Intent, change: Partial<Intent>): Intent {
  return { ...INITIAL_INTENT, filter: settledFilter(now), ui: now.ui, lock: now.lock, ...change };
}
