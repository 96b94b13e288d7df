import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withMoved } from '../../domain/story/own/edit.ts';
import { editOwn } from '../../state/own-story/work.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useDragOrder } from '../hooks/drag-order.ts';
import { StepRow } from './StepRow.tsx';
import { useOwn } from './use-own.ts';
import { useStepMoves } from './use-step-moves.ts';

/** The steps in order; one at a time is open. */
export function StepList({ onNews }: { onNews: (news: string) => void }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { steps } = useOwn().draft;
  const [open, setOpen] = useState<string | null>(null);
  const help = useId();
  const moves = useStepMoves(onNews);
  const drag = useDragOrder(
    steps.map(({ key }) => key),
    (key, to) => editOwn(store, draft => withMoved(draft, key, to)),
  );
  const byKey = new Map(steps.map(step => [step.key, step]));
  return (
    <>
      <ol ref={moves.box} className="own-steps" aria-label={t('own.steps')}>
        {drag.order
          .flatMap(key => byKey.get(key) ?? [])
          .map((step, at) => (
            <StepRow
              key={step.key}
              step={step}
              at={at}
              open={open === step.key}
              dragged={drag.dragged === step.key}
              help={help}
              handle={drag.handlers(step.key)}
              moves={moves}
              onToggle={() => setOpen(open === step.key ? null : step.key)}
              onNews={onNews}
            />
          ))}
      </ol>
      <p id={help} className="aside">
        {t('own.stepKeys')}
      </p>
    </>
  );
}
