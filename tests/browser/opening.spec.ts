import type { FeatureCollection, LineString } from 'geojson';
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { shareAtlas } from './driver/open.ts';
import { hasHue, isColour, shareOf } from './support/colours.ts';
import { type Colour, countPixels } from './support/pixels.ts';
import { readCompiled } from './support/site-folder.ts';

const hues = PALETTES.light.parts;
const start = shareAtlas();
/** The city from a camera that the address names, so that places can be found on the screen. */
const city = shareAtlas({ link: '?v=1&map=121.47,31.17,9.3' });

test('the start page has the title in Chinese', async () => {
  const atlas = await start();
  await atlas.titleBecomes('上海产业园区空间图');
});

test('all 255 places are there at the start', async () => {
  const atlas = await start();
  expect(await atlas.resultCount()).toBe(255);
  expect((await atlas.rows())[0]?.of).toBe(255);
});

test('the legend names the axis, the three belts, the nodes and the five new cities', async () => {
  const atlas = await start();
  expect((await atlas.legendParts()).slice(0, 6)).toEqual([
    '产业生态创新发展轴',
    '沿江带',
    '沿湾带',
    '沪西带',
    '多节点',
    '五个新城',
  ]);
});

test('the start page has a short address', async () => {
  const atlas = await start();
  expect(new URL(atlas.url()).search).toBe('');
});

const layout = readCompiled('layout.geojson') as FeatureCollection<LineString>;

/** Whether the map shows the hue at each point along a line of the layout. */
async function hueAlong(part: keyof typeof hues, shows: (colour: Colour) => boolean) {
  const view = await (await city()).look();
  const line = layout.features.find(
    ({ geometry, properties }) => geometry.type === 'LineString' && properties?.id === part,
  );
  const points = (line?.geometry.coordinates ?? []) as [number, number][];
  expect(points.length).toBeGreaterThan(5);
  const seen = points.filter(point => countPixels(view.around(point, 3), shows) > 0);
  return seen.length / points.length;
}

/** Symbols and names lie over a line here and there. */
const nearlyEverywhere = 0.85;

test('the axis is drawn in its colour all along its line', async () => {
  expect(await hueAlong('axis', isColour(hues.axis))).toBeGreaterThan(nearlyEverywhere);
});

test.each([
  ['沿江带', 'belt-yanjiang'],
  ['沿湾带', 'belt-yanwan'],
  ['沪西带', 'belt-huxi'],
] as const)('%s is drawn in its hue all along', async (_name, belt) => {
  expect(await hueAlong(belt, hasHue(hues[belt], 28))).toBeGreaterThan(nearlyEverywhere);
});

test('a park has its symbol where it lies, in the colour of its belt', async () => {
  const atlas = await city();
  const steelworks = await atlas.pixelsAround([121.437, 31.432], 3);
  expect(shareOf(steelworks, isColour(hues['belt-yanjiang']))).toBeGreaterThan(0.6);
});

test('the map keeps its note that it is no basis for boundaries, and whose data it is', async () => {
  const atlas = await start();
  await atlas.says('示意图，不作为界线依据');
  await atlas.says('© OpenStreetMap 贡献者');
});
