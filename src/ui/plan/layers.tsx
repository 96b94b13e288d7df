/** Base and layout as SVG, for every drawing that needs no WebGL2. */
import type { FeatureCollection, Feature as GeoFeature } from 'geojson';
import { type Palette, partColour } from '../../design/palette.ts';
import { geometryPath, type Sheet } from '../../domain/plan-projection.ts';

interface Paint {
  fill: string;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
}

interface AreasProps extends Paint {
  layer: string;
  base: FeatureCollection;
  sheet: Sheet;
  /** Only what is an area, or only what is a line; all by default. */
  only?: 'Polygon' | 'LineString';
}

/** All of one layer of the base as one path. */
export function Areas({ layer, base, sheet, only, ...paint }: AreasProps) {
  const path = base.features
    .filter(({ properties }) => properties?.layer === layer)
    .filter(({ geometry }) => !only || geometry.type.endsWith(only))
    .map(({ geometry }) => geometryPath(geometry, sheet))
    .join('');
  return <path d={path} {...paint} />;
}

interface PlanBaseProps {
  base: FeatureCollection;
  sheet: Sheet;
  palette: Palette;
  /** Of waters and roads, units of the drawing. */
  strokeWidth: number;
  borderWidth?: number;
}

export function PlanBase({ base, sheet, palette, strokeWidth, borderWidth = 1 }: PlanBaseProps) {
  const common = { base, sheet };
  const line = { ...common, fill: 'none', strokeWidth };
  return (
    <>
      <Areas {...common} layer="land" fill={palette.neighbour} />
      <Areas
        {...common}
        layer="districts"
        fill={palette.land}
        stroke={palette.border}
        strokeWidth={borderWidth}
      />
      <Areas {...common} layer="water" only="Polygon" fill={palette.water} />
      <Areas {...line} layer="water" only="LineString" stroke={palette.water} />
      <Areas {...line} layer="expressways" stroke={palette.road} />
    </>
  );
}

interface PlanLayoutProps {
  layout: readonly GeoFeature[];
  sheet: Sheet;
  palette: Palette;
  axisWidth: number;
}

/** Belts as ribbons, the axis as a line; both are sketches. */
export function PlanLayout({ layout, sheet, palette, axisWidth }: PlanLayoutProps) {
  return layout.map(({ geometry, properties }) => {
    const key = `${properties?.id} ${properties?.role}`;
    const colour = partColour(palette, String(properties?.id));
    const d = geometryPath(geometry, sheet);
    if (properties?.role === 'ribbon') return <path key={key} d={d} fill={colour} opacity={0.25} />;
    if (properties?.role !== 'axis') return null;
    return <path key={key} d={d} fill="none" stroke={colour} strokeWidth={axisWidth} />;
  });
}
