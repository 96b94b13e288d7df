import { citySheet } from '../../domain/brochure/map-frame.ts';
import type { Feature } from '../../domain/model.ts';
import { Areas } from '../plan/layers.tsx';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { usePaper } from './palette.ts';

export const LOCATOR = citySheet(300, 360, 6);
const CITY_ID = 'brochure-city';

/** The city's shape, drawn once and used by every locator. */
export function CityShape({ plan }: { plan: NearPlan }) {
  const { palette } = usePaper();
  return (
    <symbol id={CITY_ID} viewBox={`0 0 ${LOCATOR.width} ${LOCATOR.height}`}>
      <Areas
        layer="districts"
        base={plan.base}
        sheet={LOCATOR}
        fill={palette.ui.sunken}
        stroke={palette.border}
        strokeWidth={0.8}
      />
    </symbol>
  );
}

export function CityUse() {
  return <use href={`#${CITY_ID}`} width={LOCATOR.width} height={LOCATOR.height} />;
}

/** Where in the city a place is. Decoration: district and distances say it in words. */
export function CityLocator({ feature }: { feature: Feature }) {
  const { palette } = usePaper();
  if (!feature.at) return null;
  const [x, y] = LOCATOR.project(feature.at);
  return (
    <svg
      className="city-locator"
      viewBox={`0 0 ${LOCATOR.width} ${LOCATOR.height}`}
      aria-hidden="true"
    >
      <CityUse />
      <circle cx={x} cy={y} r={11} fill={palette.ui.accent} stroke="#fff" strokeWidth={4} />
    </svg>
  );
}
