/**
 * Letters drawn ahead. MapLibre draws each Chinese character when a tile first wants it, all that it lacks
 * in one go, while the worker waits for them: a sixth of a second at the start where the processor is slow,
 * and again when a filter brings names that were not shown before. At both times the page has had nothing
 * to do shortly before. So the letters are drawn then, a few at a time.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas, Language } from '../domain/model.ts';
import { type AtlasStore, languageOf } from '../state/store.ts';
import { until } from '../state/turns.ts';
import { OWN_FONT } from './letters.ts';
import type { MapParts } from './parts.ts';

/** About 10 ms where the processor is slow. */
const AT_ONCE = 16;

/** Each letter of the words once, in the order in which they come. */
export const lettersOf = (words: readonly string[]): readonly string[] => [
  ...new Set(words.join('')),
];

/** Letters of the names that the opening view may show. */
export function firstLetters(
  { features, districts }: Atlas,
  language: Language,
): readonly string[] {
  const large = features.filter(({ tier }) => tier === 1);
  return lettersOf([...districts, ...large].map(({ name, en }) => (language === 'zh' ? name : en)));
}

/** Has the map keep the letters at hand, drawn a few at a time, `pause` milliseconds apart. */
export function drawAhead(map: MapLibreMap, letters: readonly string[], pause: number): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (from: number) => {
    const now = letters.slice(from, from + AT_ONCE);
    // Without graphics a map has no style; the one that comes after it begins anew.
    const { style } = map as Partial<MapLibreMap>;
    if (now.length === 0 || !style) return;
    // One that can't be drawn now is tried again, and told of, when a tile wants it.
    style.glyphManager.getGlyphs({ [OWN_FONT]: { default: now } }).catch(() => {});
    timer = setTimeout(() => draw(from + AT_ONCE), pause);
  };
  map.once('remove', () => clearTimeout(timer));
  draw(0);
}

/** As soon as the data are there. */
export async function drawFirstLetters(parts: MapParts, store: AtlasStore): Promise<void> {
  await until(store, ({ index }) => index !== null);
  const state = store.getState();
  if (!parts.styled || !state.index) return;
  drawAhead(parts.map, firstLetters(state.index.atlas, languageOf(state)), 0);
}
