/** What stands beside the map in each mode. A mode without a view of its own shows the explorer's. */
import type { Mode } from '../state/intent.ts';
import { lazyView } from './lazy-view.ts';

const explore = lazyView(['explore', 'shortlist'], () => import('./explorer/Explorer.tsx'));
// The board shows documents and copies citations as the panel does, in the panel's words.
const board = lazyView(['board', 'explore'], () => import('./board/Board.tsx'));

// A document's place cards and citations speak the explorer's words.
const read = lazyView(['reader', 'explore'], () => import('./reader/Reader.tsx'));

// The ranking is of what passes the filter, whose chips are the explorer's.
const fit = lazyView(['fit', 'explore'], () => import('./fit/Fit.tsx'));

// Sheets of paper with the facts and passages of the panel, in its words.
const brochure = lazyView(['brochure', 'explore'], () => import('./brochure/Brochure.tsx'));

// Its cells say grades, distances and citations in the panel's words.
const compare = lazyView(
  ['compare', 'shortlist', 'explore'],
  () => import('./compare/Compare.tsx'),
);

// The shelf of stories, and the text of the one that is told.
const present = lazyView(
  ['present', 'drawing', 'own', 'explore'],
  () => import('./present/Present.tsx'),
);

export const VIEWS = { explore, read, board, compare, fit, brochure, present } satisfies Partial<
  Record<Mode, typeof explore>
>;

export type ViewMode = keyof typeof VIEWS;

const VIEW_MODES = Object.keys(VIEWS) as readonly ViewMode[];

/** Views that take the whole page: no tab leads to them, no panel stands beside them. */
export const isWholePage = (mode: ViewMode): boolean => mode === 'brochure';

export const TAB_MODES = VIEW_MODES.filter(
  (mode): mode is Exclude<ViewMode, 'brochure'> => mode !== 'brochure',
);

export const viewOf = (mode: Mode): ViewMode => VIEW_MODES.find(each => each === mode) ?? 'explore';
