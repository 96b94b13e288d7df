/** What may be done with the own story. All of it can be undone, opening a file included. */
import type { Draft } from '../../domain/story/own/draft.ts';
import { EMPTY_DRAFT } from '../../domain/story/own/draft.ts';
import { LIMITS } from '../../domain/story/own/file.ts';
import { parseStory, type StoryFault } from '../../domain/story/own/parse.ts';
import { changed, redone, undone } from '../../domain/story/own/work.ts';
import type { AtlasStore } from '../store.ts';
import { setOwn } from './keep.ts';

/** `about` names the field while it is typed in: a word is one step back, not five. */
export function editOwn(
  store: AtlasStore,
  edit: (draft: Draft) => Draft,
  about: string | null = null,
): void {
  const { own } = store.getState();
  if (own) setOwn(store, { ...changed(own, edit(own.draft), about), added: null });
}

export function undoOwn(store: AtlasStore): void {
  const { own } = store.getState();
  const work = own && undone(own);
  if (work) setOwn(store, { ...work, added: null });
}

export function redoOwn(store: AtlasStore): void {
  const { own } = store.getState();
  const work = own && redone(own);
  if (work) setOwn(store, { ...work, added: null });
}

export const clearOwn = (store: AtlasStore): void => editOwn(store, () => EMPTY_DRAFT);

/** The file's text; not read at all when it is too large. Null when the browser can't read it. */
async function textOf(file: Blob): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}

/** Puts the story of a file in place of the one at work, or says why not: then nothing has changed. */
export async function openStory(store: AtlasStore, file: Blob): Promise<StoryFault | null> {
  const { bytes: most } = LIMITS;
  if (file.size > most) return { fault: 'too-big', bytes: file.size, most };
  const text = await textOf(file);
  if (text === null) return { fault: 'unreadable' };
  const parsed = parseStory(text);
  if (!parsed.ok) return parsed;
  if (parsed.draft.steps.length === 0) return { fault: 'empty' };
  editOwn(store, () => parsed.draft);
  return null;
}
