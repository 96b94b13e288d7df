/**
 * The star at the end of a row. An option may hold no button, so it is for the pointer alone; whoever
 * uses keys has one of their own (S, or Shift+Enter), and hears in the row's words how it stands.
 */
import { useTranslation } from 'react-i18next';
import { isShortlisted } from '../../state/shortlist.ts';
import { offersShortlist } from '../../state/shown-parts.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { ShortlistMark } from './ShortlistMark.tsx';

export function RowStar({ id, hint }: { id: string; hint: string }) {
  const { t } = useTranslation();
  const offered = useAtlasState(offersShortlist);
  const on = useAtlasState(state => isShortlisted(state, id));
  if (!offered) return null;
  return (
    <>
      <span className="row-star" data-star={id} title={hint}>
        <ShortlistMark on={on} />
      </span>
      {on && <span className="unseen">{t('shortlist.in')}</span>}
    </>
  );
}

/** Id of the place whose star was pressed; null when something else was. */
export function starUnder(target: EventTarget): string | null {
  const star = target instanceof Element ? target.closest<HTMLElement>('[data-star]') : null;
  return star?.dataset.star ?? null;
}
