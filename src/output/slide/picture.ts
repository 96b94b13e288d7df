/** A picture of the view to take away: the map drawn anew for its size, with what belongs round it. */
import type { Outputs } from '../../state/outputs.ts';
import { stillOf } from '../../state/pictures.ts';
import { languageOf, themeOf } from '../../state/store.ts';
import { dayOf, fileName } from '../file-name.ts';
import { compose, layOut } from './compose.ts';
import { scaleWords } from './draw-map.ts';
import { legendOf, placesSeen } from './legend.ts';
import { fontsAreThere, pngOf, smallCopy } from './raster.ts';
import { saysOf } from './says.ts';
import { SHEETS } from './sizes.ts';
import { altWords, placesWords } from './words.ts';

/** A map coarser than this share of what was asked is told of. */
const FINE_ENOUGH = 0.95;

export const takePicture: Outputs['picture'] = async (
  { size, light },
  { store, files, pictures },
) => {
  // What is seen now counts, whatever is chosen while the picture is drawn.
  const now = store.getState();
  const state = stillOf(now, light ? 'light' : themeOf(now));
  const [look, step] = [{ language: languageOf(state), theme: themeOf(state) }, now.telling?.step];
  const day = dayOf(new Date());
  const says = saysOf(state, step ?? null, day);
  await fontsAreThere();
  const sheet = SHEETS[size];
  const composition = layOut(sheet, says);
  const studio = await (await pictures()).openStudio(state, files);
  try {
    const scene = { state, step: step ?? null, look: 'seen' as const };
    const map = await studio.draw(scene, composition.frame);
    const legend = legendOf(state, map.bounds, map.camera.zoom);
    const canvas = compose(composition, says, map, legend, look);
    const { language } = look;
    const scale = scaleWords(map, composition.map.width, language);
    const shown = placesWords(placesSeen(state, map.bounds).length)[language];
    const named =
      size === 'a4' || size === 'a3' ? size.toUpperCase() : `${sheet.width}x${sheet.height}`;
    return {
      name: fileName(`${named}-${says.short}`, day, 'png', language),
      blob: await pngOf(canvas),
      preview: smallCopy(canvas),
      alt: altWords(says.title, shown, scale, day)[language],
      coarse: map.ratio < composition.frame.ratio * FINE_ENOUGH,
    };
  } finally {
    studio.close();
  }
};
