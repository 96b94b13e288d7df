import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type CoordinatesRead,
  formatCoordinates,
  readCoordinates,
} from '../../domain/coordinates.ts';
import type { Position } from '../../domain/model.ts';
import { FRAME } from '../../domain/origin.ts';
import { isComposing } from '../hooks/composing.ts';

interface CoordinateFieldProps {
  label: string;
  action: string;
  onPoint: (at: Position) => void;
  /** Point after point is typed: the field is empty for the next once one was taken. */
  forMany?: boolean;
}

/** Coordinates as people type them. What can't be used stays as typed, with the reason below it. */
export function CoordinateField({ label, action, onPoint, forMany }: CoordinateFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<CoordinatesRead | null>(null);
  const take = (at: Position) => {
    setProblem(null);
    onPoint(at);
    if (forMany) setText('');
  };
  const read = () => {
    const found = readCoordinates(text);
    if (found.kind === 'point') take(found.at);
    else setProblem(found);
  };
  return (
    <form
      className="coordinates"
      onSubmit={event => {
        event.preventDefault();
        read();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <span className="coordinates-line">
        <input
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={80}
          placeholder="121.47,31.23"
          value={text}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== null}
          // Not left to the form alone: a sandbox forbids to submit one.
          onKeyDown={event => {
            if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
            event.preventDefault();
            read();
          }}
          onChange={event => {
            setText(event.target.value);
            setProblem(null);
          }}
        />
        <button type="button" onClick={read}>
          {action}
        </button>
      </span>
      <div id={`${id}-problem`} role="alert">
        {problem && (
          <Problem
            problem={problem}
            onSwap={at => {
              setText(formatCoordinates(at));
              take(at);
            }}
          />
        )}
      </div>
      <p id={`${id}-hint`} className="aside">
        {t('where.hint')}
      </p>
    </form>
  );
}

interface ProblemProps {
  problem: CoordinatesRead;
  onSwap: (at: Position) => void;
}

function Problem({ problem, onSwap }: ProblemProps) {
  const { t } = useTranslation();
  switch (problem.kind) {
    case 'swapped':
      return (
        <p className="problem">
          {t('where.swapped')}{' '}
          <button type="button" onClick={() => onSwap(problem.at)}>
            {t('where.swap', { name: formatCoordinates(problem.at) })}
          </button>
        </p>
      );
    case 'outside':
      return (
        <p className="problem">
          {t('where.outside', { name: formatCoordinates(problem.at), ...FRAME })}
        </p>
      );
    default:
      return <p className="problem">{t('where.nonsense')}</p>;
  }
}
