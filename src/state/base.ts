/** How the base map stands: the built-in one is always there, another may come and go. */
import type { AtlasStore } from './store.ts';

/**
 * `network`: nobody answers, or the browser lets no answer through. `refused`: the key, this site or its
 * quota. `missing`: nothing for this part of the world. `garbage`: something else than a map. `slow`:
 * nothing in time. `server`: its own fault.
 */
export type BaseTrouble = 'network' | 'refused' | 'missing' | 'garbage' | 'slow' | 'server';

export interface BaseStatus {
  readonly state: 'builtin' | 'loading' | 'shown' | 'failed';
  /** Of the last failure. */
  readonly why: BaseTrouble | null;
  /** Whose map it is, as text: what the configuration says, else what the map says of itself. */
  readonly attribution: string;
  /** Whether what is ours is drawn in another datum, to lie right on this base. */
  readonly converted: boolean;
}

export const BUILTIN: BaseStatus = {
  state: 'builtin',
  why: null,
  attribution: '',
  converted: false,
};

/** Asks the map for another try. */
export function retryBase(store: AtlasStore): void {
  store.setState(({ base }) =>
    base.state === 'failed' ? { base: { ...BUILTIN, state: 'loading' } } : {},
  );
}
