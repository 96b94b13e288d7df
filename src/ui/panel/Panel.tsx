import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { loadDetails } from '../../state/sources.ts';
import { selectFeature } from '../../state/store.ts';
import { PANEL_HEADING_ID, takeFocusWish } from '../actions.ts';
import { Failure } from '../failure/Failure.tsx';
import { useArrival } from '../hooks/arrival.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { lazyView } from '../lazy-view.ts';
import { ChainWords } from './ChainWords.tsx';
import { Figures } from './Figures.tsx';
import { Head } from './Head.tsx';
import { Nearby } from './Nearby.tsx';
import { Passages } from './Passages.tsx';
import { PositionNote } from './PositionNote.tsx';
import { Standing } from './Standing.tsx';

const Kin = lazyView('kin', () => import('../kin/Kin.tsx'));

/** Everything that the atlas knows of one feature, the sentences that name it before all else. */
export default function Panel({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const { nameOf } = useNames();
  const detail = useAtlasState(state => state.details?.features[feature.id]);
  const failure = useAtlasState(state => state.detailsFailure);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  useArrival(feature.id, () => {
    box.current?.scrollTo({ top: 0 });
    if (takeFocusWish()) document.getElementById(PANEL_HEADING_ID)?.focus();
  });
  return (
    <article ref={box} className="panel" aria-label={t('panel.label', { name: nameOf(feature) })}>
      <button
        type="button"
        className="icon-button panel-close"
        aria-label={t('panel.close')}
        onClick={() => selectFeature(store, null)}
      >
        ×
      </button>
      <Head feature={feature} detail={detail} />
      {failure && <Failure failure={failure} onRetry={() => void loadDetails(store, files)} />}
      {!detail && !failure && <p role="status">{t('panel.loading')}</p>}
      {detail && (
        <>
          <Passages feature={feature} detail={detail} />
          <ChainWords detail={detail} />
        </>
      )}
      <Standing feature={feature} detail={detail} />
      <Suspense fallback={null}>
        <Kin feature={feature} />
      </Suspense>
      {detail && (
        <>
          <Figures detail={detail} />
          <PositionNote feature={feature} detail={detail} />
          <Nearby feature={feature} detail={detail} />
        </>
      )}
    </article>
  );
}
