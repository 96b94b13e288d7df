import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/reading.ts';
import { sectionPath } from '../../domain/sections.ts';
import { openReading } from '../actions.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

interface OutlineProps {
  reading: Reading;
  /** What is being read. */
  offset: number;
}

const bringIntoView = (button: HTMLElement | null) => button?.scrollIntoView({ block: 'nearest' });

/** The document's headings; the one being read is marked. */
export function Outline({ reading, offset }: OutlineProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { language } = useNames();
  const [open, setOpen] = useState(false);
  const current = sectionPath(reading, offset).at(-1);
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('reader.outline')}
      </button>
      {open && (
        <nav className="outline" aria-label={t('reader.outline')}>
          <ul>
            {reading.headings.map(heading => (
              <li key={heading.start} data-level={heading.level}>
                <button
                  type="button"
                  className="quiet"
                  ref={heading === current ? bringIntoView : undefined}
                  aria-current={heading === current ? 'true' : undefined}
                  onClick={() => {
                    setOpen(false);
                    openReading(store, reading.doc, heading.start, heading.end);
                  }}
                >
                  {language === 'zh' ? heading.zh : heading.en}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
