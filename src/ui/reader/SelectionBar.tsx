import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import { wordsWithin } from '../../domain/reading-pieces.ts';
import { sectionPath } from '../../domain/sections.ts';
import { openReading } from '../actions.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { CopyCitation } from '../panel/CopyCitation.tsx';
import { selectedRange } from './selected-range.ts';

interface SelectionBarProps {
  reading: Reading;
  text: RefObject<Element | null>;
}

/** For words that are selected: a link to just these, and a citation of them. */
export function SelectionBar({ reading, text }: SelectionBarProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const [range, setRange] = useState<TextRange | null>(null);
  const detail = useAtlasState(state =>
    state.details?.documents.find(({ id }) => id === reading.doc),
  );
  useEffect(() => {
    const listen = () => {
      // The bar's own buttons and its text to copy take the selection over; the bar stays.
      if (document.activeElement?.closest('.selection-bar')) return;
      setRange(text.current && selectedRange(text.current));
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [text]);
  if (!range || !detail) return null;
  const citation = {
    doc: reading.doc,
    role: 'mention' as const,
    quote: wordsWithin(reading, range),
    ...range,
    section: sectionPath(reading, range.start).map(({ zh, en }) => ({ zh, en })),
    names: [],
  };
  return (
    <section className="selection-bar" aria-label={t('reader.selection')}>
      <button
        type="button"
        onClick={() => {
          openReading(store, reading.doc, range.start, range.end);
          setRange(null);
        }}
      >
        {t('reader.linkHere')}
      </button>
      <CopyCitation document={detail} citation={citation} />
    </section>
  );
}
