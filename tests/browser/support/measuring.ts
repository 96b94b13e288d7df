/** What tests of distances and of the ruler begin with and look for. */
import geodesic from 'geographiclib-geodesic';
import { PALETTES } from '../../../src/design/palette.ts';
import type { Atlas } from '../driver/open.ts';
import { isColour } from './colours.ts';
import { countPixels } from './pixels.ts';

type Place = readonly [longitude: number, latitude: number];

const { selected, ui } = PALETTES.light;
export const HUB = '上海浦东国际机场';
/** Twenty kilometres north of the airport, over water. */
export const ON_RING = [121.80129, 31.33292] as const;
export const VIEW = '121.6,31.2,9.3';

/** Metres by another way of reckoning than the app's. */
export const metres = ([longitude, latitude]: Place, [east, north]: Place) =>
  geodesic.Geodesic.WGS84.Inverse(latitude, longitude, north, east).s12 ?? Number.NaN;

/** The page with nothing chosen and the drawer of distances open. */
export async function blank(atlas: Atlas): Promise<Atlas> {
  if (await atlas.isMeasuring()) {
    await atlas.clearMeasured();
    await atlas.closeMeasuring();
  }
  if (await atlas.panelIsOpen()) await atlas.closePanel();
  await atlas.goTo(`?v=1&map=${VIEW}`);
  await atlas.countBecomes(255);
  await atlas.openDistance();
  return atlas;
}

/** Pixels of the ring and of marks. */
export const inkAt = async (atlas: Atlas, place: Place, reach = 5) =>
  countPixels(await atlas.pixelsAround(place, reach), isColour(selected, 40));

/** Pixels of what was measured. */
export const drawnAt = async (atlas: Atlas, place: Place, reach = 8) =>
  countPixels(await atlas.pixelsAround(place, reach), isColour(ui.focus, 40));
