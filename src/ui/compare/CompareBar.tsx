import { useTranslation } from 'react-i18next';
import { clearShortlist } from '../../state/shortlist.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import type { ShownComparison } from './use-comparison.ts';

interface CompareBarProps {
  comparison: ShownComparison | null;
  /** Number of places. */
  count: number;
}

/** How many places, what of them is shown, print and clear. */
export function CompareBar({ comparison, count }: CompareBarProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const differences = useAtlasState(state => state.intent.differences);
  const hidden = comparison ? comparison.rows.length - comparison.shown.length : 0;
  return (
    <header className="compare-bar">
      <h2 id="compare-heading">
        {count > 0 ? t('compare.heading', { count }) : t('compare.title')}
      </h2>
      {count > 0 && (
        <>
          <label title={count < 2 ? t('compare.differencesOne') : undefined}>
            <input
              type="checkbox"
              checked={differences}
              disabled={count < 2}
              onChange={event => setIntent(store, { differences: event.target.checked })}
            />{' '}
            {t('compare.differences')}
          </label>
          <small role="status">{hidden > 0 && t('compare.hidden', { count: hidden })}</small>
          <span className="compare-actions">
            <button type="button" onClick={() => window.print()}>
              {t('compare.print')}
            </button>
            <button type="button" className="quiet" onClick={() => clearShortlist(store)}>
              {t('shortlist.clear')}
            </button>
          </span>
        </>
      )}
    </header>
  );
}
