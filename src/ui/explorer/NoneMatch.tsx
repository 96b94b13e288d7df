import { useTranslation } from 'react-i18next';
import { reached } from '../../domain/reach.ts';
import { type Relaxation, suggestRelaxations } from '../../domain/relaxations.ts';
import { narrowTo } from '../../state/reading-scope.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** Nothing passes: says which condition to give up, and what that would bring back. */
export function NoneMatch() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const index = useAtlasState(state => state.index);
  const { filter, q, within: most, lock } = useAtlasState(state => state.intent);
  const scope = useAtlasState(state => state.scope);
  const distances = useAtlasState(state => state.distances);
  if (!index) return null;
  const within = reached(distances, most);
  const ways = suggestRelaxations(index.filter, filter, q, { scope: scope?.ids, within }).filter(
    ({ clear }) => !lock.some(facet => facet === clear),
  );
  const giveUp = (what: Relaxation['clear']) => {
    if (what === 'scope') narrowTo(store, null);
    else if (what === 'within') setIntent(store, { within: null });
    else setIntent(store, what === 'q' ? { q: '' } : { filter: { ...filter, [what]: [] } });
  };
  const nameOf = (what: Relaxation['clear']) => {
    if (what === 'scope') return t('chips.section');
    if (what === 'within') return t('away.title');
    return what === 'q' ? t('chips.text') : t(`facet.${what}`);
  };
  return (
    <div className="none-match" role="status">
      <p>{t('none.title')}</p>
      {ways.length === 0 && <p>{t('none.hopeless')}</p>}
      {ways.map(({ clear, total }) => (
        <button key={clear} type="button" onClick={() => giveUp(clear)}>
          {t('none.relax', { what: nameOf(clear), count: total })}
        </button>
      ))}
    </div>
  );
}
