import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import type { ColumnMoves } from './use-column-moves.ts';

interface ColumnHeadProps extends ColumnMoves {
  place: Feature;
  /** From 1. */
  position: number;
  count: number;
}

/** A place's name in both languages; moves its column and takes it out. */
export function ColumnHead({ place, position, count, move, remove }: ColumnHeadProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { language, nameOf } = useNames();
  const tone = useTone();
  const name = nameOf(place);
  const [other, tag] = language === 'zh' ? [place.en, 'en'] : [place.name, 'zh-CN'];
  const light = (hovered: string | null) => () => store.setState({ hovered });
  return (
    <th
      scope="col"
      // What is told with each cell: the name, not the buttons below it.
      abbr={name}
      data-column={place.id}
      onPointerEnter={light(place.id)}
      onPointerLeave={light(null)}
    >
      <span className="compare-name">
        <KindMark kind={place.kind} colour={tone(place)} />
        <button
          type="button"
          className="link"
          title={t('compare.open', { name })}
          onClick={() => openFeature(store, place.id, { focusPanel: true })}
        >
          {name}
        </button>
        {/* Repeated on every printed page, where Chromium leaves buttons out. */}
        <span className="compare-printed" aria-hidden="true">
          {name}
        </span>
      </span>
      <small lang={tag}>{other}</small>
      <span className="compare-column-actions">
        <span className="compare-place" aria-hidden="true">
          {position}/{count}
        </span>
        {(['left', 'right'] as const).map(side => (
          <button
            key={side}
            type="button"
            data-move={side}
            aria-label={t(`compare.${side}`, { name })}
            aria-disabled={position === (side === 'left' ? 1 : count)}
            onClick={() => move(place.id, side)}
          >
            <svg viewBox="0 0 6 10" aria-hidden="true">
              <path d={side === 'left' ? 'M5 1L1 5l4 4' : 'M1 1l4 4-4 4'} />
            </svg>
          </button>
        ))}
        <button
          type="button"
          data-move="out"
          aria-label={t('shortlist.remove', { name })}
          onClick={() => remove(place.id)}
        >
          ×
        </button>
      </span>
    </th>
  );
}
