/** A story while a person works on it: what the file holds, and a key for each step. */
import { type FileStep, STORY_FORMAT, STORY_VERSION, type StoryFile } from './file.ts';

/** The key tells a step apart while it moves and changes; no file holds it. */
export type DraftStep = FileStep & { readonly key: string };

export interface Draft {
  readonly title: StoryFile['title'];
  readonly steps: readonly DraftStep[];
}

export const EMPTY_DRAFT: Draft = { title: { zh: '', en: '' }, steps: [] };

/** A key that no step of the draft has. */
export function newKey({ steps }: Draft): string {
  return String(Math.max(0, ...steps.map(({ key }) => Number(key))) + 1);
}

export function draftOf({ title, steps }: Pick<StoryFile, 'title' | 'steps'>): Draft {
  return { title, steps: steps.map((step, at) => ({ ...step, key: String(at + 1) })) };
}

/** The text of the file, for people to read too. */
export function fileText({ title, steps }: Draft): string {
  const file: StoryFile = {
    format: STORY_FORMAT,
    version: STORY_VERSION,
    title,
    steps: steps.map(({ key: _, ...step }) => step),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
