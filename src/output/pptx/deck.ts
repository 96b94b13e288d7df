/** Slides of a story: its steps are drawn one after the other by one map off screen, then written. */
import { PALETTES } from '../../design/palette.ts';
import type { Step, Story } from '../../domain/story/model.ts';
import type { Outputs } from '../../state/outputs.ts';
import { type Studio, stateOfStep, stillOf } from '../../state/pictures.ts';
import { languageOf, type State, themeOf } from '../../state/store.ts';
import { dayOf, fileName } from '../file-name.ts';
import { frameFor } from '../slide/compose.ts';
import { scaleWords } from '../slide/draw-map.ts';
import { legendOf, placesSeen } from '../slide/legend.ts';
import { fontsAreThere } from '../slide/raster.ts';
import { type Says, saysOf } from '../slide/says.ts';
import { altWords, placesWords } from '../slide/words.ts';
import { mapArea } from './layout.ts';
import { composeMap, mapBox, sheetFor } from './map-picture.ts';
import type { SlideContent } from './slides.ts';

async function slideOf(
  studio: Studio,
  state: State,
  step: Step,
  says: Says,
  signal: AbortSignal,
): Promise<SlideContent> {
  const look = { language: languageOf(state), theme: themeOf(state) };
  const sheet = sheetFor(mapArea(step.clause !== null));
  const box = mapBox(sheet);
  const map = await studio.draw({ state, step, look: 'step' }, frameFor(sheet, box), signal);
  const legend = legendOf(state, map.bounds, map.camera.zoom);
  const canvas = composeMap(sheet, map, legend, look);
  const scale = scaleWords(map, box.width, look.language);
  const shown = placesWords(placesSeen(state, map.bounds).length)[look.language];
  return {
    heading: says.title,
    clause: says.clause,
    notes: step.notes[look.language],
    picture: canvas.toDataURL('image/png'),
    alt: altWords(says.title, shown, scale, dayOf(new Date()))[look.language],
  };
}

async function slidesOf(
  studio: Studio,
  { steps }: Story,
  now: State,
  says: (state: State, step: Step) => Says,
  { signal, onStep }: Parameters<Outputs['deck']>[2],
): Promise<SlideContent[]> {
  const slides: SlideContent[] = [];
  for (const step of steps) {
    const state = stateOfStep(now, step);
    slides.push(await slideOf(studio, state, step, says(state, step), signal));
    onStep(slides.length);
  }
  return slides;
}

export const takeDeck: Outputs['deck'] = async (story, { store, files, pictures }, options) => {
  const { signal } = options;
  // The story and the colours as they are now, whatever is changed while its pictures are drawn.
  const now = stillOf(store.getState());
  const language = languageOf(now);
  const day = dayOf(new Date());
  await fontsAreThere();
  const [{ openStudio }, { writeSlides }] = await Promise.all([pictures(), import('./slides.ts')]);
  signal.throwIfAborted();
  const studio = await openStudio(now, files);
  try {
    const says = (state: State, step: Step) => saysOf(state, step, day, story.id);
    const slides = await slidesOf(studio, story, now, says, options);
    const title = story.title[language];
    const [first] = story.steps;
    if (!first) throw new Error('A story without steps');
    const { source, stamp } = says(now, first);
    const palette = PALETTES[themeOf(now)];
    const blob = await writeSlides({ title, source, stamp, language, palette, slides });
    signal.throwIfAborted();
    return { name: fileName(title, day, 'pptx', language), blob };
  } finally {
    studio.close();
  }
};
