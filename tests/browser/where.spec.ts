import geodesic from 'geographiclib-geodesic';
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { places } from './support/compiled-atlas.ts';
import { countDifferences, countPixels } from './support/pixels.ts';

type Place = readonly [longitude: number, latitude: number];

const { selected, ui } = PALETTES.light;
const HUB = '上海浦东国际机场';
const AIRPORT = [121.80129, 31.15306] as const;
/** Twenty kilometres north of the airport, over water. */
const ON_RING = [121.80129, 31.33292] as const;
const VIEW = '121.6,31.2,9.3';
const shared = shareAtlas({ link: `?v=1&map=${VIEW}` });

/** Metres by another way of reckoning than the app's. */
const metres = ([longitude, latitude]: Place, [east, north]: Place) =>
  geodesic.Geodesic.WGS84.Inverse(latitude, longitude, north, east).s12 ?? Number.NaN;

const within = (kilometres: number) =>
  places().filter(({ at }) => at && metres(AIRPORT, at) <= kilometres * 1000);

/** The file's page, with nothing chosen and the drawer of distances open. */
async function blank(): Promise<Atlas> {
  const atlas = await shared();
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

async function nearAirport(): Promise<Atlas> {
  const atlas = await blank();
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  return atlas;
}

const inkAt = async (atlas: Atlas, place: Place, reach = 5) =>
  countPixels(await atlas.pixelsAround(place, reach), isColour(selected, 40));
const drawnAt = async (atlas: Atlas, place: Place, reach = 8) =>
  countPixels(await atlas.pixelsAround(place, reach), isColour(ui.focus, 40));

test('a hub and 20 km leave the places within, and the address says so', async () => {
  const atlas = await nearAirport();
  expect(await atlas.resultCount()).toBe(within(20).length);
  expect(await atlas.activeChips()).toEqual([`去掉距离：距${HUB} 20 公里内`]);
  await atlas.addressSays('near', 'pvg');
  await atlas.addressSays('within', '20');
  expect((await atlas.hubGroups()).slice(0, 3)).toEqual(['市中心', '机场', '火车站']);
});

test('it says how many places have no position, and that the lines are straight', async () => {
  const atlas = await nearAirport();
  const unplaced = places().filter(({ at }) => !at).length;
  await atlas.says(`直线距离，起点：${HUB}。`);
  await atlas.says(`另有 ${unplaced} 处没有位置`);
});

test('a ring and a mark show it on the map', async () => {
  const atlas = await blank();
  expect(await inkAt(atlas, ON_RING)).toBe(0);
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  await expect.poll(() => inkAt(atlas, ON_RING)).toBeGreaterThan(8);
  expect(await inkAt(atlas, AIRPORT, 12)).toBeGreaterThan(60);
  await atlas.dropFilters();
  await expect.poll(() => inkAt(atlas, ON_RING)).toBe(0);
});

test('ordered by distance the rows come nearest first and tell how far', async () => {
  const atlas = await nearAirport();
  await atlas.sortByDistance();
  await atlas.addressSays('sort', 'near');
  const rows = await atlas.rows();
  const told = rows.map(({ text }) => atlas.kilometresIn(text));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  const [first] = rows;
  const place = within(20).find(({ name }) => name === first?.name);
  expect(told[0]).toBeCloseTo(metres(AIRPORT, place?.at ?? [0, 0]) / 1000, 0);
  expect(told.length).toBeGreaterThan(3);
});

test('the chip gives up the radius first, then the start', async () => {
  const atlas = await nearAirport();
  await atlas.removeChip(`距${HUB} 20 公里内`);
  await atlas.countBecomes(255);
  await atlas.addressSays('near', 'pvg');
  await atlas.removeChip(`从${HUB}量`);
  await atlas.addressSays('near', null);
});

test('another radius is a number; one that can’t be used stays as typed', async () => {
  const atlas = await nearAirport();
  await atlas.typeRadius('7.5');
  await atlas.countBecomes(within(7.5).length);
  await atlas.typeRadius('500');
  await atlas.alertSays('请填 0.1 到 200 公里之间的数。');
  await atlas.addressSays('within', '7.5');
});

test('when nothing is that near, the page offers to give the distance up', async () => {
  const atlas = await nearAirport();
  await atlas.openFacet('区');
  await atlas.chooseOption('区', '崇明区');
  await atlas.says('没有一处同时满足这些条件');
  const chongming = places().filter(({ districts }) => districts.includes('chongming')).length;
  expect(await atlas.waysOut()).toContain(`去掉“距离”，有 ${chongming} 处`);
  await atlas.relax(`去掉“距离”，有 ${chongming} 处`);
  await atlas.countBecomes(chongming);
});

test('a click on the map sets the start and selects nothing', async () => {
  const atlas = await blank();
  await atlas.pickOnMap();
  await expect.poll(() => atlas.pointerShape()).toBe('crosshair');
  await atlas.clickOnMap(121.437, 31.432);
  await expect.poll(() => atlas.parameter('near')).toMatch(/^121\.4\d+,31\.4\d+$/u);
  const [longitude = 0, latitude = 0] = atlas.parameter('near')?.split(',').map(Number) ?? [];
  expect(metres([longitude, latitude], [121.437, 31.432])).toBeLessThan(400);
  expect(await atlas.panelIsOpen()).toBe(false);
  expect(await atlas.isPicking()).toBe(false);
  expect(await atlas.pointerShape()).not.toBe('crosshair');
});

test('by keyboard the middle of the map becomes the start', async () => {
  const atlas = await blank();
  await atlas.pickOnMap();
  await expect.poll(() => atlas.mapHasFocus()).toBe(true);
  await atlas.cameraAfter(() => atlas.pressKeys('ArrowRight'));
  const seen = atlas.camera();
  await atlas.pressKeys('Enter');
  await expect.poll(() => atlas.parameter('near')).not.toBeNull();
  const [longitude = 0, latitude = 0] = atlas.parameter('near')?.split(',').map(Number) ?? [];
  expect(longitude).toBeCloseTo(seen?.longitude ?? 0, 3);
  expect(latitude).toBeCloseTo(seen?.latitude ?? 0, 3);
  expect(await atlas.focused()).toBe('button 在地图上选点');
});

test('Escape ends picking and leaves the panel open', async () => {
  const atlas = await blank();
  await atlas.openFromList('临港新片区');
  await atlas.panelTellsOf('临港新片区');
  await atlas.pickOnMap();
  await expect.poll(() => atlas.mapHasFocus()).toBe(true);
  await atlas.pressKeys('Escape');
  await expect.poll(() => atlas.isPicking()).toBe(false);
  expect(await atlas.panelIsOpen()).toBe(true);
  await atlas.addressSays('near', null);
});

test('a place can be the start, and other panels tell how far they are', async () => {
  const atlas = await blank();
  await atlas.goTo(`?v=1&map=${VIEW}&sel=zhangjiang`);
  await atlas.panelTellsOf('张江科学城');
  await atlas.measureFromPlace();
  await atlas.startIs('点：张江科学城');
  await atlas.goTo(`?v=1&map=${VIEW}&near=${atlas.parameter('near')}&sel=lingang`);
  await atlas.panelTellsOf('临港新片区');
  expect(await atlas.panelText()).toMatch(/距起点\s+张江科学城 \d+\.\d 公里/u);
});

test('coordinates may be typed; what can’t be used is told why and stays', async () => {
  const atlas = await blank();
  await atlas.typeCoordinates('31.23,121.47');
  await atlas.alertSays('看起来纬度写在前面。');
  await atlas.swapCoordinates();
  await atlas.addressSays('near', '121.47,31.23');
  await atlas.typeCoordinates('116.4,39.9');
  await atlas.alertSays('不在本图范围内：东经 119°–124°，北纬 29.5°–33°。');
  await atlas.typeCoordinates('人民广场');
  await atlas.alertSays('看不出这是坐标。');
  expect(await atlas.typedCoordinates()).toBe('人民广场');
  await atlas.addressSays('near', '121.47,31.23');
  await atlas.typeCoordinates('31°13′48″N, 121°30′E');
  await atlas.addressSays('near', '121.5,31.23');
});

test('length is measured by keyboard, and a point taken back', async () => {
  const atlas = await blank();
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
  const atlas = await blank();
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
  const atlas = await blank();
  await atlas.takeRuler();
  await atlas.measureAs('area');
  for (const text of ['121.4,31.1', '121.6,31.3', '121.6,31.1', '121.4,31.3']) {
    await atlas.addTyped(text);
  }
  await atlas.measuredBecomes(/边线相交，算不出面积/u);
  expect((await atlas.measuredPoints())[1]).toMatch(/^121\.6000, 31\.3000 \+29\.\d 公里$/u);
});

test('what is drawn outlives another theme and lost graphics, and Escape puts it away', async () => {
  const atlas = await blank();
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

test('distance and ruler have no barriers', async () => {
  const atlas = await nearAirport();
  await atlas.takeRuler();
  await atlas.addTyped('人民广场');
  expect(await atlas.barriers()).toEqual([]);
});

test('a link gives the same list, ring and chip, in English without unmarked Chinese', async () => {
  const atlas = await openAtlas({
    link: `?v=1&map=${VIEW}&near=pvg&within=20&sort=near&lang=en`,
  });
  expect(await atlas.resultCount()).toBe(within(20).length);
  expect(await atlas.activeChips()).toEqual([
    'Remove Distance: within 20 km of Shanghai Pudong International Airport',
  ]);
  await expect.poll(() => inkAt(atlas, ON_RING)).toBeGreaterThan(8);
  const told = (await atlas.rows()).map(({ text }) => atlas.kilometresIn(text));
  expect(told).toEqual([...told].sort((a, b) => a - b));
  await atlas.openDistance();
  await atlas.takeRuler();
  expect(await atlas.unmarkedChinese()).toEqual([]);
});

test('at 360 pixels nothing is wider than the screen, and the cross is above the sheet', async () => {
  const atlas = await openAtlas({
    link: '?v=1&near=pvg&within=20',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  await atlas.openDistance();
  expect(await atlas.overflows()).toBe(false);
  await atlas.takeRuler();
  await atlas.addMiddle();
  await atlas.measuredBecomes(/1 个点/u);
  expect(await atlas.overflows()).toBe(false);
  await atlas.closeMeasuring();
  await atlas.pickOnMap();
  await atlas.useMiddle();
  await expect.poll(() => atlas.parameter('near')).toMatch(/^12\d/u);
});

/** As where graphics acceleration is switched off. */
const withoutWebGl = (context: BrowserContext) =>
  context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
      value(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
      },
    });
  });

test('without WebGL2 the plan shows the ring, and nothing speaks of picking on a map', async () => {
  const atlas = await openAtlas({ until: 'list', before: withoutWebGl });
  await atlas.openDistance();
  const ink = async () => shareOf(await atlas.planPixels(), isColour(selected, 24));
  const before = await ink();
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  await atlas.countBecomes(within(20).length);
  await expect.poll(ink).toBeGreaterThan(before + 0.001);
  expect(await atlas.page.getByRole('button', { name: '在地图上选点' }).count()).toBe(0);
});
