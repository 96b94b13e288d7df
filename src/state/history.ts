/** Keeps the address bar and the store in step, both ways. */
import type { Intent } from './intent.ts';
import { knownIds } from './known-ids.ts';
import { type AtlasStore, setIntent } from './store.ts';
import { decodeUrl, encodeUrl } from './url-codec.ts';

/** Changes of these are steps that "back" undoes; the rest only update the current entry. */
function isStep(before: Intent, after: Intent): boolean {
  return (
    before.selected !== after.selected ||
    before.filter !== after.filter ||
    before.mode !== after.mode ||
    before.hidden !== after.hidden ||
    before.story !== after.story ||
    before.step !== after.step ||
    before.read !== after.read ||
    before.compare !== after.compare
  );
}

/** Browsers limit how often history may change (Safari: 100 in 30 s); typing and panning are many. */
const QUIET_MS = 250;

/** Returns a function that stops the keeping in step. */
export function keepHistory(store: AtlasStore, target: Window = window): () => void {
  let replacing: ReturnType<typeof setTimeout> | undefined;
  let restoring = false;

  const write = (how: 'pushState' | 'replaceState') => {
    const address = `${target.location.pathname}${encodeUrl(store.getState().intent)}${target.location.hash}`;
    target.history[how](null, '', address);
  };
  const stop = store.subscribe((state, previous) => {
    if (restoring || state.intent === previous.intent || state.index !== previous.index) return;
    clearTimeout(replacing);
    if (isStep(previous.intent, state.intent)) write('pushState');
    else replacing = setTimeout(() => write('replaceState'), QUIET_MS);
  });
  const restore = () => {
    clearTimeout(replacing);
    const { index } = store.getState();
    restoring = true;
    setIntent(store, decodeUrl(target.location.search, index ? knownIds(index) : undefined));
    restoring = false;
  };
  target.addEventListener('popstate', restore);
  return () => {
    stop();
    clearTimeout(replacing);
    target.removeEventListener('popstate', restore);
  };
}
