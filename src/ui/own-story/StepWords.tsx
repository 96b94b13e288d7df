import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import { SLIDE_HOLDS } from '../../domain/story/model.ts';
import { LIMITS } from '../../domain/story/own/file.ts';
import type { StepPartProps } from './step-change.ts';
import { WordFields } from './WordFields.tsx';

/** Heading and notes, in one language or both. */
export function StepWords({ step, onChange }: StepPartProps) {
  const { t } = useTranslation();
  const hint = (language: Language) =>
    [...step.heading[language]].length > SLIDE_HOLDS[language]
      ? t('own.headingLong', { zh: SLIDE_HOLDS.zh, en: SLIDE_HOLDS.en })
      : null;
  const change = (of: 'heading' | 'notes') => (language: Language, words: string) =>
    onChange({ [of]: { ...step[of], [language]: words } }, `${of}.${language}`);
  return (
    <div className="own-fields">
      <WordFields
        of="heading"
        words={step.heading}
        most={LIMITS.heading}
        hint={hint}
        onChange={change('heading')}
      />
      <WordFields
        of="notes"
        words={step.notes}
        most={LIMITS.notes}
        long
        onChange={change('notes')}
      />
    </div>
  );
}
