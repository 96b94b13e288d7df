/** What the drawing of a step consists of, before any map draws it. */
import type { Atlas, Feature, Language, Position } from '../model.ts';
import { groupsOfChains, isHidden } from '../visibility.ts';
import { axisRuns, type Run } from './axis-light.ts';
import { chainTies, type Shown, type Tie } from './chain-ties.ts';
import type { Step } from './model.ts';

export interface Column {
  readonly at: Position;
  readonly value: number;
  readonly name: Readonly<Record<Language, string>>;
  /** Number and unit, in Chinese as printed. */
  readonly amount: Readonly<Record<Language, string>>;
}

export type StepDrawing =
  | { readonly kind: 'flow'; readonly runs: readonly Run[] }
  /** `group`: of the chain, for its colour. */
  | { readonly kind: 'arcs'; readonly ties: readonly (Tie & { readonly group: string })[] }
  | { readonly kind: 'columns'; readonly columns: readonly Column[] };

/** Where the figures are drawn from: the atlas, and the axis as a line. */
export interface Ground {
  readonly atlas: Pick<Atlas, 'features' | 'chains'>;
  readonly axis: readonly Position[];
}

/** Id of the axis, and of its part of the layout. */
export const AXIS = 'axis';

const placed = (id: string, features: readonly Feature[]) =>
  features.find(feature => feature.id === id && feature.at);

function flow({ atlas: { features }, axis }: Ground, { hidden }: Shown): StepDrawing | null {
  if (hidden.includes(AXIS)) return null;
  const members = features.find(({ id }) => id === AXIS)?.members ?? [];
  const anchors = members.flatMap(id => {
    const at = placed(id, features)?.at;
    return at ? [at] : [];
  });
  const runs = axisRuns(axis, anchors);
  return runs.length > 0 ? { kind: 'flow', runs } : null;
}

function arcs({ atlas }: Ground, shown: Shown): StepDrawing | null {
  const groups = groupsOfChains(atlas);
  const ties = chainTies(atlas.features, shown);
  if (ties.length === 0) return null;
  return {
    kind: 'arcs',
    ties: ties.map(tie => ({ ...tie, group: groups.get(tie.chain) ?? '' })),
  };
}

function columns(
  { atlas: { features } }: Ground,
  { hidden }: Shown,
  step: Pick<Step, 'columns'>,
): StepDrawing | null {
  const found = (step.columns?.of ?? []).flatMap(({ feature: id, value, amount }) => {
    const feature = placed(id, features);
    if (!feature?.at || isHidden(feature, hidden)) return [];
    return [{ at: feature.at, value, name: { zh: feature.name, en: feature.en }, amount }];
  });
  return found.length > 0 ? { kind: 'columns', columns: found } : null;
}

/**
 * The drawing of a step on a map that shows `shown`: what the step sets, or what was made of it by hand.
 * Null where the step has none, or where nothing of it is left to draw.
 */
export function stepDrawing(
  step: Pick<Step, 'drawing' | 'columns'>,
  shown: Shown,
  ground: Ground,
): StepDrawing | null {
  switch (step.drawing) {
    case 'flow':
      return flow(ground, shown);
    case 'arcs':
      return arcs(ground, shown);
    case 'columns':
      return columns(ground, shown, step);
    default:
      return null;
  }
}
