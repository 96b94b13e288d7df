import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { isShortlisted, toggleShortlisted } from '../../state/shortlist.ts';
import { offersShortlist } from '../../state/shown-parts.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { ShortlistMark } from './ShortlistMark.tsx';

interface ShortlistToggleProps {
  feature: Feature;
  /** The star alone, where room is short. */
  compact?: boolean;
}

/** Puts a place on the shortlist, and takes it off again. */
export function ShortlistToggle({ feature, compact = false }: ShortlistToggleProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const offered = useAtlasState(offersShortlist);
  const on = useAtlasState(state => isShortlisted(state, feature.id));
  const name = t('shortlist.toggle', { name: nameOf(feature) });
  if (!offered) return null;
  return (
    <button
      type="button"
      className="shortlist-toggle"
      aria-pressed={on}
      aria-label={name}
      title={compact ? name : undefined}
      onClick={() => toggleShortlisted(store, feature.id)}
    >
      <ShortlistMark on={on} />
      {!compact && t('shortlist.title')}
    </button>
  );
}
