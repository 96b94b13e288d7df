import { Fragment } from 'react';
import type { TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import type { ReadingPiece } from '../../domain/reading-pieces.ts';
import { freshView } from '../../state/fresh-view.ts';
import { encodeUrl } from '../../state/url-codec.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { AboutMark } from './AboutMark.tsx';
import { NoteMark } from './NoteMark.tsx';

interface PiecesProps {
  pieces: readonly ReadingPiece[];
  reading: Reading;
  /** The find that is shown. */
  current: TextRange | null;
}

/** Words of the text, each stretch with what is known about it. */
export function Pieces({ pieces, reading, current }: PiecesProps) {
  return pieces.map(piece => (
    <Fragment key={piece.start}>
      <Piece piece={piece} current={current} />
      {piece.notes.map(number => {
        const note = reading.notes[number];
        return note && <NoteMark key={number} number={number + 1} note={note} />;
      })}
      {piece.about.length > 0 && <AboutMark ids={piece.about} />}
    </Fragment>
  ));
}

function Piece({ piece, current }: { piece: ReadingPiece; current: TextRange | null }) {
  const { store } = useAtlas();
  const { start, text, place, terms, lead, pointed, found } = piece;
  const shown = current && start >= current.start && start < current.end;
  const marks = [
    lead && 'lead',
    pointed && 'pointed',
    found && 'found',
    shown && 'shown',
    terms && 'term',
  ].filter(Boolean);
  const shared = { 'data-start': start, className: marks.join(' ') || undefined };
  if (place) {
    return (
      <a
        {...shared}
        data-place={place}
        href={encodeUrl(freshView(store.getState().intent, { selected: place }))}
      >
        {text}
      </a>
    );
  }
  return (
    <span {...shared} data-terms={terms?.join(' ')}>
      {text}
    </span>
  );
}
