import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { lightPlaces } from '../../state/reading-scope.ts';
import { loadDetails } from '../../state/sources.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { usePlaces } from '../shortlist/use-places.ts';
import { CompareBar } from './CompareBar.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Empty } from './Empty.tsx';
import { useComparison } from './use-comparison.ts';
import '../styles/compare.css';

/** The shortlist's places side by side; the map lights them meanwhile. */
export default function Compare() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const places = usePlaces();
  const comparison = useComparison();
  const failure = useAtlasState(state => state.detailsFailure);
  const loaded = useAtlasState(state => state.details !== null);
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  useEffect(
    () =>
      lightPlaces(
        store,
        places.map(({ id }) => id),
      ),
    [store, places],
  );
  useEffect(() => () => lightPlaces(store, []), [store]);
  return (
    <section className="compare" aria-labelledby="compare-heading">
      <CompareBar comparison={comparison} count={places.length} />
      {/* Takes the place of the list of places: “skip to the list” and Escape lead here. */}
      <div id="feature-list" className="compare-body" tabIndex={-1}>
        {places.length === 0 && <Empty />}
        {failure && <Failure failure={failure} onRetry={() => void loadDetails(store, files)} />}
        {places.length > 0 && !loaded && !failure && <p role="status">{t('compare.loading')}</p>}
        {places.length > 0 && comparison && <CompareTable comparison={comparison} />}
      </div>
    </section>
  );
}
