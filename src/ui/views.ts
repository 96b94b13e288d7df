/** What stands beside the map in each mode. A mode without a view of its own shows the explorer's. */
import type { Mode } from '../state/intent.ts';
import { lazyView } from './lazy-view.ts';
import { loadMessages } from './messages/i18n.ts';

const explore = lazyView('explore', () => import('./explorer/Explorer.tsx'));

const read = lazyView('reader', async () => {
  // Its place cards and citations speak the explorer's words.
  const [view] = await Promise.all([import('./reader/Reader.tsx'), loadMessages('explore')]);
  return view;
});

export const VIEWS = { explore, read } satisfies Partial<Record<Mode, typeof explore>>;

export type ViewMode = keyof typeof VIEWS;

export const VIEW_MODES = Object.keys(VIEWS) as readonly ViewMode[];

export const viewOf = (mode: Mode): ViewMode => VIEW_MODES.find(each => each === mode) ?? 'explore';
