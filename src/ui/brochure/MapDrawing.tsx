import { useMemo } from 'react';
import { GRADE_DASHES } from '../../design/grades.ts';
import type { Palette } from '../../design/palette.ts';
import { shapePath } from '../../design/shapes.ts';
import type { Brochure } from '../../domain/brochure/compose.ts';
import { type Box, textWidth } from '../../domain/brochure/labels.ts';
import { districtShape, mapSheet } from '../../domain/brochure/map-frame.ts';
import type { Atlas, Feature, Grade } from '../../domain/model.ts';
import { type FramedSheet, geometryPath } from '../../domain/plan-projection.ts';
import { Areas, PlanBase, PlanLayout } from '../plan/layers.tsx';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { CityShape, CityUse, LOCATOR } from './CityLocator.tsx';
import { arrange, LABEL_SIZE, type Mark, type Plan } from './marks.ts';
import { markColours, usePaper } from './palette.ts';
import { useSpeakers } from './speakers.tsx';

export interface MapProps {
  atlas: Atlas;
  brochure: Brochure;
  plan: NearPlan;
}

/** Sheet, district and marks of the brochure's map. */
export function useMap({ brochure, plan }: MapProps) {
  const [speaker] = useSpeakers();
  return useMemo(() => {
    const { subject, places } = brochure;
    const shape = subject.kind === 'district' ? districtShape(plan.base, subject.id) : null;
    const features = places.map(({ feature }) => feature);
    const sheet = mapSheet(subject, features, shape);
    return { sheet, shape, plan: arrange(brochure, sheet, speaker) };
  }, [brochure, plan, speaker]);
}

interface DrawingProps extends MapProps {
  map: ReturnType<typeof useMap>;
}

/** The map itself: vectors, so that it prints as sharp as the printer can. */
export function MapDrawing({ atlas, brochure, plan, map }: DrawingProps) {
  const { palette } = usePaper();
  const [speaker] = useSpeakers();
  const { sheet, shape } = map;
  const colour = markColours(brochure.subject, atlas, palette);
  const names = brochure.places.map(({ feature }) => speaker?.nameOf(feature)).join(', ');
  const own = new Set(brochure.places.map(({ feature }) => feature.id));
  return (
    <svg
      className="map-drawing"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={speaker?.t('brochure.map.label', { names })}
      lang={speaker?.tag}
    >
      <CityShape plan={plan} />
      <rect width={sheet.width} height={sheet.height} fill={palette.sea} />
      <Ground plan={plan} sheet={sheet} palette={palette} />
      {shape && (
        <path
          d={geometryPath(shape.geometry, sheet)}
          fill={palette.ui.accent}
          fillOpacity={0.06}
          stroke={palette.ui.accent}
          strokeWidth={6}
          strokeLinejoin="round"
        />
      )}
      <Outlines plan={plan} sheet={sheet} own={own} atlas={atlas} colour={colour} />
      <Others atlas={atlas} own={own} sheet={sheet} palette={palette} />
      <DistrictNames plan={plan} sheet={sheet} palette={palette} arranged={map.plan} />
      <Leaders marks={map.plan.marks} palette={palette} />
      {map.plan.marks.map(mark => (
        <Sign key={mark.place.feature.id} mark={mark} colour={colour(mark.place.feature)} />
      ))}
      {map.plan.marks.map(mark => (
        <Label key={mark.place.feature.id} mark={mark} palette={palette} />
      ))}
      {map.plan.locator && <Inset box={map.plan.locator} sheet={sheet} palette={palette} />}
      <ScaleBar bar={map.plan.bar} palette={palette} />
    </svg>
  );
}

interface GroundProps {
  plan: NearPlan;
  sheet: FramedSheet;
  palette: Palette;
}

function Ground({ plan, sheet, palette }: GroundProps) {
  return useMemo(
    () => (
      <>
        <PlanBase
          base={plan.base}
          sheet={sheet}
          palette={palette}
          strokeWidth={5}
          borderWidth={2.5}
        />
        <Areas
          layer="metro"
          base={plan.base}
          sheet={sheet}
          fill="none"
          stroke={palette.metro}
          strokeWidth={3}
          strokeDasharray="9 5"
        />
        <PlanLayout layout={plan.layout.features} sheet={sheet} palette={palette} axisWidth={14} />
      </>
    ),
    [plan, sheet, palette],
  );
}

