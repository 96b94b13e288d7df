import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_COMPARED } from '../../state/intent.ts';
import { replaceInShortlist, stopAsking } from '../../state/shortlist.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { useNameOfId, usePlaces } from './use-places.ts';

/** A sixth place: the person says which one it replaces, or leaves the list as it is. */
export function FullDialog() {
  const asking = useAtlasState(state => state.shortlist.asking);
  return asking ? <Question asking={asking} /> : null;
}

function Question({ asking }: { asking: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const nameOfId = useNameOfId();
  const places = usePlaces();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    // The browser gives the focus back only to a dialog that it closes itself.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className="shortlist-full"
      aria-labelledby="full-title"
      aria-describedby="full-text"
      onClose={() => stopAsking(store)}
    >
      <h2 id="full-title">{t('shortlist.full.title')}</h2>
      <p id="full-text">
        {t('shortlist.full.text', { most: MOST_COMPARED, name: nameOfId(asking) })}
      </p>
      <ul>
        {places.map(place => (
          <li key={place.id}>
            <button
              type="button"
              className="full-choice"
              onClick={() => replaceInShortlist(store, place.id, asking)}
            >
              <KindMark kind={place.kind} colour={tone(place)} />
              {t('shortlist.full.replace', { name: nameOf(place) })}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="full-cancel" onClick={() => dialog.current?.close()}>
        {t('shortlist.full.cancel')}
      </button>
    </dialog>
  );
}
