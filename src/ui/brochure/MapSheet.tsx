import type { PlacePage } from '../../domain/brochure/compose.ts';
import { paperScale } from '../../domain/brochure/map-frame.ts';
import { scaleDrift } from '../../domain/plan-projection.ts';
import { KindMark } from '../common/KindMark.tsx';
import { ScrollBox } from '../common/ScrollBox.tsx';
import { MapDrawing, type MapProps, useMap } from './MapDrawing.tsx';
import { MapLegend } from './MapLegend.tsx';
import { placeAnchor } from './PlaceHead.tsx';
import { markColours, usePaper } from './palette.ts';
import { Say, useSpeakers } from './speakers.tsx';

/** Map with legend, scale and credits; below it which number is which place. */
export function MapSheet(props: MapProps) {
  const { brochure, atlas } = props;
  const speakers = useSpeakers();
  const { palette } = usePaper();
  const map = useMap(props);
  const colour = markColours(brochure.subject, atlas, palette);
  const { sheet } = map;
  const scale = {
    ratio: paperScale(sheet).toLocaleString('en'),
    latitude: sheet.centre[1].toFixed(1),
    error: (scaleDrift(sheet) * 100).toFixed(1),
  };
  return (
    <section
      className="sheet map-page"
      lang={speakers[0]?.tag}
      aria-label={speakers[0]?.t('brochure.map.title')}
    >
      <h3>
        <Say>{({ t }) => t('brochure.map.title')}</Say>
      </h3>
      {/* On a phone the drawing is wider than the screen. */}
      <ScrollBox className="map-frame" aria-label={speakers[0]?.t('brochure.map.scroll')}>
        <MapDrawing {...props} map={map} />
      </ScrollBox>
      <MapLegend {...props} map={map} />
      <ol className="map-list" data-both={speakers.length > 1 || undefined}>
        {brochure.places.map(place => (
          <li key={place.feature.id}>
            <span className="list-number">{place.number}</span>
            <KindMark kind={place.feature.kind} colour={colour(place.feature)} />
            <a href={`#${placeAnchor(place.feature.id)}`}>
              <Say>
                {speaker => (
                  <>
                    {speaker.nameOf(place.feature)} <Unmarked place={place} t={speaker.t} />
                  </>
                )}
              </Say>
            </a>
          </li>
        ))}
      </ol>
      <div className="map-notes">
        <p>
          <Say>{({ t }) => t('brochure.map.scale', scale)}</Say>
        </p>
        <p>
          <Say>{({ t }) => t('brochure.map.base')}</Say>
        </p>
        <p>
          <Say>
            {({ t, review }) =>
              `${t('map.osm')}, ODbL 1.0 · ${t('map.schematic')} · ${review ?? t('map.review', { number: t('map.unreviewed') })}`
            }
          </Say>
        </p>
      </div>
    </section>
  );
}

/** Says of a place without a marker why one looks for it in vain. */
function Unmarked({
  place: { feature },
  t,
}: {
  place: PlacePage;
  t: (key: UnmarkedKey) => string;
}) {
  if (feature.at) return null;
  return <small>({t(feature.grade ? 'brochure.map.unplaced' : 'brochure.map.drawn')})</small>;
}

type UnmarkedKey = 'brochure.map.unplaced' | 'brochure.map.drawn';
