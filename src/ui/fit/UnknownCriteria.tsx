import { useTranslation } from 'react-i18next';
import { useAtlas } from '../hooks/atlas.ts';
import { removeCriteria } from './weights.ts';

/** What the link weighs and the data don't know: said, and never counted in silence. */
export function UnknownCriteria({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  if (ids.length === 0) return null;
  const strangers = ids.filter(id => id !== 'near');
  return (
    <div className="fit-unknown" role="status">
      {strangers.length > 0 && (
        <p>{t('fit.unknown', { ids: strangers.join(', '), count: strangers.length })}</p>
      )}
      {ids.includes('near') && <p>{t('fit.noOrigin')}</p>}
      <button type="button" onClick={() => removeCriteria(store, ids)}>
        {t('fit.removeUnknown')}
      </button>
    </div>
  );
}
