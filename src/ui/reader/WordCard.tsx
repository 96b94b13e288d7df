import { type ReactElement, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

const CARD_ID = 'word-card';
/** Room that the card may need below a word; where there is less it stands above. */
const ROOM = { height: 110, width: 320 };

interface WordCards {
  readonly card: ReactElement | null;
  /** Shows the card of the word at or around this element, or none. */
  readonly show: (target: EventTarget) => void;
  readonly leave: () => void;
}

/** What a linked or marked word is, beside it for as long as it is pointed at or has the focus. */
export function useWordCard(withTerms: boolean): WordCards {
  const [word, setWord] = useState<HTMLElement | null>(null);
  const wanted = withTerms ? '[data-place], span[data-terms]' : '[data-place]';
  useEffect(() => {
    word?.setAttribute('aria-describedby', CARD_ID);
    return () => word?.removeAttribute('aria-describedby');
  }, [word]);
  return {
    card: word && <WordCard word={word} />,
    show: target => setWord(target instanceof Element ? target.closest(wanted) : null),
    leave: () => setWord(null),
  };
}

function WordCard({ word }: { word: HTMLElement }) {
  const names = useOptionNames();
  const { place, terms } = word.dataset;
  const feature = useAtlasState(state => (place ? state.index?.byId.get(place) : undefined));
  // The last line is nearest to what follows it; a name may be broken over two.
  const box = [...word.getClientRects()].at(-1) ?? word.getBoundingClientRect();
  const below = box.bottom + ROOM.height < window.innerHeight;
  const left = Math.max(8, Math.min(box.left, window.innerWidth - ROOM.width));
  const position = below
    ? { left, top: box.bottom + 6 }
    : { left, bottom: window.innerHeight - box.top + 6 };
  return (
    <div className="word-card" id={CARD_ID} role="tooltip" style={position}>
      {feature && <PlaceFacts place={feature} />}
      {terms?.split(' ').map(id => (
        <span key={id}>{names('chain', id)}</span>
      ))}
    </div>
  );
}

/** What the place is and where. */
function PlaceFacts({ place }: { place: Feature }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const where = [
    ...place.layout.map(({ part }) => names('layout', part)),
    ...place.districts.map(district => names('district', district)),
  ];
  return (
    <>
      <strong>{nameOf(place)}</strong>
      <span>
        {names('kind', place.kind)} · {t(`grade.${place.grade ?? 'none'}`)}
      </span>
      <span>{where.join(' · ')}</span>
    </>
  );
}
