/**
 * Base maps from elsewhere: each kind fails at first, gives way to the built-in base, and comes at
 * another try. The server stands on this machine.
 */
import geodesic from 'geographiclib-geodesic';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, type OpenOptions, openAtlas } from './driver/open.ts';
import { hasHue, isColour, shareOf } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';
import { copySite, type SiteCopy } from './support/site-copy.ts';
import {
  COLOURS,
  KEY,
  type Mood,
  startTileServer,
  type TileServer,
} from './support/tile-server.ts';

const { land, parts, selected, ui } = PALETTES.light;
const steelworks = [121.437, 31.432] as const;
/** The same in GCJ-02, as an implementation of its own gives it. */
const steelworksGcj = [121.441637, 31.43021] as const;
const near = '?v=1&map=121.437,31.432,11&lang=zh&theme=light';
const asked = /Failed to load resource/u;

let server: TileServer;
let site: SiteCopy;
beforeAll(async () => {
  server = await startTileServer();
  // The headers follow the origins that a base needs; which base it is, each test says.
  const base = { kind: 'xyz', tiles: [`${server.url}/{z}/{x}/{y}.png`] };
  site = await copySite('/', { config: { base } });
});
afterAll(async () => {
  await site.dispose();
  await server.close();
});

/** Opens the atlas with a base while its server is in a mood. */
function openWith(base: object, mood: Mood, options: OpenOptions = {}): Promise<Atlas> {
  server.mood = mood;
  server.spot = null;
  server.asked.length = 0;
  return openAtlas({
    link: near,
    site: site.url,
    mayAsk: server.url,
    expectedErrors: asked,
    before: context => context.route('**/config.json', route => route.fulfill({ json: { base } })),
    ...options,
  });
}

const shareOfColour = async (atlas: Atlas, hex: string) =>
  shareOf((await atlas.look()).picture, hasHue(hex, 60));

/** Its colour all over the map. */
async function isShown(atlas: Atlas, hex: string): Promise<void> {
  await expect.poll(() => shareOfColour(atlas, hex)).toBeGreaterThan(0.3);
}

/** The land of the built-in base, and nothing of the other. */
async function builtinIsShown(atlas: Atlas, hex: string): Promise<void> {
  const landShown = async () => shareOf((await atlas.look()).picture, isColour(land, 3));
  await expect.poll(landShown).toBeGreaterThan(0.08);
  expect(await shareOfColour(atlas, hex)).toBeLessThan(0.05);
}

const pixelsOf = (atlas: Atlas, hex: string) => async () =>
  shareOf(await atlas.pixelsAround(steelworks, 12), isColour(hex, 40));

test('天地图: a key that is refused is told; once it is right its map stands below ours, also in another theme', async () => {
  const base = {
    kind: 'tianditu',
    key: KEY,
    server: server.url,
    subdomains: [''],
    review: 'GS(0000)0000号',
  };
  const atlas = await openWith(base, 'unknown-key');
  await atlas.baseNoticeSays(/拒绝了请求/u);
  await builtinIsShown(atlas, COLOURS.vec);
  const symbol = await pixelsOf(atlas, parts['belt-yanjiang'])();
  expect(symbol).toBeGreaterThan(0.1);
  expect(await atlas.corners()).not.toContain('天地图');
  server.mood = 'well';
  await atlas.retryBase();
  await isShown(atlas, COLOURS.vec);
  expect(await pixelsOf(atlas, parts['belt-yanjiang'])()).toBeCloseTo(symbol, 1);
  await atlas.baseNoticeIsGone();
  expect(await atlas.corners()).toMatch(
    /底图审图号：GS\(0000\)0000号[\s\S]*天地图[\s\S]*OpenStreetMap/u,
  );
  await atlas.chooseTheme('dark');
  await atlas.readIn('English');
  await expect.poll(() => shareOfColour(atlas, land)).toBeLessThan(0.05);
  expect(shareOf((await atlas.look()).picture, hasHue(COLOURS.vec))).toBeGreaterThan(0.3);
});

