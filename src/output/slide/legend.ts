/** What the legend of a picture says: the signs that are on it, from the tokens the map is drawn with. */
import { GRADE_DASHES } from '../../design/grades.ts';
import { groupColour, HUED_PARTS, PALETTES, partColour } from '../../design/palette.ts';
import { type PartSign, partSign } from '../../design/part-signs.ts';
import type { Bounds, Feature } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import { chosenChains, isHidden } from '../../domain/visibility.ts';
import { originName } from '../../state/conditions.ts';
import { languageOf, type State, themeOf } from '../../state/store.ts';
import { SIGN_WORDS } from './words.ts';

export type Sign =
  | { readonly sign: PartSign | 'chosen' | 'origin'; readonly colour: string }
  | { readonly sign: 'glyph'; readonly colour: string; readonly glyph: string; readonly on: string }
  | { readonly sign: 'shape'; readonly colour: string; readonly kind: string }
  | { readonly sign: 'dash'; readonly colour: string; readonly dash: readonly number[] };

export type LegendItem = Sign & { readonly words: string };

/** Outlines are drawn from about this zoom on. */
const OUTLINES_FROM = 10;
/** Parts that are drawn by themselves, not only as the colour of their places. */
const DRAWN = ['line', 'ribbon'];

const touch = ([west, south, east, north]: Bounds, other: Bounds) =>
  west <= other[2] && other[0] <= east && south <= other[3] && other[1] <= north;

const isIn = ([west, south, east, north]: Bounds, [x, y]: readonly [number, number]) =>
  west <= x && x <= east && south <= y && y <= north;

/** Places that pass the filter, are switched on, and have their point on the picture. */
export function placesSeen({ index, result, intent }: State, bounds: Bounds): Feature[] {
  return (index?.atlas.features ?? []).filter(
    (feature, at) =>
      feature.at &&
      result?.passes[at] === 1 &&
      !isHidden(feature, intent.hidden) &&
      isIn(bounds, feature.at),
  );
}

function partItems(state: State, seen: readonly Feature[], bounds: Bounds): LegendItem[] {
  const { index, intent } = state;
  const language = languageOf(state);
  const palette = PALETTES[themeOf(state)];
  const byChain = chosenChains(intent.filter).length > 0;
  return (index?.atlas.parts ?? [])
    .filter(({ id }) => !intent.hidden.includes(id))
    .flatMap((part): LegendItem[] => {
      const sign = partSign(part.id);
      const drawn = DRAWN.includes(sign);
      const own = index?.byId.get(part.id)?.bounds;
      const places = seen.some(({ layout }) => layout[0]?.part === part.id);
      const shown = drawn ? own && touch(own, bounds) : places && !(byChain && sign === 'dot');
      // Parts without a hue look all alike: one line for them stands at the end.
      if (!shown || !HUED_PARTS.some(each => each === part.id)) return [];
      const words = nameIn(part, language) + (drawn ? SIGN_WORDS.sketch[language] : '');
      return [{ sign, colour: partColour(palette, part.id), words }];
    });
}

function chainItems(state: State): LegendItem[] {
  const { index, intent } = state;
  const palette = PALETTES[themeOf(state)];
  return chosenChains(intent.filter).flatMap((id): LegendItem[] => {
    const chain = index?.atlas.chains.find(each => each.id === id);
    if (!chain) return [];
    const colour = groupColour(palette, chain.group);
    const { glyph } = chain;
    return [
      { sign: 'glyph', colour, glyph, on: palette.rim, words: nameIn(chain, languageOf(state)) },
    ];
  });
}

function kindItems(state: State, seen: readonly Feature[]): LegendItem[] {
  const colour = PALETTES[themeOf(state)].outside;
  const kinds = new Set(seen.map(({ kind }) => kind));
  return (state.index?.atlas.kinds ?? [])
    .filter(({ id }) => kinds.has(id))
    .map(kind => ({
      sign: 'shape',
      kind: kind.id,
      colour,
      words: nameIn(kind, languageOf(state)),
    }));
}

function gradeItems(state: State, seen: readonly Feature[], zoom: number): LegendItem[] {
  if (zoom < OUTLINES_FROM) return [];
  const language = languageOf(state);
  const colour = PALETTES[themeOf(state)].outside;
  return (['A', 'B', 'C'] as const)
    .filter(grade => seen.some(feature => feature.bounds && feature.grade === grade))
    .map(grade => ({
      sign: 'dash',
      dash: GRADE_DASHES[grade],
      colour,
      words: SIGN_WORDS.grade[grade][language],
    }));
}

function pointItems(state: State, bounds: Bounds): LegendItem[] {
  const { index, intent } = state;
  const language = languageOf(state);
  const palette = PALETTES[themeOf(state)];
  const chosen = intent.selected ? index?.byId.get(intent.selected) : undefined;
  const items: LegendItem[] = [];
  if (chosen?.at && isIn(bounds, chosen.at)) {
    const words = SIGN_WORDS.chosen[language](nameIn(chosen, language));
    items.push({ sign: 'chosen', colour: palette.selected, words });
  }
  if (intent.near && index) {
    const from = originName(intent.near, index.atlas, language);
    const words = SIGN_WORDS.origin[language](from, intent.within);
    items.push({ sign: 'origin', colour: palette.selected, words });
  }
  return items;
}

/** Only what is on the picture: `bounds` is its ground, `zoom` its zoom. */
export function legendOf(state: State, bounds: Bounds, zoom: number): LegendItem[] {
  const seen = placesSeen(state, bounds);
  return [
    ...partItems(state, seen, bounds),
    ...chainItems(state),
    ...pointItems(state, bounds),
    ...kindItems(state, seen),
    ...gradeItems(state, seen, zoom),
  ];
}
