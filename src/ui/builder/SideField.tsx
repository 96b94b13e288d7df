import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readSide, SIDE } from '../../state/embed/size.ts';

interface SideFieldProps {
  label: string;
  /** CSS pixels; null where the side is not fixed. */
  value: number | null;
  /** What it is when it becomes fixed. */
  usual: number;
  /** What it means not to be fixed. */
  free: string;
  onChange: (value: number | null) => void;
}

/** A side of the embedded atlas: so many pixels, or as its surroundings or content have it. */
export function SideField({ label, value, usual, free, onChange }: SideFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(String(value ?? usual));
  const wrong = value !== null && readSide(text) === null;
  useEffect(() => {
    if (value !== null) setText(before => (readSide(before) === value ? before : String(value)));
  }, [value]);
  return (
    <div className="side-field">
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          inputMode="numeric"
          size={5}
          value={text}
          disabled={value === null}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onChange={event => {
            setText(event.target.value);
            const side = readSide(event.target.value);
            if (side !== null) onChange(side);
          }}
        />{' '}
        px
      </span>
      <label className="tick">
        <input
          type="checkbox"
          checked={value === null}
          onChange={event => onChange(event.target.checked ? null : (readSide(text) ?? usual))}
        />
        {free}
      </label>
      {wrong && (
        <p id={`${id}-wrong`} role="alert" className="trouble">
          {t('builder.sideWrong', SIDE)}
        </p>
      )}
    </div>
  );
}
