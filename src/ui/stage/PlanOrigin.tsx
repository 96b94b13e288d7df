import type { Palette } from '../../design/palette.ts';
import { placeOf } from '../../domain/origin.ts';
import { geometryPath, type Sheet } from '../../domain/plan-projection.ts';
import { reachRing } from '../../domain/reach-ring.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useOriginName } from '../hooks/origin.ts';

/** What distances start from and how far they reach, on the static plan. */
export function PlanOrigin({ palette, sheet }: { palette: Palette; sheet: Sheet }) {
  const { near, within } = useAtlasState(state => state.intent);
  const hubs = useAtlasState(state => state.index?.atlas.hubs);
  const name = useOriginName();
  const at = near && hubs ? placeOf(near, hubs) : null;
  if (!at) return null;
  const [x, y] = sheet.project(at);
  const ring = within && { type: 'LineString' as const, coordinates: reachRing(at, within) };
  return (
    <g fill="none" stroke={palette.selected} strokeWidth={3} pointerEvents="none">
      {ring && <path d={geometryPath(ring, sheet)} />}
      <circle cx={x} cy={y} r={9} fill={palette.halo} />
      <circle cx={x} cy={y} r={2} />
      <text
        x={x}
        y={y + 28}
        textAnchor="middle"
        fontSize={18}
        fill={palette.selected}
        stroke={palette.halo}
        paintOrder="stroke"
      >
        {name}
      </text>
    </g>
  );
}
