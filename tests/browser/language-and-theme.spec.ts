import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';

const view = 'map=121.437,31.432,11';
const steelworks = [121.437, 31.432] as const;

test.each([
  ['the start page', ''],
  ['a filter', '?v=1&chain=BIO.bio-cgt&district=pudong&kind=sub-park'],
  ['nothing that matches', '?v=1&chain=CULT&district=jinshan'],
  ['the panel of a park', '?v=1&sel=zizhu'],
  ['the panel of a belt', '?v=1&sel=belt-yanwan'],
  ['a place that is printed otherwise', '?v=1&sel=zizhu-am1'],
])('in English, %s has no Chinese outside what is marked as Chinese', async (_state, link) => {
  const atlas = await openAtlas({ link, locale: 'en-GB', until: 'list' });
  if (link.includes('sel=')) await atlas.says('What the documents say');
  await atlas.titleBecomes('Shanghai Industrial Atlas');
  expect(await atlas.unmarkedChinese()).toEqual([]);
});

test('in English, the facets and the legend have no Chinese', async () => {
  const atlas = await openAtlas({ locale: 'en-GB', until: 'list' });
  for (const facet of ['Layout', 'District', 'Kind', 'Document', 'Position grade']) {
    await atlas.openFacet(facet);
    expect(await atlas.unmarkedChinese()).toEqual([]);
  }
});

test('the page changes its language and keeps what is chosen', async () => {
  const atlas = await openAtlas({ link: '?v=1&chain=BIO&sel=zj-yaogu', until: 'list' });
  await atlas.panelTellsOf('张江药谷');
  const count = await atlas.resultCount();
  await atlas.readIn('English');
  await atlas.panelTellsOf('Zhangjiang Pharma Valley');
  expect(await atlas.resultCount()).toBe(count);
  await atlas.titleBecomes('Shanghai Industrial Atlas');
  await atlas.readIn('中文');
  await atlas.panelTellsOf('张江药谷');
});

test('names on the map change with the language', async () => {
  const atlas = await openAtlas({ link: `?v=1&${view}` });
  const label = async () => {
    const picture = await atlas.pixelsAround(steelworks, 60);
    return countPixels(picture, isColour(PALETTES.light.label, 40));
  };
  const chinese = await label();
  await atlas.readIn('English');
  await expect.poll(async () => Math.abs((await label()) - chinese)).toBeGreaterThan(20);
});

test('the dark theme darkens page and map, and what is selected keeps its name', async () => {
  const atlas = await openAtlas({ link: `?v=1&sel=baowu&${view}` });
  const land = async (colour: string) => shareOf((await atlas.look()).picture, isColour(colour, 6));
  const name = async (colour: string) =>
    countPixels(await atlas.pixelsAround(steelworks, 40), isColour(colour, 40));
  expect(await land(PALETTES.light.land)).toBeGreaterThan(0.1);
  await expect.poll(() => name(PALETTES.light.selected)).toBeGreaterThan(100);
  await atlas.chooseTheme('dark');
  await expect.poll(() => land(PALETTES.dark.land)).toBeGreaterThan(0.1);
  expect(await land(PALETTES.light.land)).toBeLessThan(0.02);
  await expect.poll(() => name(PALETTES.dark.selected)).toBeGreaterThan(100);
});

test('large type enlarges the page and the names on the map', async () => {
  const atlas = await openAtlas({
    link: `?v=1&sel=baowu&${view}`,
    viewport: { width: 1600, height: 800 },
  });
  const ink = async () =>
    countPixels(await atlas.pixelsAround(steelworks, 60), isColour(PALETTES.light.selected, 60));
  await expect.poll(ink).toBeGreaterThan(100);
  const usual = { ink: await ink(), type: await atlas.typeSize() };
  await atlas.chooseTheme('large');
  await expect.poll(() => atlas.typeSize()).toBe(usual.type * 1.25);
  await expect.poll(ink).toBeGreaterThan(usual.ink * 1.2);
  await atlas.addressSays('theme', 'large');
  expect(await atlas.overflows()).toBe(false);
});

test('the system’s dark theme is followed where nothing is chosen', async () => {
  const atlas = await openAtlas({ colorScheme: 'dark', until: 'list' });
  expect(await atlas.theme()).toBe('dark');
});

test('the browser’s language is followed where nothing is chosen', async () => {
  const atlas = await openAtlas({ locale: 'en-GB', until: 'list' });
  expect(await atlas.language()).toBe('en');
});

test('language and theme are remembered on the next visit', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.readIn('English');
  await atlas.chooseTheme('dark');
  await atlas.visit();
  expect(await atlas.language()).toBe('en');
  expect(await atlas.theme()).toBe('dark');
});

test('a link’s language and theme win over what is remembered', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.readIn('English');
  await atlas.chooseTheme('dark');
  await atlas.visit('?v=1&lang=zh&theme=light');
  expect(await atlas.language()).toBe('zh-CN');
  expect(await atlas.theme()).toBe('light');
});
