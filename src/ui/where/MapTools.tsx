import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { takeTool } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';
import { AddView } from '../own-story/AddView.tsx';
import { useToolKeys } from './tool-keys.ts';
import '../styles/where.css';

const OriginBar = lazyView('where', () => import('./OriginBar.tsx'));
const MeasureBar = lazyView(['where', 'explore'], () => import('./MeasureBar.tsx'));

/** The ruler beside the map's buttons, and what belongs to the tool in hand; above it, adding to a story. */
export default function MapTools() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const tool = useAtlasState(state => state.tool);
  const drawn = useAtlasState(state => state.map.state !== 'unavailable');
  useToolKeys();
  if (!drawn) return <AddView />;
  return (
    <>
      <AddView />
      <button
        type="button"
        className="icon-button ruler"
        aria-label={t('away.measure')}
        title={t('away.measure')}
        aria-expanded={tool === 'measure'}
        onClick={() => takeTool(store, tool === 'measure' ? null : 'measure')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M1.5 10.5 10.5 1.5 14.5 5.5 5.5 14.5ZM4 8l1.5 1.5M6.2 5.8l2 2M8.5 3.5 10 5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </svg>
      </button>
      {tool && (
        <Suspense fallback={null}>
          <Cross />
          {tool === 'origin' ? <OriginBar /> : <MeasureBar />}
        </Suspense>
      )}
    </>
  );
}

/** Where Enter places a point: the middle of that part of the map which nothing covers. */
function Cross() {
  const { right, bottom } = useAtlasState(state => state.insets);
  return (
    <svg
      className="cross"
      viewBox="-12 -12 24 24"
      aria-hidden="true"
      style={{ left: `calc((100% - ${right}px) / 2)`, top: `calc((100% - ${bottom}px) / 2)` }}
    >
      <path d="M-12 0h9M3 0h9M0-12v9M0 3v9" />
      <path d="M-12 0h9M3 0h9M0-12v9M0 3v9" />
    </svg>
  );
}
