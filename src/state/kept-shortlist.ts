/**
 * The shortlist outlives the visit, where storage allows. A link with a shortlist shows its own; the
 * remembered one is then kept aside until the person says which of the two is to stay.
 */
import { recall, remember } from './remember.ts';
import { hasMode } from './site.ts';
import type { AtlasStore } from './store.ts';
import { decodeUrl } from './url-codec.ts';

const KEY = 'shortlist';

const same = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What storage holds is judged like a link: ids that are none don't count. */
function recallShortlist(): readonly string[] {
  return decodeUrl(`?cmp=${recall(KEY) ?? ''}`).compare;
}

/** Call before the address is kept in step: what is remembered becomes part of the first view. */
export function keepShortlist(store: AtlasStore): void {
  // Without the comparison nothing shows a shortlist or changes it.
  if (!hasMode(store.getState().config, 'compare')) return;
  const own = recallShortlist();
  const { intent } = store.getState();
  if (own.length > 0 && intent.compare.length === 0) {
    store.setState({ intent: { ...intent, compare: own } });
  } else if (own.length > 0 && !same(own, intent.compare)) {
    store.setState(({ shortlist }) => ({ shortlist: { ...shortlist, kept: own } }));
  }
  store.subscribe((state, before) => {
    const { compare } = state.intent;
    // Ids that leave when the data arrive are no one's choice.
    if (state.index !== before.index || state.shortlist.kept) return;
    if (before.shortlist.kept || !same(compare, before.intent.compare)) {
      remember(KEY, compare.join(','));
    }
  });
}
