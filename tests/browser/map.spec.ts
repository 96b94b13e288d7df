import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour, shareOf } from './support/colours.ts';
import { countDifferences, countPixels, squareAround } from './support/pixels.ts';

const { parts, selected } = PALETTES.light;
const steelworks = [121.437, 31.432] as const;
const near = '?v=1&map=121.437,31.432,11';
const shared = shareAtlas({ link: near });

/** The file's page looking at 宝武钢铁基地, with nothing open. */
async function atSteelworks() {
  const atlas = await shared();
  if (atlas.parameter('sel') || atlas.parameter('map') !== '121.437,31.432,11') {
    await atlas.visit(near);
  }
  return atlas;
}

test('pointing at a place shows its name and that it can be clicked', async () => {
  const atlas = await atSteelworks();
  const darkPixels = async () =>
    countPixels(await atlas.pixelsAround(steelworks, 40), isColour(selected, 30));
  const before = await darkPixels();
  await atlas.pointAt(...steelworks);
  expect(await atlas.pointerShape()).toBe('pointer');
  await expect.poll(darkPixels).toBeGreaterThan(before + 50);
  await atlas.page.mouse.move(5, 5);
  await expect.poll(darkPixels).toBeLessThan(before + 50);
});

test('clicking a place opens its panel and names it in the address', async () => {
  const atlas = await atSteelworks();
  await atlas.clickOnMap(...steelworks);
  await atlas.panelTellsOf('宝武钢铁基地');
  await atlas.addressSays('sel', 'baowu');
});

const grounds: [string, string, readonly [number, number]][] = [
  ['the outline of a place', '上海化工区', [121.395, 30.7625]],
  ['the ribbon of a belt', '沿江高端产业集群发展带', [121.8075, 31.1887]],
  ['the line of the axis', '产业生态创新发展轴', [121.6759, 31.14]],
];

test.each(grounds)('clicking %s opens its panel', async (_what, name, place) => {
  const atlas = await shared();
  await atlas.visit(`?v=1&map=${place.join(',')},10`);
  await atlas.clickOnMap(...place);
  await atlas.panelTellsOf(name);
});

test('clicking where nothing is closes the panel', async () => {
  const atlas = await atSteelworks();
  await atlas.clickOnMap(...steelworks);
  await atlas.panelTellsOf('宝武钢铁基地');
  await atlas.clickOnMap(121.4, 31.53);
  await atlas.panelCloses();
});

test('Enter on the map picks what stands in its middle', async () => {
  const atlas = await atSteelworks();
  await atlas.focusMap();
  await atlas.pressKeys('Enter');
  await atlas.panelTellsOf('宝武钢铁基地');
});

test('the arrow keys move the map and plus and minus zoom it', async () => {
  const atlas = await atSteelworks();
  await atlas.focusMap();
  const east = await atlas.cameraAfter(() => atlas.pressKeys('ArrowRight'));
  expect(east.longitude).toBeGreaterThan(121.44);
  const closer = await atlas.cameraAfter(() => atlas.pressKeys('+'));
  expect(closer.zoom).toBeCloseTo(12, 1);
});

test('the buttons zoom in and out by one step', async () => {
  const atlas = await atSteelworks();
  expect((await atlas.cameraAfter(atlas.zoomIn)).zoom).toBeCloseTo(12, 1);
  expect((await atlas.cameraAfter(atlas.zoomOut)).zoom).toBeCloseTo(11, 1);
});

test('the scale bar is metric and goes along with the zoom', async () => {
  const atlas = await atSteelworks();
  expect(await atlas.scaleIsVisible()).toBe(true);
  const far = await atlas.scaleText();
  expect(far).toMatch(/^\d+\s?(?:km|m)$/u);
  await atlas.cameraAfter(atlas.zoomIn);
  await expect.poll(atlas.scaleText).not.toBe(far);
  expect(await atlas.scaleText()).toMatch(/^\d+\s?(?:km|m)$/u);
});

test('the way back leads to the whole city', async () => {
  const atlas = await atSteelworks();
  const home = await atlas.cameraAfter(atlas.showWholeCity);
  const box = await atlas.mapBox();
  for (const corner of [
    [120.87, 30.69],
    [121.98, 31.82],
  ] as const) {
    const { x, y } = await atlas.whereIs(corner);
    expect(x).toBeGreaterThanOrEqual(box.x);
    expect(x).toBeLessThanOrEqual(box.x + box.width);
    expect(y).toBeGreaterThanOrEqual(box.y);
    expect(y).toBeLessThanOrEqual(box.y + box.height);
  }
  expect(home.zoom).toBeLessThan(10);
});

test('past the accuracy of the base, the page says so', async () => {
  const atlas = await openAtlas({ link: '?v=1&map=121.437,31.432,13.5' });
  await atlas.says('底图约合 1:20 万精度，再放大不会更准确。');
});

test('pointing at a row of the list lifts the place on the map', async () => {
  const atlas = await atSteelworks();
  await atlas.typeQuery('宝武');
  const before = await atlas.pixelsAround(steelworks, 40);
  await atlas.hoverInList('宝武钢铁基地');
  await expect
    .poll(async () => countDifferences(before, await atlas.pixelsAround(steelworks, 40), 40))
    .toBeGreaterThan(50);
  await atlas.dropFilters();
});

