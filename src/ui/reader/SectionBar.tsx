import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/reading.ts';
import { placesMeant } from '../../domain/reading-pieces.ts';
import { sectionAround, sectionOf, sectionPath } from '../../domain/sections.ts';
import { narrowTo } from '../../state/reading-scope.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

interface SectionBarProps {
  reading: Reading;
  /** What is being read. */
  offset: number;
}

/** Of a long path the end tells most. */
const NEAREST = 2;

/** Where one is in the document, and the map narrowed to what this section names or is about: what it lights. */
export function SectionBar({ reading, offset }: SectionBarProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const scope = useAtlasState(state => state.scope);
  const { section, path, places } = useMemo(() => {
    const around = sectionAround(reading, offset);
    return {
      section: around,
      path: around ? sectionPath(reading, around.start) : [],
      places: around ? placesMeant(reading, sectionOf(reading, around)) : [],
    };
  }, [reading, offset]);
  return (
    <div className="section-bar">
      <p aria-label={t('reader.section')} role="note">
        {path.slice(-NEAREST).map(say).join(' › ')}
      </p>
      {scope ? (
        <button type="button" className="narrowed" onClick={() => narrowTo(store, null)}>
          {t('reader.narrowed')} {say(scope.title)} · {t('reader.lift')}{' '}
          <span aria-hidden="true">×</span>
        </button>
      ) : (
        section &&
        places.length > 0 && (
          <button
            type="button"
            onClick={() =>
              narrowTo(store, { ids: places, title: { zh: section.zh, en: section.en } })
            }
          >
            {t('reader.narrow', { count: places.length })}
          </button>
        )
      )}
    </div>
  );
}
