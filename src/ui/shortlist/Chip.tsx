import type { HTMLAttributes, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';

interface ChipProps extends Omit<HTMLAttributes<HTMLLIElement>, 'onKeyDown'> {
  place: Feature;
  /** From 1. */
  position: number;
  dragged: boolean;
  /** Id of the words that say what the keys do. */
  help: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onRemove: () => void;
}

/** One place of the tray: opens it, can be dragged or moved by keys, and taken out. */
export function Chip({ place, position, dragged, help, onKeyDown, onRemove, ...rest }: ChipProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const name = nameOf(place);
  const light = (hovered: string | null) => () => store.setState({ hovered });
  return (
    <li className="tray-chip" data-chip={place.id} data-dragged={dragged || undefined} {...rest}>
      <button
        type="button"
        className="tray-name"
        title={name}
        aria-describedby={help}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight Delete"
        onKeyDown={onKeyDown}
        onClick={() => openFeature(store, place.id, { focusPanel: true })}
        onPointerEnter={light(place.id)}
        onPointerLeave={light(null)}
        onFocus={light(place.id)}
        onBlur={light(null)}
      >
        <span className="tray-number" aria-hidden="true">
          {position}
        </span>
        <KindMark kind={place.kind} colour={tone(place)} />
        <span>{name}</span>
      </button>
      <button
        type="button"
        className="tray-remove"
        aria-label={t('shortlist.remove', { name })}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  );
}
