/**
 * Letters drawn ahead. MapLibre draws each Chinese character when a tile first wants it, all that it lacks
 * in one go, while the worker waits for them: a fifth of a second at the start, and a task of a tenth of a
 * second when a filter brings names that were not shown before. At both times the page has had nothing to
 * do shortly before. So the letters are drawn then, a few at a time.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Atlas, Language } from '../domain/model.ts';
import { type AtlasStore, languageOf } from '../state/store.ts';
import { until } from '../state/turns.ts';
import { OWN_FONT } from './letters.ts';

/** About 10 ms where the processor is slow. */
const AT_ONCE = 16;
/** Later letters are in no hurry. */
const PAUSE_MS = 60;

/** Each letter of the words once, in the order in which they come. */
const lettersOf = (words: readonly string[]): readonly string[] => [...new Set(words.join(''))];

/** Letters of the names that the opening view may show, whatever its filter. */
export function firstLetters(
  { features, districts }: Atlas,
  language: Language,
): readonly string[] {
  const large = features.filter(({ tier }) => tier === 1);
  return lettersOf([...districts, ...large].map(({ name, en }) => (language === 'zh' ? name : en)));
}

/** Letters of all that the map may write. */
export function allLetters({ features, districts, hubs, chains }: Atlas): readonly string[] {
  const names = [...features, ...districts, ...hubs].flatMap(({ name, en }) => [name, en]);
  return lettersOf([...names, ...chains.map(({ glyph }) => glyph)]);
}

interface LettersAhead {
  /** Call once the opening view is there: draws what else the map may write, without haste. */
  readonly drawRest: () => void;
  readonly stop: () => void;
}

/** Begins, as soon as the data are there, with the letters that the opening view needs. */
export function drawLettersAhead(map: MapLibreMap, store: AtlasStore): LettersAhead {
  const drawn = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const draw = (letters: readonly string[], pause: number) => {
    const now = letters.filter(letter => !drawn.has(letter)).slice(0, AT_ONCE);
    if (now.length === 0) return;
    for (const letter of now) drawn.add(letter);
    // One that can't be drawn now is tried again, and told of, when a tile wants it.
    map.style.glyphManager.getGlyphs({ [OWN_FONT]: { default: now } }).catch(() => {});
    timer = setTimeout(() => draw(letters, pause), pause);
  };
  const begin = (wanted: (atlas: Atlas) => readonly string[], pause: number) =>
    void until(store, ({ index }) => index !== null).then(() => {
      const { index } = store.getState();
      clearTimeout(timer);
      if (index && !stopped) draw(wanted(index.atlas), pause);
    });
  begin(atlas => firstLetters(atlas, languageOf(store.getState())), 0);
  return {
    drawRest: () => begin(allLetters, PAUSE_MS),
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
