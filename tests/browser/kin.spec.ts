import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { isColour } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';

const AIRCRAFT = '民用航空与航空航天';
const shared = shareAtlas({ link: '?v=1&sel=dafeiji-zongzhuang' });

/** The file's page with the panel of a place open and no chain chosen. */
async function at(place: string, name: string) {
  const atlas = await shared();
  await atlas.goTo('?v=1');
  await atlas.panelCloses();
  await atlas.goTo(`?v=1&sel=${place}`);
  await atlas.panelTellsOf(name);
  return atlas;
}

/** Pixels of the colour in which links from upstream are drawn, on the whole map. */
async function upstreamPixels(atlas: Atlas): Promise<number> {
  const { picture } = await atlas.look();
  return countPixels(picture, isColour(PALETTES.light.ui.warn, 12));
}

test('the others of a chain stand by way and nearest first, and up and down are said to be ours', async () => {
  const atlas = await at('dafeiji-zongzhuang', '大飞机总装基地');
  await atlas.toggleKin(AIRCRAFT);
  expect(await atlas.kinGroups()).toEqual(['上游环节（4）', '其他环节，或未写明环节（7）']);
  const upstream = await atlas.kinUnder(/^上游环节/u);
  expect(upstream.map(text => text.split(' ')[0])).toEqual([
    '大飞机园',
    '航空电子研发中心',
    '紫竹高新区',
    '商用飞机发动机研发中心',
  ]);
  expect(upstream[0]).toContain('1.3 公里');
  await atlas.kinSays('上下游是本图的划分：');
  await atlas.kinSays(/加速集聚航空发动机/u);
});

test('they are linked on the map, and the links go with the switch and with the panel', async () => {
  const atlas = await at('dafeiji-zongzhuang', '大飞机总装基地');
  await atlas.cameraAfter(() => atlas.toggleKin(AIRCRAFT));
  await expect.poll(() => upstreamPixels(atlas)).toBeGreaterThan(250);
  await atlas.toggleKin(AIRCRAFT);
  await expect.poll(() => upstreamPixels(atlas)).toBeLessThan(80);
  await atlas.toggleKin(AIRCRAFT);
  await expect.poll(() => upstreamPixels(atlas)).toBeGreaterThan(250);
  await atlas.closePanel();
  await expect.poll(() => upstreamPixels(atlas)).toBeLessThan(80);
});

test('links stand again after a change of theme, in its colours', async () => {
  const atlas = await at('dafeiji-zongzhuang', '大飞机总装基地');
  await atlas.cameraAfter(() => atlas.toggleKin(AIRCRAFT));
  await atlas.chooseTheme('dark');
  await expect
    .poll(async () => {
      const { picture } = await atlas.look();
      return countPixels(picture, isColour(PALETTES.dark.ui.warn, 12));
    })
    .toBeGreaterThan(250);
  await atlas.chooseTheme('light');
});

test('whoever follows the chain finds it open at the next place, seen from there', async () => {
  const atlas = await at('dafeiji-zongzhuang', '大飞机总装基地');
  await atlas.toggleKin(AIRCRAFT);
  await atlas.followKin(/^上游环节/u, '紫竹高新区');
  await atlas.panelTellsOf('紫竹高新区');
  await atlas.kinIsOpen(AIRCRAFT);
  expect((await atlas.kinUnder(/^下游环节/u))[0]).toContain('大飞机总装基地');
});

test('a chain without an order in the documents is given none', async () => {
  const atlas = await at('linkong', '虹桥临空数字经济产业园');
  await atlas.toggleKin('数字经济');
  await atlas.kinSays('这条链的各环节，文件没有分先后，本图也不分上下游。');
  expect((await atlas.kinGroups()).join()).not.toMatch(/上游|下游/u);
});

test('a place without a position says that it has no links', async () => {
  const atlas = await at('pj-b', '临港浦江国际科技城B地块');
  await atlas.toggleKin('集成电路');
  await atlas.kinSays(/^此处未定位/u);
});

test('opened, it has no barriers in Chinese or English', async () => {
  const atlas = await at('robot-park', '上海机器人产业园');
  await atlas.toggleKin('机器人与智能制造');
  await atlas.kinSays('上下游是本图的划分：');
  expect(await atlas.barriers('.chain-kin')).toEqual([]);
  await atlas.readIn('English');
  await atlas.kinSays('Upstream and downstream are this map’s reading:');
  expect(await atlas.barriers('.chain-kin')).toEqual([]);
  await atlas.readIn('中文');
});

test('on a phone of 360 pixels they stand in the sheet, nothing wider than the window', async () => {
  const atlas = await openAtlas({
    link: '?v=1&lang=en&sel=robot-park',
    viewport: { width: 360, height: 740 },
    until: 'opened',
  });
  await atlas.panelTellsOf('Shanghai Robot Industrial Park');
  await atlas.toggleKin('Robotics and smart manufacturing');
  await atlas.kinSays('Upstream and downstream are this map’s reading:');
  expect(await atlas.overflows()).toBe(false);
  expect((await atlas.kinUnder(/^Downstream/u)).length).toBe(8);
});
