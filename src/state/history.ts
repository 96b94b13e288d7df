/** Keeps the address bar and the store in step, both ways. */
import type { Intent } from './intent.ts';
import { knownIds } from './known-ids.ts';
import { type AtlasStore, setIntent } from './store.ts';
import { asksForDebug, decodeUrl, encodeUrl, withStart } from './url-codec.ts';

/** Changes of these are steps that "back" undoes; the rest only update the current entry. */
function isStep(before: Intent, after: Intent): boolean {
  // While a story is told, "back" leads to the step before, whatever was clicked meanwhile.
  if (after.mode === 'present' && after.story && before.story) {
    return before.story !== after.story || before.step !== after.step;
  }
  return (
    before.selected !== after.selected ||
    before.filter !== after.filter ||
    before.mode !== after.mode ||
    before.hidden !== after.hidden ||
    before.story !== after.story ||
    before.step !== after.step ||
    before.read !== after.read ||
    before.compare !== after.compare ||
    before.near !== after.near ||
    before.brochure !== after.brochure
  );
}

/** Browsers limit how often history may change (Safari: 100 in 30 s); typing and panning are many. */
const QUIET_MS = 250;

/** Returns a function that stops the keeping in step. */
export function keepHistory(store: AtlasStore, target: Window = window): () => void {
  let replacing: ReturnType<typeof setTimeout> | undefined;
  let restoring = false;

  const { start } = store.getState().config;
  // A reload says again what is wrong with the site's settings; links that are made don't carry it.
  const debug = asksForDebug(target.location.search);

  const write = (wanted: 'pushState' | 'replaceState', intent: Intent) => {
    // In a frame "back" belongs to the host: the address follows, but no entry is added.
    const how = store.getState().embedded ? 'replaceState' : wanted;
    const { pathname, hash } = target.location;
    const query = encodeUrl(intent, start);
    const asked = debug ? `${query ? '&' : '?'}debug` : '';
    try {
      target.history[how](null, '', `${pathname}${query}${asked}${hash}`);
    } catch {
      // Too many changes, or a frame that may not write: the page goes on with an older address.
    }
  };
  // A remembered shortlist is no part of the link: without it "back" would lead to an empty one.
  const linked = decodeUrl(withStart(target.location.search, start));
  if (encodeUrl(store.getState().intent) !== encodeUrl(linked)) {
    write('replaceState', store.getState().intent);
  }
  const settle = () => {
    clearTimeout(replacing);
    const waited = replacing !== undefined;
    replacing = undefined;
    return waited;
  };
  const stop = store.subscribe((state, previous) => {
    // The data have come: what they don't know has dropped out of the view, and nobody has changed it.
    const arrived = state.index !== null && previous.index === null;
    if (restoring || state.intent === previous.intent || arrived) return;
    if (!isStep(previous.intent, state.intent)) {
      settle();
      replacing = setTimeout(() => {
        settle();
        write('replaceState', store.getState().intent);
      }, QUIET_MS);
    } else if (encodeUrl(previous.intent) !== encodeUrl(state.intent)) {
      // What was typed just before the step belongs to the entry that "back" returns to.
      if (settle()) write('replaceState', previous.intent);
      write('pushState', state.intent);
    }
  });
  const restore = () => {
    settle();
    const { index, intent } = store.getState();
    const search = withStart(target.location.search, start);
    const linked = decodeUrl(search, index ? knownIds(index) : undefined);
    // Language and theme are no steps: "back" leaves them as they are now.
    const next = { ...linked, language: intent.language, theme: intent.theme };
    restoring = true;
    try {
      setIntent(store, next);
    } finally {
      restoring = false;
    }
    const restored = store.getState().intent;
    // Where the map came to rest is told by and by; what the link asked for stays readable until then.
    const asked = { ...restored, camera: linked.camera };
    if (encodeUrl(asked) !== encodeUrl(linked)) write('replaceState', restored);
  };
  target.addEventListener('popstate', restore);
  return () => {
    stop();
    settle();
    target.removeEventListener('popstate', restore);
  };
}
