import { useMemo } from 'react';
import type { Brochure } from '../../domain/brochure/compose.ts';
import { citySheet, districtShape } from '../../domain/brochure/map-frame.ts';
import { geometryPath } from '../../domain/plan-projection.ts';
import { Areas, PlanLayout } from '../plan/layers.tsx';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { useToday } from './made-on.ts';
import { usePaper } from './palette.ts';
import { Say, type Speaker, useSpeakers } from './speakers.tsx';

/** The subject's name in each language, and in one line for the footer. */
export function useTitle({ subject }: Brochure) {
  const speakers = useSpeakers();
  const name = ({ t, nameOf }: Speaker) =>
    subject.kind === 'shortlist' ? t('brochure.cover.shortlist') : nameOf(subject.named);
  const [first] = speakers;
  const kind = first?.t('brochure.cover.kind');
  return { name, short: first ? `${name(first)} · ${kind}` : '' };
}

function useKind({ subject }: Brochure) {
  return ({ t }: Speaker) => {
    switch (subject.kind) {
      case 'place':
        return t('brochure.cover.place');
      case 'shortlist':
        return t('brochure.cover.kind');
      case 'district':
        return t('brochure.cover.district');
      case 'chain':
        return t(subject.id.includes('.') ? 'brochure.cover.segment' : 'brochure.cover.chain');
    }
  };
}

interface CoverProps {
  brochure: Brochure;
  plan: NearPlan;
}

export function Cover({ brochure, plan }: CoverProps) {
  const { places, sources } = brochure;
  const { name } = useTitle(brochure);
  const kind = useKind(brochure);
  const date = useToday();
  const few = places.length > 1 && places.length <= 5 && brochure.subject.kind === 'shortlist';
  return (
    <section className="sheet cover">
      <p className="cover-kicker">
        <Say>{({ title }) => title}</Say>
      </p>
      <div className="cover-title">
        <p className="cover-kind">
          <Say>{speaker => kind(speaker)}</Say>
        </p>
        <h3 className="cover-name">
          <Say>{name}</Say>
        </h3>
        {few && (
          <ul className="cover-names">
            {places.map(({ feature }) => (
              <li key={feature.id}>
                <Say>{({ nameOf }) => nameOf(feature)}</Say>
              </li>
            ))}
          </ul>
        )}
        <p className="cover-facts">
          <Say>
            {({ t, tag }) =>
              [
                t('brochure.cover.places', { count: places.length }),
                t('brochure.cover.documents', { count: sources.length }),
                t('brochure.cover.made', { date: date.say(tag) }),
              ].join(' · ')
            }
          </Say>
        </p>
      </div>
      <CoverPicture brochure={brochure} plan={plan} />
      <div className="cover-foot">
        <p>
          <Say>{({ t }) => t('brochure.cover.what')}</Say>
        </p>
        <p className="cover-not">
          <Say>{({ t }) => t('brochure.cover.not')}</Say>
        </p>
      </div>
    </section>
  );
}

const PICTURE = citySheet(1500, 1700, 20);
const MARK = 13;

/** The city with its layout, the brochure's places on it. Decoration: the map page says which is which. */
function CoverPicture({ brochure, plan }: CoverProps) {
  const { palette } = usePaper();
  const { base, layout } = plan;
  const ground = useMemo(
    () => (
      <>
        <Areas
          layer="districts"
          base={base}
          sheet={PICTURE}
          fill={palette.ui.sunken}
          stroke="#fff"
          strokeWidth={4}
        />
        <PlanLayout layout={layout.features} sheet={PICTURE} palette={palette} axisWidth={12} />
      </>
    ),
    [base, layout, palette],
  );
  const { subject } = brochure;
  const shape = subject.kind === 'district' && districtShape(base, subject.id);
  return (
    <svg
      className="cover-picture"
      viewBox={`0 0 ${PICTURE.width} ${PICTURE.height}`}
      preserveAspectRatio="xMaxYMax meet"
      aria-hidden="true"
    >
      {ground}
      {shape && (
        <path
          d={geometryPath(shape.geometry, PICTURE)}
          fill={palette.ui.accent}
          fillOpacity={0.25}
          stroke={palette.ui.accent}
          strokeWidth={5}
        />
      )}
      {brochure.places.map(({ feature }) => {
        if (!feature.at) return null;
        const [x, y] = PICTURE.project(feature.at);
        return (
          <circle
            key={feature.id}
            cx={x}
            cy={y}
            r={MARK}
            fill={palette.ui.accent}
            stroke={palette.rim}
            strokeWidth={4}
          />
        );
      })}
    </svg>
  );
}
