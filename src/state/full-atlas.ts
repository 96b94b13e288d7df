/** The way from a frame to the whole atlas: the same view on a page of its own, with everything round it. */
import type { Intent } from './intent.ts';
import type { State } from './store.ts';
import { encodeUrl } from './url-codec.ts';

/** The view without what belongs to a frame. What was settled stays chosen, but may be changed. */
export function wholeView(intent: Intent): Intent {
  const mode = intent.mode === 'embed' ? 'explore' : intent.mode;
  return { ...intent, mode, ui: null, lock: [] };
}

/** `page`: address of the page in the frame, whose folder holds the start page too. */
export function fullAtlasAddress(
  { intent, config }: Pick<State, 'intent' | 'config'>,
  page: string,
): string {
  const [path = ''] = page.split(/[?#]/u, 1);
  return `${path.replace(/[^/]*$/u, '')}index.html${encodeUrl(wholeView(intent), config.start)}`;
}
