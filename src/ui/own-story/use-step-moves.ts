/** Moving and deleting steps by keys and buttons; the focus goes where one would look for it. */
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from '../../domain/story/own/draft.ts';
import { withMoved, withoutStep } from '../../domain/story/own/edit.ts';
import { editOwn } from '../../state/own-story/work.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useFocusFollows } from '../hooks/focus-follows.ts';
import { useOwn } from './use-own.ts';
import { useStepName } from './use-step-names.ts';

export function useStepMoves(onNews: (news: string) => void) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const nameOf = useStepName();
  const { steps } = useOwn().draft;
  const box = useRef<HTMLOListElement>(null);
  const focusOn = useFocusFollows<string>(steps, key => {
    const row = box.current?.querySelector(`[data-chip="${CSS.escape(key)}"]`);
    row?.querySelector<HTMLElement>('.own-step-name')?.focus();
  });

  const move = (step: DraftStep, by: number, focus: boolean) => {
    const to = steps.indexOf(step) + by;
    if (to < 0 || to >= steps.length) return;
    const { heading } = nameOf(step);
    const name = heading || nameOf(step).whole;
    if (focus) focusOn(step.key);
    editOwn(store, draft => withMoved(draft, step.key, to));
    onNews(t('own.say.moved', { name, position: to + 1, total: steps.length }));
  };
  const remove = (step: DraftStep) => {
    const at = steps.indexOf(step);
    const name = nameOf(step).whole;
    const neighbour = steps[at + 1] ?? steps[at - 1];
    if (neighbour) focusOn(neighbour.key);
    editOwn(store, draft => withoutStep(draft, step.key));
    onNews(t('own.say.deleted', { name, count: steps.length - 1 }));
    // With the last one the list goes; what can still be done is to bring it back.
    if (!neighbour) document.querySelector<HTMLElement>('.own-story [data-undo]')?.focus();
  };
  return {
    box,
    move,
    remove,
    press(event: KeyboardEvent, step: DraftStep) {
      const by = event.shiftKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
      if (by !== undefined) move(step, by, true);
      else if (event.key === 'Delete' || event.key === 'Backspace') remove(step);
      else return;
      event.preventDefault();
    },
  };
}

export type StepMoves = ReturnType<typeof useStepMoves>;
