import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mode } from '../../state/intent.ts';
import { hasMode } from '../../state/site.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';
import { mapSize } from './map-size.ts';

const Added = lazyView('own', () => import('./Added.tsx'));

/** Views beside which a map stands that one would want to show. */
const BESIDE_MAP: readonly Mode[] = ['explore', 'read', 'board', 'fit', 'present'];

/** Makes what is on screen a step of the own story; what does it comes with the first press. */
export function AddView() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const offered = useAtlasState(
    ({ intent, telling, index, config }) =>
      index && !telling && BESIDE_MAP.includes(intent.mode) && hasMode(config, 'present'),
  );
  const news = useAtlasState(state => state.own !== null);
  if (!offered) return null;
  const add = async () => {
    const { addView } = await import('../../state/own-story/view.ts');
    addView(store, files, mapSize());
  };
  return (
    <>
      <button
        type="button"
        className="icon-button ruler add-view"
        aria-label={t('addView')}
        title={t('addView')}
        onClick={() => void add()}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8.5 11.5h-7v-9h13v5M4 14.5h4M12.5 9.5v5M10 12h5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.4"
          />
        </svg>
      </button>
      {news && (
        <Suspense fallback={null}>
          <Added />
        </Suspense>
      )}
    </>
  );
}
