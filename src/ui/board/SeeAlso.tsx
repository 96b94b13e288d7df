import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/board/model.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { goToIndicator } from './open-indicator.ts';
import { useIndicator, useShown } from './use-board.ts';
import { useIndicatorWords } from './use-words.ts';

/** The sentence of the baseline where it is another, and figures that are easily mixed up. */
export function SeeAlso({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const from = indicator.baseline?.from;
  const alike = indicator.related.filter(id => id !== from);
  return (
    <>
      {from && <Others title={t('board.baselineFrom')} ids={[from]} />}
      {alike.length > 0 && <Others title={t('board.related')} ids={alike} />}
    </>
  );
}

function Others({ title, ids }: { title: string; ids: readonly string[] }) {
  return (
    <div className="see-also">
      <small>{title}</small>
      <ul aria-label={title}>
        {ids.map(id => (
          <Other key={id} id={id} />
        ))}
      </ul>
    </div>
  );
}

function Other({ id }: { id: string }) {
  const { store } = useAtlas();
  const words = useIndicatorWords();
  const indicator = useIndicator(id);
  const shown = useShown().indicators.some(each => each.id === id);
  if (!indicator) return null;
  return (
    <li>
      <button type="button" className="link" onClick={() => goToIndicator(store, id, shown)}>
        {words.nameOf(indicator)}
      </button>{' '}
      {words.value(indicator)}{' '}
      <small>
        {words.year(indicator)} · {words.document(indicator.citation.doc)}
      </small>
    </li>
  );
}
