import { useTranslation } from 'react-i18next';
import type { Part, Ranked } from '../../domain/fit/rank.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { usePartColour } from './PartNumber.tsx';
import { Parts } from './Parts.tsx';
import { points } from './use-words.ts';

/** Narrower than this, in per cent of the bar, a part has no room for its number. */
const ROOM_FOR_NUMBER = 5;

interface RankedRowProps {
  place: Ranked;
  parts: readonly Part[];
  /** The most that a place can have, hundredths of a point. */
  full: number;
}

/** A place, its rank, and what its points are made of: as a bar, and in words. */
export function RankedRow({ place, parts, full }: RankedRowProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const selected = useAtlasState(state => state.intent.selected === place.feature.id);
  const { feature, rank, sharing } = place;
  const hover = (id: string | null) => store.setState({ hovered: id });
  return (
    <li
      className="fit-row"
      data-selected={selected || undefined}
      onPointerEnter={() => hover(feature.id)}
      onPointerLeave={() => hover(null)}
    >
      <span className="fit-rank" data-tie={sharing > 1 || undefined}>
        {sharing > 1 ? t('fit.tie', { rank, count: sharing }) : t('fit.rank', { rank })}
      </span>
      <button
        type="button"
        className="fit-name"
        aria-current={selected || undefined}
        onFocus={() => hover(feature.id)}
        onBlur={() => hover(null)}
        onClick={event => openFeature(store, feature.id, { focusPanel: event.detail === 0 })}
      >
        <KindMark kind={feature.kind} colour={tone(feature)} />
        {nameOf(feature)}
      </button>
      <strong className="fit-total">
        {t('fit.total', { points: points(place.points), full: points(full) })}
      </strong>
      <Bar parts={parts} full={full} />
      <Parts parts={parts} />
    </li>
  );
}

/** The same as the words below it, for the eye. */
function Bar({ parts, full }: Omit<RankedRowProps, 'place'>) {
  const colour = usePartColour();
  return (
    <span className="fit-bar" aria-hidden="true">
      {parts.map((part, at) => {
        const width = (100 * part.points) / full;
        return (
          width > 0 && (
            <i key={part.criterion.id} style={{ width: `${width}%`, background: colour(at) }}>
              {width >= ROOM_FOR_NUMBER && at + 1}
            </i>
          )
        );
      })}
    </span>
  );
}
