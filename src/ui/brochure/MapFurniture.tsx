/** What stands on the brochure's map besides places: names of districts, the city in a corner, scale. */
import type { Palette } from '../../design/palette.ts';
import { type Box, textWidth } from '../../domain/brochure/labels.ts';
import type { FramedSheet } from '../../domain/plan-projection.ts';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { CityUse, LOCATOR } from './CityLocator.tsx';
import type { Plan } from './marks.ts';
import { useSpeakers } from './speakers.tsx';

const DISTRICT_SIZE = 26;

interface DistrictNamesProps {
  plan: NearPlan;
  sheet: FramedSheet;
  palette: Palette;
  arranged: Plan;
}

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Names of districts where no mark, number or furniture of the map stands. */
export function DistrictNames({ plan, sheet, palette, arranged }: DistrictNamesProps) {
  const [speaker] = useSpeakers();
  const taken: Box[] = [
    arranged.bar,
    ...(arranged.locator ? [arranged.locator] : []),
    ...arranged.marks.flatMap(({ label, at: [x, y], radius }) => [
      { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
      ...(label ? [label] : []),
    ]),
  ];
  return plan.base.features.map(({ geometry, properties }) => {
    if (properties?.layer !== 'district-name' || geometry.type !== 'Point' || !speaker) return null;
    const name = speaker.nameOf({ name: String(properties.name), en: String(properties.nameEn) });
    const [x, y] = sheet.project(geometry.coordinates);
    const width = textWidth(name) * DISTRICT_SIZE;
    const box = { x: x - width / 2, y: y - DISTRICT_SIZE / 2, width, height: DISTRICT_SIZE };
    const inside = box.x > 0 && box.y > 0 && box.x + width < sheet.width && y < sheet.height - 20;
    if (!inside || taken.some(each => meet(each, box))) return null;
    return (
      <text
        key={name}
        x={x}
        y={y}
        className="map-text"
        fontSize={DISTRICT_SIZE}
        fill={palette.baseText}
        stroke={palette.baseHalo}
        strokeWidth={5}
      >
        {name}
      </text>
    );
  });
}

interface InsetProps {
  box: Box;
  sheet: FramedSheet;
  palette: Palette;
}

/** The whole city in a corner, with what the map shows framed in it. */
export function Inset({ box, sheet, palette }: InsetProps) {
  const unit = sheet.metresPerUnit / LOCATOR.metresPerUnit;
  const centre = sheet.centre;
  const [x, y] = LOCATOR.project(centre);
  const [width, height] = [sheet.width * unit, sheet.height * unit];
  return (
    <g transform={`translate(${box.x} ${box.y})`}>
      <rect
        width={box.width}
        height={box.height}
        fill={palette.halo}
        stroke={palette.border}
        strokeWidth={2}
      />
      <CityUse />
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        fill={palette.ui.accent}
        fillOpacity={0.12}
        stroke={palette.ui.accent}
        strokeWidth={4}
      />
    </g>
  );
}

const BAR_SIZE = 22;

/** Scale and north in the lower left corner. */
export function ScaleBar({ bar, palette }: { bar: Plan['bar']; palette: Palette }) {
  const [speaker] = useSpeakers();
  const words =
    bar.metres < 1000
      ? speaker?.t('brochure.map.m', { value: bar.metres })
      : speaker?.t('brochure.map.km', { value: bar.metres / 1000 });
  return (
    <g transform={`translate(${bar.x} ${bar.y})`}>
      <rect width={bar.width} height={bar.height} rx={5} fill={palette.halo} fillOpacity={0.85} />
      <path d="M34 12 L48 58 L34 48 L20 58 Z" fill={palette.label} />
      <text x={66} y={38} className="map-text-start" fontSize={BAR_SIZE} fill={palette.label}>
        {speaker?.t('brochure.map.north')}
      </text>
      <path
        d={`M20 92V104H${20 + bar.units}V92`}
        fill="none"
        stroke={palette.label}
        strokeWidth={3}
      />
      <text x={30} y={84} className="map-text-start" fontSize={BAR_SIZE} fill={palette.label}>
        {words}
      </text>
    </g>
  );
}
