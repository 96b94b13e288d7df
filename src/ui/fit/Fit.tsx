import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { loadDetails } from '../../state/sources.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { AddCriterion } from './AddCriterion.tsx';
import { Criteria } from './Criteria.tsx';
import { Examples } from './Examples.tsx';
import { HowCounted } from './HowCounted.tsx';
import { Result } from './Result.tsx';
import { UnknownCriteria } from './UnknownCriteria.tsx';
import { useCriteria } from './use-fit.ts';
import '../styles/fit.css';

/** What counts and how much, and the places in the order in which they fit. */
export default function Fit() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const { weighed, unknown } = useCriteria();
  const failure = useAtlasState(state => state.detailsFailure);
  const loaded = useAtlasState(state => state.details !== null);
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  return (
    <section className="fit" aria-labelledby="fit-heading">
      <h2 id="fit-heading">{t('fit.title')}</h2>
      <UnknownCriteria ids={unknown} />
      <Criteria weighed={weighed} />
      <AddCriterion />
      <HowCounted />
      {/* Takes the place of the list of places: “skip to the list” and Escape lead here. */}
      <div id="feature-list" className="fit-body" tabIndex={-1}>
        {weighed.length === 0 && <Examples />}
        {failure && <Failure failure={failure} onRetry={() => void loadDetails(store, files)} />}
        {weighed.length > 0 && !loaded && !failure && <p role="status">{t('fit.loading')}</p>}
        {weighed.length > 0 && loaded && <Result weighed={weighed} />}
      </div>
    </section>
  );
}
