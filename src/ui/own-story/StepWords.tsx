import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import { LIMITS } from '../../domain/story/own/file.ts';
import type { StepPartProps } from './step-change.ts';
import { WordField } from './WordField.tsx';

/** Characters that two lines of a slide hold, as the compiler asks of the stories that are shipped. */
const TWO_LINES = { zh: 24, en: 70 } as const;

/** Heading and notes, in one language or both. */
export function StepWords({ step: { heading, notes }, onChange }: StepPartProps) {
  const { t } = useTranslation();
  const hint = (language: Language) =>
    [...heading[language]].length > TWO_LINES[language] ? t('own.headingLong', TWO_LINES) : null;
  return (
    <div className="own-fields">
      <WordField
        label={t('own.headingZh')}
        lang="zh-CN"
        value={heading.zh}
        most={LIMITS.heading}
        hint={hint('zh')}
        onChange={zh => onChange({ heading: { ...heading, zh } }, 'heading.zh')}
      />
      <WordField
        label={t('own.headingEn')}
        lang="en"
        value={heading.en}
        most={LIMITS.heading}
        hint={hint('en')}
        onChange={en => onChange({ heading: { ...heading, en } }, 'heading.en')}
      />
      <WordField
        label={t('own.notesZh')}
        lang="zh-CN"
        value={notes.zh}
        most={LIMITS.notes}
        long
        onChange={zh => onChange({ notes: { ...notes, zh } }, 'notes.zh')}
      />
      <WordField
        label={t('own.notesEn')}
        lang="en"
        value={notes.en}
        most={LIMITS.notes}
        long
        onChange={en => onChange({ notes: { ...notes, en } }, 'notes.en')}
      />
    </div>
  );
}
