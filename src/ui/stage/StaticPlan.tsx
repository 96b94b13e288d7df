import { useTranslation } from 'react-i18next';
import { PALETTES } from '../../design/palette.ts';
import { shapePath } from '../../design/shapes.ts';
import { makeSheet, type Sheet } from '../../domain/plan-projection.ts';
import { isHidden } from '../../domain/visibility.ts';
import type { PlanLayers } from '../../state/plan.ts';
import { selectHere } from '../actions.ts';
import { useAtlas, useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { PlanBase, PlanLayout } from '../plan/layers.tsx';
import { PlanOrigin } from './PlanOrigin.tsx';

const SHEET: Sheet = makeSheet([120.82, 30.62, 122.2, 31.9], 1000);
const MARK = { 1: 17, 2: 12, 3: 8 };

/**
 * A drawing of the plan from the same data as the map: layout, and the places that pass the filter.
 * Without its layers the places stand alone on the sheet: still better than nothing.
 */
export function StaticPlan({ plan }: { plan: PlanLayers | null }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const palette = PALETTES[useTheme()];
  const features = useAtlasState(state => state.index?.atlas.features) ?? [];
  const passes = useAtlasState(state => state.result?.passes);
  const { selected, hidden } = useAtlasState(state => state.intent);
  const lit = useAtlasState(state => state.lit);
  // Tier 1 is drawn last, above the others; what the filter takes out must not catch the pointer.
  // As on the map, what is selected shows, whatever is filtered or switched off.
  const marks = features
    .map((feature, at) => ({ feature, live: passes?.[at] === 1 || feature.id === selected }))
    .sort((a, b) => b.feature.tier - a.feature.tier);
  const rim = (id: string) => {
    if (selected === id) return { stroke: palette.selected, strokeWidth: 3 };
    if (lit.includes(id)) return { stroke: palette.ui.accent, strokeWidth: 3 };
    return { stroke: palette.rim, strokeWidth: 1 };
  };
  return (
    <svg
      className="static-plan"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      role="img"
      aria-label={t('map.planLabel')}
    >
      <rect width={SHEET.width} height={SHEET.height} fill={palette.sea} />
      {plan && <PlanBase base={plan.base} sheet={SHEET} palette={palette} strokeWidth={1.5} />}
      {plan && (
        <PlanLayout
          layout={plan.layout.features.filter(({ properties }) => !hidden.includes(properties?.id))}
          sheet={SHEET}
          palette={palette}
          axisWidth={5}
        />
      )}
      {marks.map(({ feature, live }) => {
        if (!feature.at || (feature.id !== selected && isHidden(feature, hidden))) return null;
        const size = MARK[feature.tier];
        const [x, y] = SHEET.project(feature.at);
        return (
          // The list is the way for keys; here a pointer may pick too.
          <path
            key={feature.id}
            d={shapePath(feature.kind, size)}
            transform={`translate(${x - size / 2} ${y - size / 2})`}
            fill={tone(feature)}
            {...rim(feature.id)}
            opacity={live ? 1 : 0.15}
            pointerEvents={live ? undefined : 'none'}
            onPointerUp={() => selectHere(store, feature.id)}
          >
            <title>{nameOf(feature)}</title>
          </path>
        );
      })}
      <PlanOrigin palette={palette} sheet={SHEET} />
    </svg>
  );
}
