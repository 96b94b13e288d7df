/**
 * Keeps the person's own story from one visit to the next, where storage allows, and in the form in
 * which it is told. Another tab may write to the same place: what it wrote is never overwritten unseen.
 */
import { type Draft, EMPTY_DRAFT, fileText } from '../../domain/story/own/draft.ts';
import { parseStory } from '../../domain/story/own/parse.ts';
import { changed, workOn } from '../../domain/story/own/work.ts';
import { onRemembered, recall, remember } from '../remember.ts';
import type { FileAddresses } from '../sources.ts';
import type { AtlasStore } from '../store.ts';
import type { OwnWork } from './model.ts';
import { keepTold } from './told.ts';

const KEY = 'own-story';

/** One writing for a word that is typed. */
const QUIET_MS = 400;

function textOf(draft: Draft): string {
  const { title, steps } = draft;
  return steps.length === 0 && !title.zh && !title.en ? '' : fileText(draft);
}

export function setOwn(store: AtlasStore, change: Partial<OwnWork>): void {
  store.setState(({ own }) => (own ? { own: { ...own, ...change } } : {}));
}

function recalled(): OwnWork {
  const text = recall(KEY) ?? '';
  const parsed = text ? parseStory(text) : null;
  const sound = parsed?.ok ? parsed.draft : null;
  const work = workOn(sound ?? EMPTY_DRAFT);
  return {
    ...work,
    lacks: new Map(),
    stored: text,
    saved: work.draft,
    kept: true,
    // What can't be read may be a newer atlas's: it stays until the person says otherwise.
    other: text && !sound ? text : null,
    added: null,
  };
}

function written(draft: Draft): Pick<OwnWork, 'stored' | 'saved' | 'kept'> {
  const text = textOf(draft);
  return { stored: text, saved: draft, kept: remember(KEY, text) };
}

/** Writes what is new, unless storage holds something that this page hasn't seen. */
function writeOwn(store: AtlasStore): void {
  const { own } = store.getState();
  if (!own || own.other !== null || (own.draft === own.saved && own.kept)) return;
  const text = textOf(own.draft);
  const there = recall(KEY) ?? '';
  if (there && there !== own.stored && there !== text) setOwn(store, { other: there });
  else setOwn(store, written(own.draft));
}

/** Another tab has written: without changes of our own we follow it, else the person chooses. */
function hear(store: AtlasStore, text: string): void {
  const { own } = store.getState();
  if (!own || text === own.stored) return;
  const parsed = text ? parseStory(text) : { ok: true as const, draft: EMPTY_DRAFT };
  if (own.other !== null || own.draft !== own.saved || !parsed.ok) {
    setOwn(store, { other: text });
  } else setOwn(store, { ...changed(own, parsed.draft), stored: text, saved: parsed.draft });
}

/** What storage holds takes the place of ours, which can be had back by undoing. */
export function takeOther(store: AtlasStore): void {
  const { own } = store.getState();
  if (!own || own.other === null) return;
  const parsed = own.other ? parseStory(own.other) : { ok: true as const, draft: EMPTY_DRAFT };
  if (!parsed.ok) return;
  const { draft: saved } = parsed;
  setOwn(store, { ...changed(own, saved), saved, stored: own.other, other: null });
}

/** Ours is kept from now on, and what storage holds is given up. */
export function keepMine(store: AtlasStore): void {
  const { own } = store.getState();
  if (!own || own.other === null) return;
  setOwn(store, { ...written(own.draft), other: null });
}

/** Call when somebody presents or adds a step; from then on it goes on as long as the page. */
export function keepOwnStory(store: AtlasStore, files: FileAddresses): void {
  if (store.getState().own) return;
  store.setState({ own: recalled() });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(waiting);
    writeOwn(store);
  };
  store.subscribe(({ own }, before) => {
    if (own?.draft === before.own?.draft) return;
    clearTimeout(waiting);
    waiting = setTimeout(write, QUIET_MS);
  });
  window.addEventListener('pagehide', write);
  onRemembered(KEY, text => hear(store, text));
  keepTold(store, files);
}
