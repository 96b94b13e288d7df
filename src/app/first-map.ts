/** The first map comes first: what the page does before and after it. */
import { NARROW } from '../domain/narrow.ts';
import { type AtlasStore, languageOf, type State, themeOf, typeScaleOf } from '../state/store.ts';
import { FIRST_MAP_PATIENCE, mapIsSettled, until } from '../state/turns.ts';
import { markRoot } from '../ui/mark-root.ts';

/** When the first map is there, or can't be had. */
export const firstMap = (store: AtlasStore): Promise<void> =>
  until(store, ({ map }) => map.state === 'ready' || map.state === 'unavailable');

/**
 * Whether the map stands from the start where the page will have it, and shows what it will show: beside
 * the list, with no panel over it. Elsewhere the page must stand first, to tell the map its place.
 */
function hasItsPlace({ intent, embedded }: State): boolean {
  const wide = !window.matchMedia(`(max-width: ${NARROW}px)`).matches;
  return wide && !embedded && intent.mode === 'explore' && !intent.selected && !intent.story;
}

/**
 * When the page may be drawn, null where it need not wait. Putting it together takes the processor from the
 * map, and it is there as soon if it comes after.
 */
export function pagesTurn(store: AtlasStore): Promise<void> | null {
  if (!hasItsPlace(store.getState())) return null;
  return until(store, mapIsSettled, FIRST_MAP_PATIENCE);
}

/** What stands before the page does, with the first thing that is drawn: its ground, and whose page it is. */
export function showBeforePage(state: State): void {
  const chinese = languageOf(state) === 'zh';
  markRoot(themeOf(state), typeScaleOf(state));
  const heading = document.createElement('h1');
  heading.className = 'title-ahead';
  heading.lang = chinese ? 'zh-CN' : 'en';
  const own = state.config.title;
  const [zh = '', en = ''] = own ? [own.zh, own.en] : document.title.split(' · ');
  heading.textContent = chinese ? zh : en;
  document.getElementById('app')?.append(heading);
}
