import { useMemo } from 'react';
import { GRADE_DASHES } from '../../design/grades.ts';
import type { Palette } from '../../design/palette.ts';
import { shapePath } from '../../design/shapes.ts';
import type { Brochure } from '../../domain/brochure/compose.ts';
import type { Box } from '../../domain/brochure/labels.ts';
import { districtShape, mapSheet } from '../../domain/brochure/map-frame.ts';
import type { Atlas, Feature, Grade } from '../../domain/model.ts';
import { type FramedSheet, geometryPath } from '../../domain/plan-projection.ts';
import { Areas, PlanBase, PlanLayout } from '../plan/layers.tsx';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { CityShape } from './CityLocator.tsx';
import { DistrictNames, Inset, ScaleBar } from './MapFurniture.tsx';
import { arrange, LABEL_SIZE, type Mark } from './marks.ts';
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
        fillOpacity={properties?.faint ? 0.03 : 0.16}
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
