import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { setMapFailure } from '../../state/map-status.ts';
import { shows } from '../../state/shown-parts.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useAfterMap } from '../hooks/map-first.ts';
import { lazyView } from '../lazy-view.ts';
import { Controls } from './Controls.tsx';
import { Corner } from './Corner.tsx';
import { ForeignBase } from './ForeignBase.tsx';

const PlanFallback = lazyView('explore', () => import('./PlanFallback.tsx'));
const Chooser = lazyView(['explore', 'shortlist'], () => import('./Chooser.tsx'));
const MapTools = lazyView('explore', () => import('../where/MapTools.tsx'));
const Legend = lazyView('explore', () => import('./Legend.tsx'));

/** Puts the map into an element and returns what takes it away; throws where WebGL2 is missing. */
export type MountMap = (container: HTMLElement) => () => void;

/** The map with its furniture. Without WebGL2 a static plan stands in its place. */
export function Stage({ mount }: { mount: MountMap }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const container = useRef<HTMLDivElement>(null);
  const unavailable = useAtlasState(state => state.map.state === 'unavailable');
  const embedded = useAtlasState(state => state.embedded);
  const legend = useAtlasState(state => shows(state, 'legend'));
  const lost = useAtlasState(state => state.map.state === 'lost');
  const failure = useAtlasState(state => state.map.failure);
  useEffect(() => {
    // Refused later, the map is taken away again.
    if (unavailable || !container.current) return undefined;
    try {
      return mount(container.current);
    } catch (fault) {
      console.warn('The map cannot be drawn, a static plan takes its place.', fault);
      store.setState(state => ({ map: { ...state.map, state: 'unavailable' } }));
      return undefined;
    }
  }, [mount, store, unavailable]);
  const turn = useAfterMap();
  const covered = useAtlasState(state => state.insets.bottom);
  useCanvasLabel(container, t('map.describe'));
  return (
    <main className="stage" aria-label={t('map.label')} style={{ '--covered': `${covered}px` }}>
      {unavailable ? (
        <Suspense fallback={null}>
          <PlanFallback />
        </Suspense>
      ) : (
        <div id="map" ref={container} className="map" data-lost={lost || undefined} />
      )}
      {lost && (
        <p className="notice" role="status">
          {t('map.lost')}
        </p>
      )}
      {failure && (
        <div className="notice">
          <Failure failure={failure} onRetry={() => setMapFailure(store, null)} />
        </div>
      )}
      {turn && (
        <Suspense fallback={null}>
          {legend && <Legend />}
          <Chooser />
          {!embedded && <MapTools />}
        </Suspense>
      )}
      {!unavailable && <Controls />}
      <ForeignBase part="notice" />
      <Corner />
    </main>
  );
}

/** MapLibre makes the canvas; its words are ours and follow the language. */
function useCanvasLabel(container: React.RefObject<HTMLDivElement | null>, label: string): void {
  const ready = useAtlasState(state => state.map.state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a remounted map has a new canvas
  useEffect(() => {
    container.current?.querySelector('canvas')?.setAttribute('aria-label', label);
  }, [container, label, ready]);
}
