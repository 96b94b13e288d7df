import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Weighed } from '../../domain/fit/criteria.ts';
import { type Ranking, topOf } from '../../domain/fit/rank.ts';
import { lightPlaces } from '../../state/reading-scope.ts';
import { setIntent } from '../../state/store.ts';
import { WithMode } from '../common/WithMode.tsx';
import { ActiveChips } from '../explorer/ActiveChips.tsx';
import { NoneMatch } from '../explorer/NoneMatch.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { RankedRow } from './RankedRow.tsx';
import { Unscored } from './Unscored.tsx';
import { useRanking } from './use-fit.ts';

/** How many names the map bears beside those it shows anyway. */
const MOST_LIT = 10;
const AT_FIRST = 20;

export function Result({ weighed }: { weighed: readonly Weighed[] }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const ranking = useRanking(weighed);
  const [shown, setShown] = useState(AT_FIRST);
  const lit = useLit(ranking);
  if (!ranking) return null;
  const { ranked, unscored } = ranking;
  const rest = ranked.length - shown;
  return (
    <>
      <Scope />
      <ActiveChips />
      {ranked.length + unscored.length === 0 && <NoneMatch />}
      {ranked.length > 0 && (
        <>
          <p role="status" className="fit-count">
            {t('fit.ranked', { count: ranked.length })}{' '}
            {lit > 0 ? t('fit.lit', { count: lit }) : t('fit.noneLit')}
          </p>
          <ol className="fit-ranking" aria-label={t('fit.ranking')}>
            {ranked.slice(0, shown).map(place => (
              <RankedRow
                key={place.feature.id}
                place={place}
                parts={ranking.partsOf(place)}
                full={ranking.full}
              />
            ))}
          </ol>
          {rest > 0 && (
            <button type="button" className="fit-more" onClick={() => setShown(shown + AT_FIRST)}>
              {t('fit.more', { count: Math.min(rest, AT_FIRST), rest })}
            </button>
          )}
        </>
      )}
      <Unscored ranking={ranking} />
      <WithMode mode="explore">
        <p className="aside">
          <button
            type="button"
            className="link"
            onClick={() => setIntent(store, { mode: 'explore' })}
          >
            {t('fit.toFilter')}
          </button>
        </p>
      </WithMode>
    </>
  );
}

/** The ranking is of what passes the filter, and says so. */
function Scope() {
  const { t } = useTranslation();
  const count = useAtlasState(state => state.result?.total ?? 0);
  const total = useAtlasState(state => state.index?.atlas.features.length ?? 0);
  return (
    <p className="fit-scope">
      {count === total ? t('fit.scopeAll', { count }) : t('fit.scope', { count, total })}
    </p>
  );
}

/** Lights the first places on the map while the ranking stands; gives how many they are. */
function useLit(ranking: Ranking | null): number {
  const { store } = useAtlas();
  const top = useMemo(
    () => (ranking ? topOf(ranking.ranked, MOST_LIT).map(({ feature }) => feature.id) : []),
    [ranking],
  );
  useEffect(() => lightPlaces(store, top), [store, top]);
  useEffect(() => () => lightPlaces(store, []), [store]);
  return top.length;
}
