import { useTranslation } from 'react-i18next';
import { setIntent } from '../state/store.ts';
import { useAtlas, useAtlasState } from './hooks/atlas.ts';
import { TAB_MODES, viewOf } from './views.ts';

/** Which view stands beside the map. */
export function ModeTabs() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const current = useAtlasState(({ intent }) => viewOf(intent.mode));
  return (
    <nav className="modes" aria-label={t('mode.label')}>
      {TAB_MODES.map(mode => (
        <button
          key={mode}
          type="button"
          aria-current={mode === current ? 'page' : undefined}
          onClick={() => setIntent(store, { mode })}
        >
          {t(`mode.${mode}`)}
        </button>
      ))}
    </nav>
  );
}
