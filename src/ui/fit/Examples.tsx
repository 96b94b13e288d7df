import { useTranslation } from 'react-i18next';
import { readCriteria } from '../../domain/fit/criteria.ts';
import type { Weight } from '../../state/intent.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useCriterionName } from './use-words.ts';
import { setWeights } from './weights.ts';

const weigh = (weights: Readonly<Record<string, number>>): Weight[] =>
  Object.entries(weights).map(([criterion, weight]) => ({ criterion, weight }));

/** Questions to start from; the names come from the data, so none can promise what isn't there. */
const EXAMPLES: readonly Weight[][] = [
  weigh({ 'BIO.bio-cgt': 3, 'near.pvg': 2, grade: 1 }),
  weigh({ 'IC.ic-eqmat': 3, 'near.ftz-ys': 2 }),
  weigh({ 'AUTO.auto-icv': 3, 'near.rail-antingbei': 1, 'doc.002': 1 }),
];

export function Examples() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const atlas = useAtlasState(state => state.index?.atlas);
  const nameOf = useCriterionName();
  if (!atlas) return null;
  const known = EXAMPLES.map(fit => ({ fit, read: readCriteria(fit, atlas, null) })).filter(
    ({ read }) => read.unknown.length === 0,
  );
  return (
    <div className="fit-examples">
      <p>{t('fit.empty')}</p>
      <h3>{t('fit.examples')}</h3>
      <ul>
        {known.map(({ fit, read }) => (
          <li key={fit.map(({ criterion }) => criterion).join()}>
            <button type="button" onClick={() => setWeights(store, fit)}>
              {read.weighed
                .map(({ criterion, weight }) => `${nameOf(criterion)} × ${weight}`)
                .join(t('fit.comma'))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
