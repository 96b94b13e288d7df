import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAWINGS } from '../../domain/story/model.ts';
import type { StepPartProps } from './step-change.ts';

/** Columns stand for figures that the compiler has found in the documents: only shipped stories have them. */
const OFFERED = DRAWINGS.filter(each => each !== 'columns');

/** What moves or stands up on the map. */
export function StepDrawing({ step: { drawing }, onChange }: StepPartProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="own-field">
      <label htmlFor={id}>{t('own.drawing')}</label>
      <select
        id={id}
        value={drawing ?? ''}
        onChange={({ target: { value } }) =>
          onChange({ drawing: DRAWINGS.find(each => each === value) ?? null })
        }
      >
        <option value="">{t('own.drawings.none')}</option>
        {OFFERED.map(each => (
          <option key={each} value={each}>
            {t(`own.drawings.${each}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