test('a base that fails while one looks round gives way again', async () => {
  const base = { kind: 'tianditu', key: KEY, server: server.url, subdomains: [''], labels: false };
  const atlas = await openWith({ ...base, layer: 'img' }, 'well', {
    link: '?v=1&map=121.4,31.1,9.5&lang=zh&theme=light',
  });
  await isShown(atlas, COLOURS.img);
  server.mood = 'refusing';
  await atlas.cameraAfter(atlas.zoomIn);
  await atlas.cameraAfter(atlas.zoomIn);
  await atlas.baseNoticeSays(/拒绝了请求/u);
  await builtinIsShown(atlas, COLOURS.img);
  await atlas.closeBaseNotice();
  await atlas.baseNoticeIsGone();
});

test('tiles that never come hold nothing up, and are tried again when the network is back', async () => {
  const base = { kind: 'xyz', tiles: [`${server.url}/xyz/{z}/{x}/{y}.png`] };
  const atlas = await openWith(base, 'stalling');
  await expect.poll(() => server.asked.length).toBeGreaterThan(0);
  await atlas.clickOnMap(...steelworks);
  await atlas.panelTellsOf('宝武钢铁基地');
  await builtinIsShown(atlas, COLOURS.xyz);
  await atlas.baseNoticeSays(/太久没有回应/u);
  server.mood = 'well';
  await atlas.page.evaluate(() => dispatchEvent(new Event('online')));
  await isShown(atlas, COLOURS.xyz);
});

test('over tiles in GCJ-02 ours is converted and says so; the address stays as it is', async () => {
  const tiles = [`${server.url}/xyz/{z}/{x}/{y}.png`];
  const base = { kind: 'xyz', tiles, datum: 'GCJ-02', attribution: '<b>Test</b>' };
  const atlas = await openWith(base, 'silent', { link: near.replace(',11&', ',14&') });
  await atlas.baseNoticeSays(/连不上/u);
  expect(await atlas.corners()).not.toContain('GCJ-02');
  server.mood = 'well';
  server.spot = steelworksGcj;
  await atlas.retryBase();
  await isShown(atlas, COLOURS.xyz);
  // The tiles show a square where the place lies in their own datum: its symbol stands on it.
  const square = async () =>
    shareOf(await atlas.pixelsAround(steelworks, 40), hasHue(COLOURS.spot, 60));
  await expect.poll(square).toBeGreaterThan(0.5);
  expect(await pixelsOf(atlas, parts['belt-yanjiang'])()).toBeGreaterThan(0.1);
  expect(await atlas.corners()).toMatch(/由 WGS-84 转换为 GCJ-02[\s\S]*<b>Test<\/b>/u);
  expect(atlas.parameter('map')).toBe('121.437,31.432,14');
  await atlas.clickOnMap(...steelworks);
  await atlas.panelTellsOf('宝武钢铁基地');
  const moved = await atlas.cameraAfter(() => atlas.zoomOut());
  expect(moved.longitude).toBeCloseTo(121.437, 3);
  expect(moved.latitude).toBeCloseTo(31.432, 3);
});

/** Metres by another way of reckoning than the app's. */
const metres = ([longitude, latitude]: readonly number[], [east, north]: readonly number[]) =>
  geodesic.Geodesic.WGS84.Inverse(latitude ?? 0, longitude ?? 0, north ?? 0, east ?? 0).s12 ?? 0;
const numbersIn = (text: string | null | undefined) =>
  (text?.match(/\d+\.\d+/gu) ?? []).map(Number);

