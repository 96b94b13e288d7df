import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/reading.ts';
import { useNames } from '../hooks/names.ts';

interface NoteMarkProps {
  /** As in the list of notes below the text. */
  number: number;
  note: Reading['notes'][number];
}

/** A remark of ours, behind the words it is about; its own words come when asked for. */
export function NoteMark({ number, note }: NoteMarkProps) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const [open, setOpen] = useState(false);
  return (
    <span className="note" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`${t('reader.note')} ${number}`}
        title={say(note)}
        onClick={() => setOpen(!open)}
      >
        {number}
      </button>
      {open && (
        <small>
          {t('reader.note')}: {say(note)}
        </small>
      )}
    </span>
  );
}
