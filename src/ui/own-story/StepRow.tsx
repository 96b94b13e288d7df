import type { HTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftStep } from '../../domain/story/own/draft.ts';
import { OWN_STORY } from '../../state/telling.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { beginStory } from '../present/begin-story.ts';
import { StepEditor } from './StepEditor.tsx';
import { useOwn } from './use-own.ts';
import type { StepMoves } from './use-step-moves.ts';
import { useStepName } from './use-step-names.ts';

interface StepRowProps {
  step: DraftStep;
  /** From 0. */
  at: number;
  open: boolean;
  dragged: boolean;
  /** Id of the words that say what the keys do. */
  help: string;
  handle: HTMLAttributes<HTMLElement>;
  moves: StepMoves;
  onToggle: () => void;
  onNews: (news: string) => void;
}

/** One step: opens for editing, can be dragged by its handle or moved by keys, and told from. */
export function StepRow(props: StepRowProps) {
  const { step, at, open, dragged, help, handle, moves, onToggle, onNews } = props;
  const { t } = useTranslation();
  const { store } = useAtlas();
  const told = useAtlasState(state => state.ownStory !== null);
  const lacks = useOwn().lacks.get(step.key) ?? [];
  const { heading, lang, whole } = useStepName()(step);
  return (
    <li className="own-step" data-chip={step.key} data-dragged={dragged || undefined}>
      <div className="own-step-line">
        <span className="own-handle" title={t('own.handle')} aria-hidden="true" {...handle}>
          <svg viewBox="0 0 10 16" aria-hidden="true">
            <path
              d="M2 3h2M6 3h2M2 8h2M6 8h2M2 13h2M6 13h2"
              stroke="currentColor"
              strokeWidth="2"
            />
          </svg>
        </span>
        <button
          type="button"
          className="own-step-name"
          aria-expanded={open}
          aria-describedby={help}
          aria-keyshortcuts="Shift+ArrowUp Shift+ArrowDown Delete"
          onKeyDown={event => moves.press(event, step)}
          onClick={onToggle}
        >
          <span className="own-number">{at + 1}</span>{' '}
          <span lang={heading ? lang : undefined}>
            {heading || t('own.stepName', { at: at + 1, name: '' })}
          </span>
          {lacks.length > 0 && <span className="own-flag"> {t('own.lacking')}</span>}
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={t('own.startAt', { name: whole })}
          title={t('own.startAt', { name: whole })}
          aria-disabled={!told}
          onClick={() => told && beginStory(store, OWN_STORY, at)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 2.5v11l9-5.5z" fill="currentColor" />
          </svg>
        </button>
      </div>
      {open && <StepEditor step={step} at={at} moves={moves} onNews={onNews} />}
    </li>
  );
}
