/** A draft with what was before and after it. Pure; the store holds the present one. */
import type { Draft } from './draft.ts';

export interface Work {
  readonly draft: Draft;
  /** Oldest first. */
  readonly past: readonly Draft[];
  /** Next first. */
  readonly future: readonly Draft[];
  /** What the last change was about: typing on in one field is one step back. Null: nothing to join. */
  readonly about: string | null;
}

/** Steps that can be undone; a draft shares what didn't change with the one before it. */
const MOST_UNDONE = 100;

export const workOn = (draft: Draft): Work => ({ draft, past: [], future: [], about: null });

/** `about` names a field while it is typed in; null for a change that stands by itself. */
export function changed(work: Work, draft: Draft, about: string | null = null): Work {
  if (draft === work.draft) return work;
  const joined = about !== null && about === work.about;
  const past = joined ? work.past : [...work.past, work.draft].slice(-MOST_UNDONE);
  return { draft, past, future: [], about };
}

export function undone({ draft, past, future }: Work): Work | null {
  const before = past.at(-1);
  if (!before) return null;
  return { draft: before, past: past.slice(0, -1), future: [draft, ...future], about: null };
}

export function redone({ draft, past, future }: Work): Work | null {
  const [after, ...rest] = future;
  return after ? { draft: after, past: [...past, draft], future: rest, about: null } : null;
}