test('over tiles in GCJ-02 an opening view stays out of the address; ring and ruler are told in WGS-84, drawn on the tiles', async () => {
  const tiles = [`${server.url}/xyz/{z}/{x}/{y}.png`];
  const atlas = await openWith({ kind: 'xyz', tiles, datum: 'GCJ-02' }, 'well', {
    link: '?v=1&lang=zh&theme=light',
  });
  await expect.poll(() => atlas.corners()).toContain('GCJ-02');
  // The address is written with a delay: a wish that comes later is there.
  await atlas.openDistance();
  await atlas.typeCoordinates('121.47,31.23');
  await atlas.addressSays('near', '121.47,31.23');
  expect(atlas.parameter('map')).toBeNull();
  server.spot = steelworksGcj;
  await atlas.goTo(near.replace(',11&', ',14&'));
  await atlas.openDistance();
  await atlas.pickOnMap();
  await expect.poll(() => atlas.pointerShape()).toBe('crosshair');
  await atlas.clickOnMap(...steelworks);
  await expect.poll(() => atlas.parameter('near')).toMatch(/^121\.4\d+,31\.4\d+$/u);
  // A pixel is 4 m here, and the datums lie 480 m apart.
  expect(metres(numbersIn(atlas.parameter('near')), steelworks)).toBeLessThan(20);
  await atlas.typeRadius('0.5');
  const ink = async (place: readonly [number, number], hex: string) =>
    countPixels(await atlas.pixelsAround(place, 12), isColour(hex, 40));
  // The mark stands on the square of the tiles, and the ring 500 m north of it.
  await expect.poll(() => ink(steelworks, selected)).toBeGreaterThan(60);
  const onRing = [steelworks[0], steelworks[1] + 500 / 110_860] as const;
  await expect.poll(() => ink(onRing, selected)).toBeGreaterThan(8);
  const square = await atlas.pixelsAround(steelworks, 40);
  expect(shareOf(square, hasHue(COLOURS.spot, 60))).toBeGreaterThan(0.25);
  await atlas.takeRuler();
  const end = [steelworks[0] + 0.012, steelworks[1]] as const;
  await atlas.clickOnMap(...end);
  await expect.poll(() => ink(end, ui.focus)).toBeGreaterThan(10);
  await atlas.addTyped(steelworks.join());
  await atlas.measuredBecomes(/2 个点/u);
  const [clicked] = (await atlas.measuredPoints()).map(numbersIn);
  expect(metres(clicked ?? [], end)).toBeLessThan(20);
  const told = Number(/长 (\d+\.\d) 公里/u.exec(await atlas.measured())?.[1]);
  expect(Math.abs(told * 1000 - metres(steelworks, end))).toBeLessThan(70);
});

test('farther out than its coarsest tiles the built-in base is shown, without a complaint', async () => {
  const tiles = [`${server.url}/xyz/{z}/{x}/{y}.png`];
  const atlas = await openWith({ kind: 'xyz', tiles, minzoom: 13 }, 'well');
  await builtinIsShown(atlas, COLOURS.xyz);
  expect(server.asked.filter(path => path.startsWith('/xyz/'))).toEqual([]);
  await atlas.cameraAfter(atlas.zoomIn);
  await isShown(atlas, COLOURS.xyz);
  await atlas.cameraAfter(atlas.zoomOut);
  await builtinIsShown(atlas, COLOURS.xyz);
  await atlas.baseNoticeIsGone();
  await atlas.cameraAfter(atlas.zoomIn);
  await isShown(atlas, COLOURS.xyz);
});

test('a style brings its sprite and glyphs, and ours never asks its server for letters', async () => {
  const base = { kind: 'style', url: `${server.url}/style.json` };
  const atlas = await openWith(base, 'garbage');
  await atlas.baseNoticeSays(/不是地图/u);
  await builtinIsShown(atlas, COLOURS.style);
  server.mood = 'well';
  await atlas.retryBase();
  await isShown(atlas, COLOURS.style);
  expect(await atlas.corners()).toContain('Test & Sons');
  await expect.poll(() => server.asked).toContain('/glyphs/Test Sans/0-255.pbf');
  await atlas.readIn('English');
  expect(server.asked).toContain('/sprite.png');
  expect(server.asked.filter(path => path.includes('Open Sans'))).toEqual([]);
});

test('an archive is read by ranges; pictures to take away show it too, and say whose it is', async () => {
  const base = { kind: 'pmtiles', url: `${server.url}/city.pmtiles`, flavour: 'black' };
  const atlas = await openWith(base, 'refusing', { draws: true });
  await atlas.baseNoticeSays(/拒绝了请求/u);
  server.mood = 'well';
  await atlas.retryBase();
  const dark = ([red, green, blue]: readonly number[]) =>
    Math.max(red ?? 255, green ?? 255, blue ?? 255) < 140;
  const share = async () => shareOf((await atlas.look()).picture, dark);
  await expect.poll(share).toBeGreaterThan(0.4);
  expect(await atlas.corners()).toContain('© Test Archive');
  await atlas.openTakeAway();
  const { picture } = await atlas.takePicture('hd');
  expect(shareOf(picture, dark)).toBeGreaterThan(0.3);
});
