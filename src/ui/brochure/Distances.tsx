import type { Near } from '../../domain/model.ts';
import type { Speaker } from './speakers.tsx';

const KINDS = ['metro', 'airport', 'rail', 'port', 'centre'] as const;

/** Straight lines to stations, airports, port and centre, and that this is what they are. */
export function Distances({ near, speaker }: { near: readonly Near[]; speaker: Speaker }) {
  const { t, nameOf, distance } = speaker;
  if (near.length === 0) return t('brochure.place.noDistances');
  return (
    <>
      {near.map(each => {
        const kind = KINDS.find(known => known === each.kind);
        return (
          <span key={each.id} className="distance">
            <span>
              <small>{kind && t(`near.${kind}`)}</small> {nameOf(each)}
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
