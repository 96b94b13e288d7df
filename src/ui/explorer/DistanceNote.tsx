import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { applyFilter } from '../../domain/filter.ts';
import { both } from '../../domain/reach.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useOriginName } from '../hooks/origin.ts';

/** How many places pass everything but have no position to measure to. */
function useUnplaced(): number {
  const index = useAtlasState(state => state.index);
  const { filter, q } = useAtlasState(state => state.intent);
  const scope = useAtlasState(state => state.scope);
  return useMemo(() => {
    if (!index) return 0;
    const ids = index.atlas.features.filter(({ at }) => !at).map(({ id }) => id);
    return applyFilter(index.filter, filter, q, both(scope?.ids, ids)).total;
  }, [index, filter, q, scope]);
}

/** What the distances in the list are, and whom they leave out. */
export function DistanceNote() {
  const { t } = useTranslation();
  const name = useOriginName();
  const narrowed = useAtlasState(state => state.intent.within !== null);
  const count = useUnplaced();
  if (!name) return null;
  return (
    <p className="aside">
      {t('away.note', { name })}{' '}
      {count > 0 && t(narrowed ? 'away.left' : 'away.without', { count })}
    </p>
  );
}
