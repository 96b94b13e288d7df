/** What may be done with the shortlist. Each change is one step in the history. */
import { MOST_COMPARED } from './intent.ts';
import { offersShortlist } from './shown-parts.ts';
import { type AtlasStore, type ShortlistStatus, type State, setIntent } from './store.ts';

function setStatus(store: AtlasStore, change: Partial<ShortlistStatus>): void {
  store.setState(({ shortlist }) => ({ shortlist: { ...shortlist, ...change } }));
}

/** Whatever is done next, an older state can't be had back any more. */
function setShortlist(store: AtlasStore, compare: readonly string[], status = {}): void {
  setStatus(store, { asking: null, undo: null, moved: null, ...status });
  setIntent(store, { compare });
}

export const isShortlisted = ({ intent }: State, id: string) => intent.compare.includes(id);

/** Adds a place at the end; when the list is full, the person is asked what the place may replace. */
export function addToShortlist(store: AtlasStore, id: string): 'added' | 'present' | 'full' {
  const { compare } = store.getState().intent;
  if (compare.includes(id)) return 'present';
  if (compare.length >= MOST_COMPARED) {
    setStatus(store, { asking: id });
    return 'full';
  }
  setShortlist(store, [...compare, id]);
  return 'added';
}

/** Takes a place out; it can be had back. */
export function removeFromShortlist(store: AtlasStore, id: string): void {
  const { compare } = store.getState().intent;
  if (!compare.includes(id)) return;
  setShortlist(
    store,
    compare.filter(each => each !== id),
    { undo: compare },
  );
}

/** Does nothing where no shortlist is offered. */
export function toggleShortlisted(store: AtlasStore, id: string): void {
  if (!offersShortlist(store.getState())) return;
  if (isShortlisted(store.getState(), id)) removeFromShortlist(store, id);
  else addToShortlist(store, id);
}

/** Puts a place where another one stands, and takes that out. */
export function replaceInShortlist(store: AtlasStore, out: string, by: string): void {
  const { compare } = store.getState().intent;
  if (!compare.includes(out) || compare.includes(by)) return;
  setShortlist(
    store,
    compare.map(each => (each === out ? by : each)),
    { undo: compare },
  );
}

/** The list with a place moved to another position, counted from 0 and bounded by the list's ends. */
export function moved(list: readonly string[], id: string, to: number): readonly string[] {
  const from = list.indexOf(id);
  const at = Math.min(list.length - 1, Math.max(0, to));
  if (from < 0 || from === at) return list;
  const rest = list.filter(each => each !== id);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}

export function moveInShortlist(store: AtlasStore, id: string, to: number): void {
  const { compare } = store.getState().intent;
  const next = moved(compare, id, to);
  if (next !== compare) setShortlist(store, next, { moved: id });
}

export function clearShortlist(store: AtlasStore): void {
  const { compare } = store.getState().intent;
  if (compare.length > 0) setShortlist(store, [], { undo: compare });
}

/** Brings back what stood before the last removal or clearing. */
export function undoShortlist(store: AtlasStore): void {
  const { undo } = store.getState().shortlist;
  if (undo) setShortlist(store, undo);
}

export function dropUndo(store: AtlasStore): void {
  setStatus(store, { undo: null });
}

/** The full list stays as it is. */
export function stopAsking(store: AtlasStore): void {
  setStatus(store, { asking: null });
}

/** Back from a link's shortlist to the one remembered. Ids that are gone from the data stay out. */
export function returnToKept(store: AtlasStore): void {
  const { shortlist, index } = store.getState();
  const kept = shortlist.kept?.filter(id => index?.byId.has(id) ?? true);
  if (kept) setShortlist(store, kept, { kept: null });
}

/** The shortlist shown becomes the one remembered. */
export function adoptShown(store: AtlasStore): void {
  setStatus(store, { kept: null });
}

/** The person has read which ids of the link are gone. */
export function dismissUnknown(store: AtlasStore): void {
  store.setState({ unknown: [] });
}

/** What became of the shortlist from one state to the next, for those who listen instead of look. */
export type ShortlistNews =
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly count: number }
  /** `position` counts from 1. */
  | {
      readonly kind: 'moved';
      readonly id: string;
      readonly position: number;
      readonly count: number;
    }
  | { readonly kind: 'replaced'; readonly id: string; readonly out: string }
  | { readonly kind: 'cleared' | 'changed'; readonly count: number };

/** Null when nothing changed. `moved` is the place that was last moved: the order alone doesn't tell. */
export function shortlistNews(
  before: readonly string[],
  after: readonly string[],
  moved: string | null,
): ShortlistNews | null {
  const count = after.length;
  const [added, ...moreAdded] = after.filter(id => !before.includes(id));
  const [removed, ...moreRemoved] = before.filter(id => !after.includes(id));
  if (count === 0 && before.length > 1) return { kind: 'cleared', count };
  if (moreAdded.length > 0 || moreRemoved.length > 0) return { kind: 'changed', count };
  if (added && removed) return { kind: 'replaced', id: added, out: removed };
  if (added) return { kind: 'added', id: added, count };
  if (removed) return { kind: 'removed', id: removed, count };
  if (before.join() === after.join()) return null;
  const position = moved ? after.indexOf(moved) + 1 : 0;
  return moved && position > 0
    ? { kind: 'moved', id: moved, position, count }
    : { kind: 'changed', count };
}
