import { useTranslation } from 'react-i18next';
import { hasMode } from '../state/site.ts';
import { setIntent } from '../state/store.ts';
import { useAtlas, useAtlasState } from './hooks/atlas.ts';
import { TAB_MODES, viewOf } from './views.ts';

/** Which view stands beside the map. */
export function ModeTabs() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const current = useAtlasState(({ intent }) => viewOf(intent.mode));
  const config = useAtlasState(state => state.config);
  const modes = TAB_MODES.filter(mode => hasMode(config, mode));
  return modes.length < 2 ? null : (
    <nav className="modes" aria-label={t('mode.label')}>
      {modes.map(mode => (
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
