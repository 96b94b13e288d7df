import { useTranslation } from 'react-i18next';
import type { Ranking } from '../../domain/fit/rank.ts';
import { openFeature } from '../actions.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useReason } from './use-words.ts';

/** Places of which nothing that counts is known: neither last nor left out, but apart. */
export function Unscored({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const reason = useReason();
  const { unscored, partsOf } = ranking;
  if (unscored.length === 0) return null;
  return (
    <details className="fit-unscored">
      <summary>{t('fit.unscored', { count: unscored.length })}</summary>
      <p className="aside">{t('fit.unscoredWhy')}</p>
      <ul>
        {unscored.map(place => {
          const why = [...new Set(partsOf(place).map(part => reason(part.why)))];
          return (
            <li key={place.feature.id}>
              <button
                type="button"
                className="link"
                onClick={() => openFeature(store, place.feature.id, { focusPanel: true })}
              >
                {nameOf(place.feature)}
              </button>{' '}
              <small>{why.join(t('fit.comma'))}</small>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
