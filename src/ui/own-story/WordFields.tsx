import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/model.ts';
import { TAGS } from '../messages/i18n.ts';

const LANGUAGES = ['zh', 'en'] as const;

interface WordFieldsProps {
  of: 'title' | 'heading' | 'notes';
  words: Readonly<Record<Language, string>>;
  /** UTF-16 units in each language. */
  most: number;
  /** Several lines. */
  long?: boolean;
  /** What is to be said of the words as they stand. */
  hint?: (language: Language) => string | null;
  onChange: (language: Language, words: string) => void;
}

/** The same words in both languages: either may be left empty. */
export function WordFields({ of, words, hint, onChange, ...rest }: WordFieldsProps) {
  return LANGUAGES.map(language => (
    <WordField
      key={language}
      of={of}
      language={language}
      value={words[language]}
      hint={hint?.(language)}
      onChange={value => onChange(language, value)}
      {...rest}
    />
  ));
}

interface WordFieldProps extends Pick<WordFieldsProps, 'of' | 'most' | 'long'> {
  language: Language;
  value: string;
  hint: string | null | undefined;
  onChange: (words: string) => void;
}

function WordField({ of, language, value, most, long, hint, onChange }: WordFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const shared = {
    id,
    lang: TAGS[language],
    value,
    maxLength: most,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="own-field">
      <label htmlFor={id}>{t(`own.field.${of}.${language}`)}</label>
      {long ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className="own-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
