import type { Near } from '../../domain/model.ts';
import type { Speaker } from './speakers.tsx';

/**
 * Straight lines to stations, airports, port and centre, and that this is what they are. Of all their
 * names only a metro station's doesn't say what it is.
 */
export function Distances({ near, speaker }: { near: readonly Near[]; speaker: Speaker }) {
  const { t, nameOf, distance } = speaker;
  if (near.length === 0) return t('brochure.place.noDistances');
  return (
    <>
      {near.map(each => {
        const station = each.kind === 'metro';
        return (
          <span key={each.id} className="distance">
            <span>
              {station && `${t('near.metro')} `}
              {nameOf(each)}
              {each.lines && each.lines.length > 0 && <small> ({each.lines.join(', ')})</small>}
            </span>
            <strong>{distance(each.distance)}</strong>
          </span>
        );
      })}
      <small className="line">{t('brochure.place.nearNote')}</small>
    </>
  );
}
