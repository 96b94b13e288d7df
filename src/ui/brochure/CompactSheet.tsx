import type { PlacePage, Source } from '../../domain/brochure/compose.ts';
import { chainOfOption } from '../../domain/visibility.ts';
import { PlaceHead } from './PlaceHead.tsx';
import { Gloss } from './PlaceSheet.tsx';
import { Quote } from './Quote.tsx';
import { Say, SayInline, useSpeakers } from './speakers.tsx';

interface CompactSheetProps {
  places: readonly PlacePage[];
  sources: readonly Source[];
}

/** Short entries one below the other: what each place is, and the passage that says it best. */
export function CompactSheet({ places, sources }: CompactSheetProps) {
  const [first] = useSpeakers();
  return (
    <section
      className="sheet entries"
      lang={first?.tag}
      aria-label={first?.t('brochure.map.places')}
    >
      {places.map(place => (
        <Entry key={place.feature.id} place={place} sources={sources} />
      ))}
    </section>
  );
}

/** The stations and airports by which one first judges a place. */
const KEPT_NEAR = ['metro', 'airport', 'port'];

function Entry({ place, sources }: { place: PlacePage; sources: readonly Source[] }) {
  const { feature, detail, chains, groups, main } = place;
  const parts = feature.layout.filter(({ part }) => part !== feature.id);
  const passages = groups.reduce((sum, group) => sum + group.passages.length, 0);
  const ownChains = [...new Set(chains.map(({ chain }) => chainOfOption(chain)))];
  const near = detail.near.filter(({ kind }) => KEPT_NEAR.includes(kind));
  const number = sources.find(({ document }) => document.id === main?.doc)?.number;
  return (
    <article className="entry">
      <PlaceHead place={place} />
      <Gloss place={place} />
      {parts.length + ownChains.length > 0 && (
        <p className="entry-line">
          <Say>
            {({ option }) =>
              [
                ...parts.map(({ part }) => option('layout', part)),
                ...ownChains.map(chain => option('chain', chain)),
              ].join(' / ')
            }
          </Say>
        </p>
      )}
      {near.length > 0 && (
        <p className="entry-line">
          <Say>
            {({ nameOf, distance, t }) =>
              `${t('brochure.place.distances')}: ${near
                .map(each => `${nameOf(each)} ${distance(each.distance)}`)
                .join(' / ')}`
            }
          </Say>
        </p>
      )}
      {main && <Quote citation={main} number={number} />}
      {passages > 1 && (
        <p className="silent">
          <SayInline>
            {({ t }) => t('brochure.place.moreInAtlas', { count: passages - 1 })}
          </SayInline>
        </p>
      )}
    </article>
  );
}
