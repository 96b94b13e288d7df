import { useTranslation } from 'react-i18next';
import { setIntent } from '../../state/store.ts';
import { measureFrom } from '../../state/tools.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useOriginName } from '../hooks/origin.ts';

/** How far places may lie, or, where that is left open, what distances start from. */
export function DistanceChip() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const name = useOriginName();
  const km = useAtlasState(state => state.intent.within);
  if (!name) return null;
  const words = km === null ? t('away.chipFrom', { name }) : t('away.chip', { name, km });
  return (
    <li>
      <button
        type="button"
        aria-label={t('chips.remove', { facet: t('away.title'), name: words })}
        // The radius goes first: distances may still be wanted in the list.
        onClick={() =>
          km === null ? measureFrom(store, null) : setIntent(store, { within: null })
        }
      >
        {words} <span aria-hidden="true">×</span>
      </button>
    </li>
  );
}
