import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour, shareOf } from './support/colours.ts';
import { withoutGraphics } from './support/without-graphics.ts';

const blue = PALETTES.light.parts['belt-yanjiang'];
const steelworks = [121.437, 31.432] as const;

const flat = shareAtlas({ until: 'list', before: withoutGraphics });

async function withPlan() {
  const atlas = await flat();
  if (await atlas.panelIsOpen()) await atlas.closePanel();
  await atlas.dropFilters();
  return atlas;
}

test('without WebGL2 a drawn plan stands in place of the map and says why', async () => {
  const atlas = await withPlan();
  await atlas.says(/这个浏览器画不出互动地图/u);
  await expect
    .poll(async () => shareOf(await atlas.planPixels(), isColour(PALETTES.light.land)))
    .toBeGreaterThan(0.05);
  expect(shareOf(await atlas.planPixels(), isColour(PALETTES.light.parts.axis))).toBeGreaterThan(
    0.001,
  );
});

test('without WebGL2 a plan that does not load says so, and trying again draws it', async () => {
  const file = '**/data/base-*.geojson';
  const atlas = await openAtlas({
    until: 'list',
    before: async context => {
      await withoutGraphics(context);
      await context.route(file, route => route.fulfill({ status: 404 }));
    },
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.alertSays('服务器上找不到这个数据文件。');
  await atlas.profile.unroute(file);
  await atlas.retry();
  await expect
    .poll(async () => shareOf(await atlas.planPixels(), isColour(PALETTES.light.land)))
    .toBeGreaterThan(0.05);
  expect(await atlas.alerts()).toEqual([]);
});

test('without WebGL2 the filters work, and the plan follows', async () => {
  const atlas = await withPlan();
  await expect
    .poll(async () => shareOf(await atlas.planPixels(), isColour(blue)))
    .toBeGreaterThan(0.0005);
  await atlas.chooseChain('生物医药');
  expect(await atlas.resultCount()).toBeLessThan(100);
  await expect.poll(async () => shareOf(await atlas.planPixels(), isColour(blue))).toBe(0);
});

test('without WebGL2 the list opens panels with their passages', async () => {
  const atlas = await withPlan();
  await atlas.openFromList('东方芯港');
  await atlas.panelTellsOf('东方芯港');
});

test('without WebGL2 a symbol of the plan opens its panel', async () => {
  const atlas = await withPlan();
  await atlas.clickOnPlan('宝武钢铁基地');
  await atlas.panelTellsOf('宝武钢铁基地');
});

test('without WebGL2 the most important place lies on top of those at the same point', async () => {
  const atlas = await withPlan();
  // 市北(市北高新园), of tier 2, stands on the same point.
  await atlas.clickOnPlan('市北数智生态园');
  await atlas.panelTellsOf('市北数智生态园');
});

test('without WebGL2 a symbol that the filter took out is no obstacle to the one below', async () => {
  const atlas = await withPlan();
  // 临港浦江国际科技城, of tier 1, lies over it.
  await atlas.typeQuery('国际生命健康城');
  await atlas.countBecomes(1);
  await atlas.clickOnPlan('国际生命健康城');
  await atlas.panelTellsOf('国际生命健康城');
});

test('without WebGL2 the legend hides a belt on the plan', async () => {
  const atlas = await withPlan();
  const purple = async () =>
    shareOf(await atlas.planPixels(), hasHue(PALETTES.light.parts['belt-huxi']));
  const before = await purple();
  expect(before).toBeGreaterThan(0.005);
  await atlas.togglePart('沪西带');
  // Places that belong to another part as well stay in their colour.
  await expect.poll(purple).toBeLessThan(before / 10);
  await atlas.togglePart('沪西带');
});

test('after the graphics were lost the map comes back as it was, time and again', async () => {
  const atlas = await openAtlas({ link: '?v=1&chain=MAT&sel=baowu&map=121.437,31.432,11' });
  await atlas.panelTellsOf('宝武钢铁基地');
  const symbol = async () =>
    shareOf(await atlas.pixelsAround(steelworks, 2), isColour(PALETTES.light.groups.pillar));
  await expect.poll(symbol).toBeGreaterThan(0.6);
  const address = atlas.url();
  for (let time = 0; time < 2; time += 1) {
    await atlas.loseGraphics();
    await atlas.says('图形显示中断了，正在恢复地图……');
    expect(await symbol()).toBeLessThan(0.5);
    await atlas.restoreGraphics();
    await expect.poll(symbol).toBeGreaterThan(0.6);
    await expect.poll(() => atlas.graphicsAreLost()).toBe(false);
  }
  expect(atlas.url()).toBe(address);
  expect(await atlas.panelHeading()).toBe('宝武钢铁基地');
  await atlas.clickOnMap(121.4016, 31.3726);
  await expect.poll(() => atlas.parameter('sel')).not.toBe('baowu');
});
