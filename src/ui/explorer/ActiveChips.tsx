import { useTranslation } from 'react-i18next';
import { toggleChain } from '../../domain/chain-choice.ts';
import { EMPTY_FILTER, type Facet, type Filter, toggleOption } from '../../domain/facets.ts';
import { openFacets } from '../../state/lock.ts';
import { narrowTo } from '../../state/reading-scope.ts';
import { setIntent } from '../../state/store.ts';
import { measureFrom } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { DistanceChip } from './DistanceChip.tsx';

/** Takes one option out. The last segment of a chain goes with its chain. */
function without(filter: Filter, facet: Facet, option: string): Filter {
  if (facet !== 'chain') return toggleOption(filter, facet, option);
  const next = toggleChain(filter, option);
  const [chain] = option.split('.');
  return next.chain.includes(chain ?? '') ? toggleChain(next, chain ?? '') : next;
}

/** What filters now, each with a way out. */
export function ActiveChips() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { filter, q, near, lock } = useAtlasState(state => state.intent);
  const names = useOptionNames();
  const scope = useAtlasState(state => state.scope);
  const { say } = useNames();
  const items = openFacets({ lock }).flatMap(facet =>
    filter[facet].map(option => ({ facet, option })),
  );
  if (items.length === 0 && q === '' && !scope && !near) return null;
  return (
    <ul className="active-chips" aria-label={t('chips.label')}>
      {items.map(({ facet, option }) => {
        const name = names(facet, option);
        const facetName = t(`facet.${facet}`);
        return (
          <li key={`${facet} ${option}`}>
            <button
              type="button"
              aria-label={t('chips.remove', { facet: facetName, name })}
              onClick={() => setIntent(store, { filter: without(filter, facet, option) })}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      {q !== '' && (
        <li>
          <button
            type="button"
            aria-label={t('chips.remove', { facet: t('chips.text'), name: q })}
            onClick={() => setIntent(store, { q: '' })}
          >
            “{q}” <span aria-hidden="true">×</span>
          </button>
        </li>
      )}
      {scope && (
        <li>
          <button
            type="button"
            aria-label={t('chips.remove', { facet: t('chips.section'), name: say(scope.title) })}
            onClick={() => narrowTo(store, null)}
          >
            {t('chips.section')} {say(scope.title)} <span aria-hidden="true">×</span>
          </button>
        </li>
      )}
      <DistanceChip />
      <li>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            narrowTo(store, null);
            measureFrom(store, null);
            setIntent(store, { filter: EMPTY_FILTER, q: '' });
          }}
        >
          {t('chips.clearAll')}
        </button>
      </li>
    </ul>
  );
}
