import { useTranslation } from 'react-i18next';
import { SORTS } from '../../state/intent.ts';
import { shows } from '../../state/shown-parts.ts';
import { setIntent, typeScaleOf } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { ActiveChips } from './ActiveChips.tsx';
import { DistanceNote } from './DistanceNote.tsx';
import { Facets } from './Facets.tsx';
import { FeatureList } from './FeatureList.tsx';
import { NoneMatch } from './NoneMatch.tsx';
import { QueryBox } from './QueryBox.tsx';

/** Free text, facets, what is active, how many remain, and the list. */
export default function Explorer() {
  const empty = useAtlasState(state => state.result?.total === 0);
  const filters = useAtlasState(state => shows(state, 'filters'));
  const list = useAtlasState(state => shows(state, 'list'));
  // Rows are as high as their type is large: with another size the list is laid out anew.
  const typeScale = useAtlasState(typeScaleOf);
  return (
    <div className="explorer">
      {filters && (
        <>
          <QueryBox />
          <Facets />
          <ActiveChips />
        </>
      )}
      <ListBar />
      {list && <DistanceNote />}
      {empty && <NoneMatch />}
      {list && !empty && <FeatureList key={typeScale} />}
    </div>
  );
}

function ListBar() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const sort = useAtlasState(state => state.intent.sort);
  const measured = useAtlasState(state => state.distances !== null);
  const count = useAtlasState(state => state.result?.total ?? 0);
  const total = useAtlasState(state => state.index?.atlas.features.length ?? 0);
  const labels = { layout: t('list.byLayout'), name: t('list.byName'), near: t('list.byNear') };
  return (
    <div className="list-bar">
      <strong className="result-count">
        {count === total ? t('count.all', { count }) : t('count.some', { count, total })}
      </strong>
      <label>
        <span className="unseen">{t('list.sort')}</span>
        <select
          value={sort}
          onChange={event => {
            const chosen = SORTS.find(each => each === event.target.value);
            if (chosen) setIntent(store, { sort: chosen });
          }}
        >
          {SORTS.filter(each => each !== 'near' || measured).map(each => (
            <option key={each} value={each}>
              {labels[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
