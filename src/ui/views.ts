/** What stands beside the map in each mode. A mode without a view of its own shows the explorer's. */
import type { Mode } from '../state/intent.ts';
import { lazyView } from './lazy-view.ts';

const explore = lazyView(['explore', 'shortlist'], () => import('./explorer/Explorer.tsx'));
// The board shows documents and copies citations as the panel does, in the panel's words.
const board = lazyView(['board', 'explore'], () => import('./board/Board.tsx'));

// A document's place cards and citations speak the explorer's words.
const read = lazyView(['reader', 'explore'], () => import('./reader/Reader.tsx'));

// Its cells say grades, distances and citations in the panel's words.
const compare = lazyView(
  ['compare', 'shortlist', 'explore'],
  () => import('./compare/Compare.tsx'),
);

export const VIEWS = { explore, read, board, compare } satisfies Partial<
  Record<Mode, typeof explore>
>;

export type ViewMode = keyof typeof VIEWS;

export const VIEW_MODES = Object.keys(VIEWS) as readonly ViewMode[];

export const viewOf = (mode: Mode): ViewMode => VIEW_MODES.find(each => each === mode) ?? 'explore';
