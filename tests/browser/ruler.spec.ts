import geodesic from 'geographiclib-geodesic';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { shareAtlas } from './driver/open.ts';
import { isColour } from './support/colours.ts';
import { blank, drawnAt, HUB, inkAt, metres, ON_RING, VIEW } from './support/measuring.ts';
import { countDifferences, countPixels } from './support/pixels.ts';

const shared = shareAtlas({ link: `?v=1&map=${VIEW}` });

test('length is measured by keyboard, and a point taken back', async () => {
  const atlas = await blank(await shared());
  await atlas.takeRuler();
  await atlas.focusMap();
  await atlas.pressKeys('Enter');
  await atlas.measuredBecomes(/1 个点/u);
  const from = atlas.camera();
  const to = await atlas.cameraAfter(() => atlas.pressKeys('ArrowDown'));
  await atlas.pressKeys('Enter');
  await atlas.measuredBecomes(/2 个点/u);
  const kilometres =
    metres([from?.longitude ?? 0, from?.latitude ?? 0], [to.longitude, to.latitude]) / 1000;
  const told = Number(/长 (\d+\.\d) 公里/u.exec(await atlas.measured())?.[1]);
  expect(Math.abs(told - kilometres)).toBeLessThan(0.1 + kilometres * 0.005);
  await atlas.pressKeys('Backspace');
  await atlas.measuredBecomes(/1 个点/u);
});

test('area is measured by pointer, drawn, and gone without a trace', async () => {
  const atlas = await blank(await shared());
  const corners: [number, number][] = [
    [121.75, 31.4],
    [121.85, 31.15],
    [121.6, 31.05],
  ];
  const before = (await atlas.look()).picture;
  await atlas.takeRuler();
  await atlas.measureAs('area');
  for (const corner of corners) await atlas.clickOnMap(...corner);
  await atlas.measuredBecomes(/面积 \d+ 平方公里，周长 \d+\.\d 公里\s+3 个点/u);
  expect(await atlas.panelIsOpen()).toBe(false);
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of corners) polygon.AddPoint(latitude, longitude);
  const area = Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
  const told = Number(/面积 (\d+)/u.exec(await atlas.measured())?.[1]);
  // A click is a pixel, and a pixel here is 200 m.
  expect(Math.abs(told - area) / area).toBeLessThan(0.03);
  await expect.poll(() => drawnAt(atlas, corners[1] ?? [0, 0])).toBeGreaterThan(10);
  await atlas.undoPoint();
  await atlas.measuredBecomes(/2 个点/u);
  await atlas.clearMeasured();
  await atlas.measuredBecomes(/逐点点击/u);
  await atlas.closeMeasuring();
  await atlas.rulerGoes();
  expect(await atlas.focused()).toBe('button 量长度和面积');
  await atlas.page.mouse.move(5, 5);
  await expect
    .poll(async () => countDifferences(before, (await atlas.look()).picture, 40))
    .toBeLessThan(200);
  await atlas.clickOnMap(121.437, 31.432);
  await atlas.panelTellsOf('宝武钢铁基地');
});

test('typed points are measured too, and edges that cross have no area', async () => {
  const atlas = await blank(await shared());
  await atlas.takeRuler();
  await atlas.measureAs('area');
  for (const text of ['121.4,31.1', '121.6,31.3', '121.6,31.1', '121.4,31.3']) {
    await atlas.addTyped(text);
  }
  await atlas.measuredBecomes(/边线相交，算不出面积/u);
  expect((await atlas.measuredPoints())[1]).toMatch(/^121\.6000, 31\.3000 \+29\.\d 公里$/u);
});

test('what is drawn outlives another theme and lost graphics, and Escape puts it away', async () => {
  const atlas = await blank(await shared());
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  await atlas.takeRuler();
  await atlas.measureAs('length');
  await atlas.clickOnMap(121.7, 31.45);
  await atlas.clickOnMap(121.95, 31.45);
  const line = [121.825, 31.45] as const;
  const light = async () => (await drawnAt(atlas, line)) > 8 && (await inkAt(atlas, ON_RING)) > 8;
  await expect.poll(light).toBe(true);
  await atlas.chooseTheme('dark');
  const { dark } = PALETTES;
  await expect
    .poll(async () => countPixels(await atlas.pixelsAround(line, 8), isColour(dark.ui.focus, 40)))
    .toBeGreaterThan(8);
  await atlas.chooseTheme('light');
  await expect.poll(light).toBe(true);
  await atlas.loseGraphics();
  await atlas.restoreGraphics();
  await expect.poll(light).toBe(true);
  await expect.poll(() => atlas.pointerShape()).toBe('crosshair');
  await atlas.pressKeys('Escape');
  await atlas.rulerGoes();
  await expect.poll(() => drawnAt(atlas, line)).toBe(0);
  await atlas.takeRuler();
  await atlas.measuredBecomes(/2 个点/u);
});
