/** What may be done with a draft. Each gives a new one, or the same when nothing changes. */
import type { Draft, DraftStep } from './draft.ts';
import { newKey } from './draft.ts';
import { type FileStep, LIMITS } from './file.ts';

export const isFull = ({ steps }: Draft): boolean => steps.length >= LIMITS.steps;

/** At the end; a full story stays as it is. */
export function withStep(draft: Draft, step: FileStep): Draft {
  if (isFull(draft)) return draft;
  return { ...draft, steps: [...draft.steps, { ...step, key: newKey(draft) }] };
}

export function withoutStep(draft: Draft, key: string): Draft {
  const steps = draft.steps.filter(step => step.key !== key);
  return steps.length === draft.steps.length ? draft : { ...draft, steps };
}

/** To another position, from 0, bounded by the ends. */
export function withMoved(draft: Draft, key: string, to: number): Draft {
  const from = draft.steps.findIndex(step => step.key === key);
  const step = draft.steps[from];
  const at = Math.min(draft.steps.length - 1, Math.max(0, to));
  if (!step || from === at) return draft;
  const rest = draft.steps.filter(each => each !== step);
  return { ...draft, steps: [...rest.slice(0, at), step, ...rest.slice(at)] };
}

export function withChange(draft: Draft, key: string, change: Partial<FileStep>): Draft {
  return {
    ...draft,
    steps: draft.steps.map((step): DraftStep => (step.key === key ? { ...step, ...change } : step)),
  };
}
