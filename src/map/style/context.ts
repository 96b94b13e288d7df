/** What the style is a function of. Same context, same style. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { CHAIN_GROUPS, HUED_PARTS, type Palette } from '../../design/palette.ts';
import type { Language } from '../../domain/model.ts';
import type { FileAddresses } from '../../state/sources.ts';

export interface StyleContext {
  readonly palette: Palette;
  readonly language: Language;
  /** How many times as large as usual names are. */
  readonly typeScale: number;
  readonly files: FileAddresses;
  /** Whether the first picture is done; without that, what it can do without is not even looked for. */
  readonly complete: boolean;
}

/** The first expression for Chinese, the second for English. */
export function named(
  context: Pick<StyleContext, 'language'>,
  zh = 'name',
  en = 'en',
): ExpressionSpecification {
  return ['get', context.language === 'zh' ? zh : en];
}

/**
 * Colour of a place: its chain group's while a chain is chosen (feature state `tone`), else the hue
 * of its part of the layout.
 */
export function toneColour({ palette }: StyleContext): ExpressionSpecification {
  const parts = HUED_PARTS.flatMap(part => [part, palette.parts[part]]);
  const groups = CHAIN_GROUPS.flatMap(group => [group, palette.groups[group]]);
  const byPart = ['match', ['get', 'part'], ...parts, palette.outside];
  return [
    'match',
    ['to-string', ['feature-state', 'tone']],
    ...groups,
    byPart,
  ] as unknown as ExpressionSpecification;
}

/**
 * A value that is the same for every feature but told by feature. What is told so is drawn by the
 * program that draws the places; a constant would want a program of its own, and the first picture
 * waits for each.
 */
export function sameForAll<T extends string | number>(value: T): ExpressionSpecification {
  return ['case', ['has', 'id'], value, value];
}

/**
 * Opacity of symbols or names between two zooms. By zoom and by feature at once is yet another program: in
 * the first picture nothing fades.
 */
export function fadingSymbol(
  { complete }: Pick<StyleContext, 'complete'>,
  [from, far]: readonly [zoom: number, opacity: number],
  [to, close]: readonly [zoom: number, opacity: number],
): ExpressionSpecification {
  if (!complete) return sameForAll(far);
  return ['interpolate', ['linear'], ['zoom'], from, sameForAll(far), to, sameForAll(close)];
}

/** Places are points, their outlines polygons, in one source. */
export const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];

/** True while the feature state of this name is set. */
export function stateIs(name: FeatureFlag): ExpressionSpecification {
  return ['boolean', ['feature-state', name], false];
}

/**
 * `off`: does not pass the filter. `hidden`: its parts of the layout are switched off in the legend.
 * `hover`: under the pointer, here or in the list. `chosen`: selected. `lit`: named by the text in
 * view.
 */
export type FeatureFlag = 'off' | 'hidden' | 'hover' | 'chosen' | 'lit';
