import type { PlacePage } from '../../domain/brochure/compose.ts';
import type { Speaker } from './speakers.tsx';
import { Say, useSpeakers } from './speakers.tsx';

export const placeAnchor = (id: string) => `place-${id}`;

/** Number and names, in both languages whatever the brochure's: a name is how one finds the place. */
export function PlaceHead({ place }: { place: PlacePage }) {
  const { number, feature } = place;
  const speakers = useSpeakers();
  const chineseFirst = speakers[0]?.language !== 'en';
  const [first, second] = chineseFirst ? [feature.name, feature.en] : [feature.en, feature.name];
  const tag = (chinese: boolean) => (chinese ? 'zh-CN' : 'en');
  return (
    <header className="place-head" id={placeAnchor(feature.id)}>
      <span className="place-number">{number}</span>
      <div>
        <h3 lang={tag(chineseFirst)}>{first}</h3>
        <p className="second-name">
          <span lang={tag(!chineseFirst)}>{second}</span>{' '}
          <small>
            <Provenance place={place} speaker={speakers[0]} />
          </small>
        </p>
        <p className="place-tags">
          <Say>{speaker => tags(place, speaker).join(' · ')}</Say>
        </p>
      </div>
    </header>
  );
}

function Provenance({ place, speaker }: { place: PlacePage; speaker: Speaker | undefined }) {
  const { enOfficial } = place.feature;
  if (!speaker) return null;
  const words = enOfficial
    ? speaker.t('panel.official', { source: enOfficial })
    : speaker.t('brochure.place.translated');
  return <span lang={speaker.tag}>({words})</span>;
}

function tags({ feature }: PlacePage, { option, t }: Speaker): string[] {
  return [
    option('kind', feature.kind),
    ...feature.districts.map(id => option('district', id)),
    feature.grade ? `${feature.grade} ${t(`grade.short.${feature.grade}`)}` : t('list.drawn'),
  ];
}