const OUTLINE_WIDTH = 4;

interface OutlinesProps {
  plan: NearPlan;
  sheet: FramedSheet;
  own: ReadonlySet<string>;
  atlas: Atlas;
  colour: (feature: Feature) => string;
}

function dashOf(grade: Grade | null): string | undefined {
  if (!grade || grade === 'D') return undefined;
  return GRADE_DASHES[grade].map(each => each * OUTLINE_WIDTH).join(' ') || undefined;
}

/** Outlines of the brochure's places; a dash tells the grade, sketches are paler. */
function Outlines({ plan, sheet, own, atlas, colour }: OutlinesProps) {
  const byId = new Map(atlas.features.map(feature => [feature.id, feature]));
  return plan.places.features.map(({ geometry, properties }) => {
    const feature = byId.get(String(properties?.id));
    if (!feature || !own.has(feature.id) || geometry.type === 'Point') return null;
    const isLine = geometry.type.endsWith('LineString');
    return (
      <path
        key={feature.id}
        d={geometryPath(geometry, sheet)}
        fill={isLine ? 'none' : colour(feature)}
        fillOpacity={properties?.faint ? 0.06 : 0.16}
        stroke={colour(feature)}
        strokeOpacity={properties?.faint ? 0.45 : 0.9}
        strokeWidth={OUTLINE_WIDTH}
        strokeDasharray={dashOf(feature.grade)}
      />
    );
  });
}

interface OthersProps {
  atlas: Atlas;
  own: ReadonlySet<string>;
  sheet: FramedSheet;
  palette: Palette;
}

/** Every other place, quiet: what stands round those that the brochure is about. */
function Others({ atlas, own, sheet, palette }: OthersProps) {
  return atlas.features.map(({ id, at }) => {
    if (!at || own.has(id)) return null;
    const [x, y] = sheet.project(at);
    if (x < 0 || y < 0 || x > sheet.width || y > sheet.height) return null;
    return <circle key={id} cx={x} cy={y} r={6} fill={palette.outside} opacity={0.45} />;
  });
}

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
function DistrictNames({ plan, sheet, palette, arranged }: DistrictNamesProps) {
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

function Leaders({ marks, palette }: { marks: readonly Mark[]; palette: Palette }) {
  return marks.map(({ place, at, label }) =>
    label?.led ? (
      <line
        key={place.feature.id}
        x1={at[0]}
        y1={at[1]}
        x2={label.x + label.width / 2}
        y2={label.y + label.height / 2}
        stroke={palette.label}
        strokeWidth={1.6}
        opacity={0.7}
      />
    ) : null,
  );
}

function Sign({ mark: { place, at, radius }, colour }: { mark: Mark; colour: string }) {
  return (
    <path
      d={shapePath(place.feature.kind, 2 * radius)}
      transform={`translate(${at[0] - radius} ${at[1] - radius})`}
      fill={colour}
      stroke="#fff"
      strokeWidth={3}
    />
  );
}

function Label({ mark: { label, text }, palette }: { mark: Mark; palette: Palette }) {
  if (!label) return null;
  return (
    <g>
      <rect {...boxOf(label)} rx={5} fill={palette.halo} fillOpacity={0.92} />
      <text
        x={label.x + label.width / 2}
        y={label.y + label.height / 2}
        className="map-text map-label"
        fontSize={LABEL_SIZE}
        fill={palette.label}
      >
        {text}
      </text>
    </g>
  );
}

const boxOf = ({ x, y, width, height }: Box) => ({ x, y, width, height });

interface InsetProps {
  box: Box;
  sheet: FramedSheet;
  palette: Palette;
}

/** The whole city in a corner, with what the map shows framed in it. */
function Inset({ box, sheet, palette }: InsetProps) {
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
function ScaleBar({ bar, palette }: { bar: Plan['bar']; palette: Palette }) {
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
