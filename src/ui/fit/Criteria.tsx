import { useTranslation } from 'react-i18next';
import type { Weighed } from '../../domain/fit/criteria.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { PartNumber } from './PartNumber.tsx';
import { useCriterionName } from './use-words.ts';
import { removeCriteria, setWeight } from './weights.ts';

/** What counts, each with its weight from 1 to 5. */
export function Criteria({ weighed }: { weighed: readonly Weighed[] }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const nameOf = useCriterionName();
  if (weighed.length === 0) return null;
  return (
    <ul className="fit-criteria" aria-label={t('fit.criteria')}>
      {weighed.map(({ criterion, weight }, at) => {
        const name = nameOf(criterion);
        return (
          <li key={criterion.id}>
            <PartNumber at={at} />
            <span className="fit-criterion">{name}</span>
            <input
              type="range"
              min={1}
              max={5}
              step={1}
              value={weight}
              aria-label={t('fit.weightOf', { name })}
              onChange={event => setWeight(store, criterion.id, Number(event.target.value))}
            />
            <output>{t('fit.weight', { weight })}</output>
            <button
              type="button"
              className="quiet"
              aria-label={t('fit.remove', { name })}
              onClick={() => removeCriteria(store, [criterion.id])}
            >
              ×
            </button>
          </li>
        );
      })}
    </ul>
  );
}
