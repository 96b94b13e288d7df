import type { ReactNode } from 'react';
import { groupColour, HUED_PARTS, partColour } from '../../design/palette.ts';
import { reachesInto } from '../../domain/brochure/map-frame.ts';
import { chainOfOption } from '../../domain/visibility.ts';
import { KindMark } from '../common/KindMark.tsx';
import type { MapProps, useMap } from './MapDrawing.tsx';
import { usePaper } from './palette.ts';
import { SayInline, type Speaker } from './speakers.tsx';

interface SignProps {
  children: ReactNode;
  words: (speaker: Speaker) => ReactNode;
}

function Sign({ children, words }: SignProps) {
  return (
    <li>
      <svg className="sign" viewBox="0 0 24 12" aria-hidden="true">
        {children}
      </svg>
      <span>
        <SayInline>{words}</SayInline>
      </span>
    </li>
  );
}

const line = (colour: string, width: number) => (
  <path d="M1 6H23" stroke={colour} strokeWidth={width} />
);

interface LegendProps extends MapProps {
  map: ReturnType<typeof useMap>;
}

/** What the map's signs mean: parts of the layout, kinds of the brochure's places, lines. */
export function MapLegend({ atlas, brochure, plan, map: { sheet, shape } }: LegendProps) {
  const { palette } = usePaper();
  const { subject, places } = brochure;
  const chain =
    subject.kind === 'chain' && atlas.chains.find(({ id }) => id === chainOfOption(subject.id));
  const kinds = new Set(places.filter(({ feature }) => feature.at).map(each => each.feature.kind));
  const parts = new Set(places.map(({ feature }) => feature.layout[0]?.part ?? 'other'));
  const inSight = plan.layout.features.filter(
    each => each.properties?.role !== 'axis-end' && reachesInto(sheet, each),
  );
  const drawn = atlas.parts.filter(({ id }) =>
    inSight.some(({ properties }) => properties?.id === id),
  );
  const hued = atlas.parts.filter(
    ({ id }) =>
      !chain &&
      parts.has(id) &&
      !drawn.some(each => each.id === id) &&
      HUED_PARTS.some(each => each === id),
  );
  return (
    <ul className="map-legend">
      {drawn.map(part => (
        <Sign
          key={part.id}
          words={({ nameOf, t }) => `${nameOf(part)} (${t('brochure.map.sketch')})`}
        >
          {part.id === 'axis' ? (
            line(partColour(palette, part.id), 3)
          ) : (
            <rect width="24" height="12" rx="3" fill={partColour(palette, part.id)} opacity="0.3" />
          )}
        </Sign>
      ))}
      {hued.map(part => (
        <Sign key={part.id} words={({ nameOf }) => nameOf(part)}>
          <circle cx="12" cy="6" r="5" fill={partColour(palette, part.id)} />
        </Sign>
      ))}
      {chain && (
        <Sign words={({ nameOf }) => nameOf(chain)}>
          <circle cx="12" cy="6" r="5" fill={groupColour(palette, chain.group)} />
        </Sign>
      )}
      {[...kinds].map(kind => (
        <li key={kind}>
          <KindMark kind={kind} colour={palette.outside} />
          <span>
            <SayInline>{({ option }) => option('kind', kind)}</SayInline>
          </span>
        </li>
      ))}
      <Sign words={({ t }) => t('brochure.map.others')}>
        <circle cx="12" cy="6" r="2" fill={palette.outside} opacity="0.5" />
      </Sign>
      <Sign words={({ t }) => t('brochure.map.extent')}>
        <path
          d="M2 2H22V10H2Z"
          fill={palette.outside}
          fillOpacity="0.15"
          stroke={palette.outside}
          strokeDasharray="5 2"
        />
      </Sign>
      {shape && (
        <Sign
          words={({ t, nameOf }) =>
            t('brochure.map.outline', {
              name: nameOf({
                name: String(shape.properties?.name),
                en: String(shape.properties?.nameEn),
              }),
            })
          }
        >
          <path d="M2 2H22V10H2Z" fill="none" stroke={palette.ui.accent} strokeWidth="2" />
        </Sign>
      )}
      <Sign words={({ t }) => t('brochure.map.border')}>{line(palette.border, 1)}</Sign>
      <Sign words={({ t }) => t('brochure.map.road')}>{line(palette.road, 2.5)}</Sign>
      <Sign words={({ t }) => t('brochure.map.metro')}>
        <path d="M1 6H23" stroke={palette.metro} strokeWidth={1.6} strokeDasharray="4 2" />
      </Sign>
    </ul>
  );
}
