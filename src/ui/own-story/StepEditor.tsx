import { useTranslation } from 'react-i18next';
import type { DraftStep } from '../../domain/story/own/draft.ts';
import { withChange } from '../../domain/story/own/edit.ts';
import type { FileStep } from '../../domain/story/own/file.ts';
import { editOwn } from '../../state/own-story/work.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { LackList } from './LackList.tsx';
import { StepClause } from './StepClause.tsx';
import { StepDrawing } from './StepDrawing.tsx';
import { StepMap } from './StepMap.tsx';
import { StepWords } from './StepWords.tsx';
import { useOwn } from './use-own.ts';
import type { StepMoves } from './use-step-moves.ts';

interface StepEditorProps {
  step: DraftStep;
  at: number;
  moves: StepMoves;
  onNews: (news: string) => void;
}

/** All that a step holds. */
export function StepEditor({ step, at, moves, onNews }: StepEditorProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { draft, lacks: allLacks } = useOwn();
  const lacks = allLacks.get(step.key) ?? [];
  const change = (what: Partial<FileStep>, field: string | null = null) =>
    editOwn(store, before => withChange(before, step.key, what), field && `${step.key}.${field}`);
  return (
    <div className="own-editor">
      {lacks.length > 0 && (
        <div className="own-warning">
          {t('own.lack.title')}
          <LackList lacks={lacks} />
        </div>
      )}
      <StepWords step={step} onChange={change} />
      <StepClause step={step} onChange={change} />
      <StepDrawing step={step} onChange={change} />
      <StepMap step={step} at={at} onChange={change} onNews={onNews} />
      <p className="own-buttons">
        <button type="button" aria-disabled={at === 0} onClick={() => moves.move(step, -1, false)}>
          {t('own.up')}
        </button>
        <button
          type="button"
          aria-disabled={at === draft.steps.length - 1}
          onClick={() => moves.move(step, 1, false)}
        >
          {t('own.down')}
        </button>
        <button type="button" onClick={() => moves.remove(step)}>
          {t('own.delete')}
        </button>
      </p>
    </div>
  );
}
