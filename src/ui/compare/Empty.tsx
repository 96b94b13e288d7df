import { useTranslation } from 'react-i18next';
import { MOST_COMPARED } from '../../state/intent.ts';
import { setIntent } from '../../state/store.ts';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas } from '../hooks/atlas.ts';

/** Nothing to compare yet: how places get here. */
export function Empty() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  return (
    <div className="compare-empty">
      <h3>{t('compare.empty.title')}</h3>
      <p>{t('compare.empty.text', { most: MOST_COMPARED })}</p>
      <ul>
        <li>{t('compare.empty.list')}</li>
        <li>{t('compare.empty.map')}</li>
        <li>{t('compare.empty.search')}</li>
      </ul>
      <WithMode mode="explore">
        <button type="button" onClick={() => setIntent(store, { mode: 'explore' })}>
          {t('compare.empty.go')}
        </button>
      </WithMode>
    </div>
  );
}
