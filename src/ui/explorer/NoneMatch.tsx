import { useTranslation } from 'react-i18next';
import { suggestRelaxations } from '../../domain/filter.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** Nothing passes: says which condition to give up, and what that would bring back. */
export function NoneMatch() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const index = useAtlasState(state => state.index);
  const { filter, q } = useAtlasState(state => state.intent);
  if (!index) return null;
  const ways = suggestRelaxations(index.filter, filter, q);
  return (
    <div className="none-match" role="status">
      <p>{t('none.title')}</p>
      {ways.length === 0 && <p>{t('none.hopeless')}</p>}
      {ways.map(({ clear, total }) => (
        <button
          key={clear}
          type="button"
          onClick={() =>
            setIntent(store, clear === 'q' ? { q: '' } : { filter: { ...filter, [clear]: [] } })
          }
        >
          {t('none.relax', {
            what: clear === 'q' ? t('chips.text') : t(`facet.${clear}`),
            count: total,
          })}
        </button>
      ))}
    </div>
  );
}