test('a selected place is ringed in the colour of the selection', async () => {
  const atlas = await atSteelworks();
  const ring = async () =>
    countPixels(await atlas.pixelsAround(steelworks, 12), isColour(selected, 40));
  const before = await ring();
  await atlas.clickOnMap(...steelworks);
  await expect.poll(ring).toBeGreaterThan(before + 20);
});

test('how far a coarse position may be off is drawn as a ring round the place', async () => {
  const link = '?v=1&map=121.2,31.1515,11.5';
  const atlas = await openAtlas({ link });
  // 北斗西虹桥产业基地赵巷分园, grade C: 1500 m in pixels of the map at this zoom.
  const place = [121.2, 31.1515] as const;
  const radius = 1500 / ((40_075_017 * Math.cos((place[1] * Math.PI) / 180)) / (512 * 2 ** 11.5));
  /** Of the directions from the place, the share in which something dark stands at this distance. */
  const dark = async (distance: number) => {
    const picture = (await atlas.look()).around(place, Math.ceil(radius * 1.5));
    const middle = (picture.width - 1) / 2;
    const seen = Array.from({ length: 180 }, (_, at) => {
      const [x, y] = [Math.cos((at * Math.PI) / 90), Math.sin((at * Math.PI) / 90)];
      const spot = squareAround(picture, middle + x * distance, middle + y * distance, 1);
      return countPixels(spot, isColour(selected, 70)) > 0;
    });
    return seen.filter(Boolean).length / seen.length;
  };
  const before = await dark(radius);
  await atlas.clickOnMap(...place);
  await atlas.panelTellsOf('北斗西虹桥产业基地赵巷分园');
  // Dashes: the gaps are as long as they.
  await expect.poll(() => dark(radius)).toBeGreaterThan(before + 0.3);
  expect(await dark(radius * 0.8)).toBeLessThan(0.3);
  expect(await dark(radius * 1.2)).toBeLessThan(0.3);
});

test('a place that the panel would cover is moved out from under it', async () => {
  const easternmost = [121.7905, 30.87] as const;
  const atlas = await openAtlas({ link: '?v=1&map=121.55,30.9,10.3' });
  const before = await atlas.whereIs(easternmost);
  await atlas.cameraAfter(() => atlas.clickOnMap(...easternmost));
  await atlas.panelTellsOf('东方芯港');
  const panel = await atlas.panelBox();
  expect(before.x).toBeGreaterThan(panel?.x ?? Number.POSITIVE_INFINITY);
  expect((await atlas.whereIs(easternmost)).x).toBeLessThan(panel?.x ?? 0);
});

test('a place opened from the list comes to stand beside the panel', async () => {
  const atlas = await atSteelworks();
  await atlas.typeQuery('临港数字孪生城');
  await atlas.cameraAfter(() => atlas.openFromList('临港数字孪生城'));
  await atlas.panelTellsOf('临港数字孪生城');
  const panel = await atlas.panelBox();
  expect((await atlas.whereIs([121.918, 30.8725])).x).toBeLessThan(panel?.x ?? 0);
});

test('the legend hides a belt with its places and shows them again', async () => {
  const atlas = await openAtlas({ link: '?v=1&map=121.24,31.2,9.6' });
  const purple = async () => shareOf((await atlas.look()).picture, hasHue(parts['belt-huxi']));
  const symbol = async () =>
    shareOf(await atlas.pixelsAround([121.145, 31.0468], 2), isColour(parts['belt-huxi']));
  const before = await purple();
  expect(before).toBeGreaterThan(0.02);
  expect(await symbol()).toBeGreaterThan(0.6);
  await atlas.togglePart('沪西带');
  expect(await atlas.partIsOn('沪西带')).toBe(false);
  await expect.poll(purple).toBeLessThan(before / 10);
  expect(await symbol()).toBe(0);
  await atlas.addressSays('hide', 'belt-huxi');
  await atlas.togglePart('沪西带');
  await expect.poll(purple).toBeGreaterThan(before * 0.98);
  await expect.poll(symbol).toBeGreaterThan(0.6);
});

test('a place opened while its part is switched off is drawn all the same', async () => {
  const baseG60 = [121.145, 31.0468] as const;
  const atlas = await openAtlas({ link: '?v=1&map=121.145,31.0468,11&hide=belt-huxi' });
  const symbol = async () =>
    shareOf(await atlas.pixelsAround(baseG60, 2), isColour(parts['belt-huxi']));
  expect(await symbol()).toBe(0);
  await atlas.typeQuery('G60生物医药');
  await atlas.openFromList('G60生物医药产业基地');
  await atlas.panelTellsOf('G60生物医药产业基地');
  await expect.poll(symbol).toBeGreaterThan(0.6);
});

test('the legend hides every ring of the nodes, also where a place has other parts too', async () => {
  const atlas = await openAtlas({ link: '?v=1&map=121.5,31.24,10.5' });
  const ring = async (...place: [number, number]) =>
    countPixels(await atlas.pixelsAround(place, 30), isColour(parts.nodes, 30));
  const before = await ring(121.531, 31.273);
  expect(before).toBeGreaterThan(30);
  await atlas.togglePart('多节点');
  // The symbol stays: the place belongs to another part too. Its ring goes.
  await expect.poll(() => ring(121.531, 31.273)).toBeLessThan(before * 0.7);
  await expect.poll(() => ring(121.4553, 31.1656)).toBe(0);
});
