import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../domain/narrow.ts';
import { MOST_COMPARED } from '../../state/intent.ts';
import { clearShortlist, moveInShortlist } from '../../state/shortlist.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { useDragOrder } from '../hooks/drag-order.ts';
import { Chip } from './Chip.tsx';
import { usePlaces } from './use-places.ts';
import { useTrayKeys } from './use-tray-keys.ts';

/** On a phone the places begin folded: the line alone takes little of the screen. */
const ON_PHONE = `(max-width: ${NARROW}px)`;

/** The shortlist's places in order, and the way to the comparison. */
export function Tray() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const places = usePlaces();
  const [open, setOpen] = useState(() => !window.matchMedia(ON_PHONE).matches);
  const drag = useDragOrder(
    places.map(({ id }) => id),
    (id, to) => moveInShortlist(store, id, to),
  );
  const byId = new Map(places.map(place => [place.id, place]));
  const keys = useTrayKeys();
  const help = useId();
  const title = t('shortlist.title');
  return (
    <section className="tray" aria-label={title} data-open={open || undefined}>
      <div className="tray-bar">
        <button
          type="button"
          className="tray-title"
          aria-expanded={open}
          aria-label={open ? t('shortlist.close') : t('shortlist.open')}
          onClick={() => setOpen(!open)}
        >
          {title} <span>{t('shortlist.of', { count: places.length, most: MOST_COMPARED })}</span>
          <svg viewBox="0 0 10 6" aria-hidden="true">
            <path d={open ? 'M1 1l4 4 4-4' : 'M1 5l4-4 4 4'} />
          </svg>
        </button>
        <button
          type="button"
          className="tray-go"
          onClick={() => setIntent(store, { mode: 'compare' })}
        >
          {t('shortlist.compare')}
        </button>
        <button type="button" className="quiet" onClick={() => clearShortlist(store)}>
          {t('shortlist.clear')}
        </button>
      </div>
      {open && (
        <>
          <ol ref={keys.box} className="tray-places" aria-label={t('shortlist.list')}>
            {drag.order
              .flatMap(id => byId.get(id) ?? [])
              .map((place, at) => (
                <Chip
                  key={place.id}
                  place={place}
                  position={at + 1}
                  dragged={drag.dragged === place.id}
                  help={help}
                  onKeyDown={event => keys.press(event, place.id)}
                  onRemove={() => keys.remove(place.id)}
                  {...drag.handlers(place.id)}
                />
              ))}
          </ol>
          <p id={help} className="tray-help">
            {t('shortlist.chipKeys')}
          </p>
        </>
      )}
    </section>
  );
}
