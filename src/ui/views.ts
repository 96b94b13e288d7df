/** What stands beside the map in each mode. A mode without a view of its own shows the explorer's. */
import type { Mode } from '../state/intent.ts';
import { lazyView } from './lazy-view.ts';

const explore = lazyView('explore', () => import('./explorer/Explorer.tsx'));

export const VIEWS = { explore } satisfies Partial<Record<Mode, typeof explore>>;

export type ViewMode = keyof typeof VIEWS;

export const VIEW_MODES = Object.keys(VIEWS) as readonly ViewMode[];

export const viewOf = (mode: Mode): ViewMode => VIEW_MODES.find(each => each === mode) ?? 'explore';
