import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/reading.ts';
import { useNames } from '../hooks/names.ts';

interface NotesProps {
  /** `about`: on the text as a whole, at its head. `all`: every note, below the printed text. */
  title: 'about' | 'all';
  notes: Reading['notes'];
}

/** Our remarks, which are no part of the document. */
export function Notes({ title, notes }: NotesProps) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  if (notes.length === 0) return null;
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const items = notes.map(note => <li key={`${note.start} ${note.zh}`}>{say(note)}</li>);
  if (title === 'about') {
    return (
      <details className="about-text" lang={lang}>
        <summary>{t('reader.aboutText', { count: notes.length })}</summary>
        <ul>{items}</ul>
      </details>
    );
  }
  return (
    <section className="print-only" lang={lang}>
      <h3>{t('reader.notesTitle')}</h3>
      <ol>{items}</ol>
    </section>
  );
}
