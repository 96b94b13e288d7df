/** Which parts of the page stand round the map. On a page of its own the atlas shows all of them. */
import type { Intent, UiPart } from './intent.ts';
import { hasMode } from './site.ts';
import type { State } from './store.ts';

/** What a host most likely wants who names nothing: everything but an offer of stories. */
const USUAL_PARTS: readonly UiPart[] = ['search', 'filters', 'list', 'legend', 'panel'];

type Shown = Pick<State, 'embedded' | 'intent'>;

export const shows = ({ embedded, intent }: Shown, part: UiPart): boolean =>
  !embedded || (intent.ui ?? USUAL_PARTS).includes(part);

/** In a frame there is a shortlist only where the link brings one: a tray would take the map's room. */
export const offersShortlist = ({ config, embedded, intent }: Shown & Pick<State, 'config'>) =>
  hasMode(config, 'compare') &&
  (!embedded || intent.compare.length > 0 || intent.mode === 'compare');

/** A frame that names a story tells it, unless the host leaves stories out. */
export function framedIntent(intent: Intent): Intent {
  const told = intent.story !== null && (!intent.ui || intent.ui.includes('story'));
  const free = intent.mode === 'explore' || intent.mode === 'embed';
  return told && free ? { ...intent, mode: 'present' } : intent;
}
