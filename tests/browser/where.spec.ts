import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { places } from './support/compiled-atlas.ts';
import { blank, HUB, inkAt, metres, ON_RING, VIEW } from './support/measuring.ts';
import { withoutGraphics } from './support/without-graphics.ts';

const AIRPORT = [121.80129, 31.15306] as const;
const shared = shareAtlas({ link: `?v=1&map=${VIEW}` });

const within = (kilometres: number) =>
  places().filter(({ at }) => at && metres(AIRPORT, at) <= kilometres * 1000);

async function nearAirport(page: Atlas): Promise<Atlas> {
  const atlas = await blank(page);
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  return atlas;
}

test('a hub and 20 km leave the places within, and the address says so', async () => {
  const atlas = await nearAirport(await shared());
  expect(await atlas.resultCount()).toBe(within(20).length);
  expect(await atlas.activeChips()).toEqual([`去掉距离：距${HUB} 20 公里内`]);
  await atlas.addressSays('near', 'pvg');
  await atlas.addressSays('within', '20');
  expect((await atlas.hubGroups()).slice(0, 3)).toEqual(['市中心', '机场', '火车站']);
});

test('it says how many places have no position, and that the lines are straight', async () => {
  const atlas = await nearAirport(await shared());
  const unplaced = places().filter(({ at }) => !at).length;
  await atlas.says(`直线距离，起点：${HUB}。`);
  await atlas.says(`另有 ${unplaced} 处没有位置`);
});

test('a ring and a mark show it on the map', async () => {
  const atlas = await blank(await shared());
  expect(await inkAt(atlas, ON_RING)).toBe(0);
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  await expect.poll(() => inkAt(atlas, ON_RING)).toBeGreaterThan(8);
  expect(await inkAt(atlas, AIRPORT, 12)).toBeGreaterThan(60);
  await atlas.dropFilters();
  await expect.poll(() => inkAt(atlas, ON_RING)).toBe(0);
});

test('ordered by distance the rows come nearest first and tell how far', async () => {
  const atlas = await nearAirport(await shared());
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
  const atlas = await nearAirport(await shared());
  await atlas.removeChip(`距${HUB} 20 公里内`);
  await atlas.countBecomes(255);
  await atlas.addressSays('near', 'pvg');
  await atlas.removeChip(`从${HUB}量`);
  await atlas.addressSays('near', null);
});

test('another radius is a number; one that can’t be used stays as typed', async () => {
  const atlas = await nearAirport(await shared());
  await atlas.typeRadius('7.5');
  await atlas.countBecomes(within(7.5).length);
  await atlas.typeRadius('500');
  await atlas.alertSays('请填 0.1 到 200 公里之间的数。');
  await atlas.addressSays('within', '7.5');
});

test('when nothing is that near, the page offers to give the distance up', async () => {
  const atlas = await nearAirport(await shared());
  await atlas.openFacet('区');
  await atlas.chooseOption('区', '崇明区');
  await atlas.says('没有一处同时满足这些条件');
  const chongming = places().filter(({ districts }) => districts.includes('chongming')).length;
  expect(await atlas.waysOut()).toContain(`去掉“距离”，有 ${chongming} 处`);
  await atlas.relax(`去掉“距离”，有 ${chongming} 处`);
  await atlas.countBecomes(chongming);
});

test('a click on the map sets the start and selects nothing', async () => {
  const atlas = await blank(await shared());
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
  const atlas = await blank(await shared());
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
  const atlas = await blank(await shared());
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
  const atlas = await blank(await shared());
  await atlas.goTo(`?v=1&map=${VIEW}&sel=zhangjiang`);
  await atlas.panelTellsOf('张江科学城');
  await atlas.measureFromPlace();
  await atlas.startIs('点：张江科学城');
  await atlas.goTo(`?v=1&map=${VIEW}&near=${atlas.parameter('near')}&sel=lingang`);
  await atlas.panelTellsOf('临港新片区');
  expect(await atlas.panelText()).toMatch(/距起点\s+张江科学城 \d+\.\d 公里/u);
});

test('coordinates may be typed; what can’t be used is told why and stays', async () => {
  const atlas = await blank(await shared());
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

test('distance and ruler have no barriers', async () => {
  const atlas = await nearAirport(await shared());
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

test('without WebGL2 the plan shows the ring, and nothing speaks of picking on a map', async () => {
  const atlas = await openAtlas({ until: 'list', before: withoutGraphics });
  await atlas.openDistance();
  const ink = async () => shareOf(await atlas.planPixels(), isColour(PALETTES.light.selected, 24));
  const before = await ink();
  await atlas.measureFromHub(HUB);
  await atlas.chooseRadius(20);
  await atlas.countBecomes(within(20).length);
  await expect.poll(ink).toBeGreaterThan(before + 0.001);
  expect(await atlas.page.getByRole('button', { name: '在地图上选点' }).count()).toBe(0);
});
