import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState, useLanguage } from '../hooks/atlas.ts';
import { reviewWords } from '../hooks/site.ts';
import { lazyView } from '../lazy-view.ts';
import { ForeignBase } from './ForeignBase.tsx';

const Credits = lazyView(['explore', 'base'], () => import('./Credits.tsx'));

/** Past this zoom the base claims more than it knows. */
const BASE_LIMIT_ZOOM = 13;

/** Lower left: review number and what the map is not. Lower right: whose data it is. */
export function Corner() {
  const { t } = useTranslation();
  const [credits, setCredits] = useState(false);
  const language = useLanguage();
  const review = useAtlasState(({ config }) => config.review);
  const tooNear = useAtlasState(
    ({ intent, base }) => base.state !== 'shown' && (intent.camera?.zoom ?? 0) > BASE_LIMIT_ZOOM,
  );
  return (
    <footer className="corner">
      <p className="corner-left">
        <span>{t('map.schematic')}</span>
        {reviewWords(t, review, language).map(words => (
          <span key={words}>{words}</span>
        ))}
        <ForeignBase part="review" />
        {tooNear && <span className="warn">{t('map.tooNear')}</span>}
      </p>
      <p className="corner-right">
        <ForeignBase part="credit" />
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
          {t('map.osm')}
        </a>
        <button type="button" className="link" onClick={() => setCredits(true)}>
          {t('map.credits')}
        </button>
      </p>
      {credits && (
        <Suspense fallback={null}>
          <Credits onClose={() => setCredits(false)} />
        </Suspense>
      )}
    </footer>
  );
}
