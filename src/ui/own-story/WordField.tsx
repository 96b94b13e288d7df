import { useId } from 'react';

interface WordFieldProps {
  label: string;
  lang: 'zh-CN' | 'en';
  value: string;
  /** UTF-16 units. */
  most: number;
  /** Several lines. */
  long?: boolean;
  /** What is to be said of the words as they stand. */
  hint?: string | null;
  onChange: (words: string) => void;
}

/** Words in one language. */
export function WordField({ label, lang, value, most, long, hint, onChange }: WordFieldProps) {
  const id = useId();
  const shared = {
    id,
    lang,
    value,
    maxLength: most,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="own-field">
      <label htmlFor={id}>{label}</label>
      {long ? <textarea rows={3} {...shared} /> : <input type="text" {...shared} />}
      {hint && (
        <p id={`${id}-hint`} className="own-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
