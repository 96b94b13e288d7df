import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/board/model.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';

/** The places to which a figure belongs: pointing at one lights it on the map, a click opens it. */
export function Places({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const byId = useAtlasState(state => state.index?.byId);
  const places = indicator.places.flatMap(id => byId?.get(id) ?? []);
  if (places.length === 0) return null;
  const light = (hovered: string | null) => () => store.setState({ hovered });
  return (
    <ul className="indicator-places" aria-label={t('board.place')}>
      {places.map(place => (
        <li key={place.id}>
          <button
            type="button"
            onClick={() => openFeature(store, place.id, { focusPanel: true })}
            onPointerEnter={light(place.id)}
            onPointerLeave={light(null)}
            onFocus={light(place.id)}
            onBlur={light(null)}
          >
            <KindMark kind={place.kind} colour={tone(place)} />
            {nameOf(place)}
          </button>
        </li>
      ))}
    </ul>
  );
}
