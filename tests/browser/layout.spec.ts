/** What the opening view says of the layout: names along belts and axis, outlines of the new cities. */
import { expect, onTestFinished, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';

const { parts } = PALETTES.light;
const shared = shareAtlas();

/** The whole city as the page opens with it, the legend folded away: its signs have the same colours. */
async function atOpening(): Promise<Atlas> {
  const atlas = await shared();
  if (!atlas.camera()) {
    await atlas.cameraAfter(atlas.showWholeCity);
    await atlas.closeLegend();
  }
  await atlas.dropFilters();
  return atlas;
}

/** As `atOpening`, all places faint: what has the full colour of a part is the part's own. */
async function withoutPlaces(): Promise<Atlas> {
  const atlas = await atOpening();
  await atlas.typeQuery('没有这样的地方');
  return atlas;
}

/** Switches a part in the legend. */
async function switchPart(atlas: Atlas, name: string): Promise<void> {
  await atlas.openLegend();
  await atlas.togglePart(name);
  await atlas.closeLegend();
}

/** Switches a part off until the test ends. */
async function switchOff(atlas: Atlas, name: string): Promise<void> {
  await switchPart(atlas, name);
  onTestFinished(() => switchPart(atlas, name));
}

test.each([
  ['沿江带', 'belt-yanjiang'],
  ['沿湾带', 'belt-yanwan'],
  ['沪西带', 'belt-huxi'],
] as const)('the name of %s stands along it, and leaves with it', async (name, part) => {
  const atlas = await withoutPlaces();
  const letters = async () => countPixels((await atlas.look()).picture, isColour(parts[part], 40));
  await expect.poll(letters).toBeGreaterThan(15);
  await switchOff(atlas, name);
  await expect.poll(letters).toBe(0);
});

test('the axis leaves with its switch too', async () => {
  const atlas = await withoutPlaces();
  // Between two of its members, where nothing else is red.
  const red = async () =>
    countPixels(await atlas.pixelsAround([121.76, 31.045], 12), hasHue(parts.axis, 60));
  await expect.poll(red).toBeGreaterThan(40);
  await switchOff(atlas, '产业生态创新发展轴');
  await expect.poll(red).toBe(0);
});

test.each([
  ['青浦新城', [121.09, 31.132]],
  ['嘉定新城', [121.169, 31.443]],
  ['松江新城', [121.16, 30.9813]],
] as const)('the outline of %s is drawn, and leaves with the new cities', async (_name, edge) => {
  const atlas = await atOpening();
  const line = async () =>
    countPixels(await atlas.pixelsAround(edge, 10), hasHue(parts.newcities, 16));
  await expect.poll(line).toBeGreaterThan(4);
  await switchOff(atlas, '五个新城');
  await expect.poll(line).toBe(0);
});
