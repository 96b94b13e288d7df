/** What each kind of base adds to a style, fetched from a server that speaks as the services do. */
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { ForeignBase } from '../../../../src/domain/config/model.ts';
import { readConfig } from '../../../../src/domain/config/read.ts';
import { loadBase } from '../../../../src/map/base/load-base.ts';
import { KEY, startTileServer, type TileServer } from '../../../browser/support/tile-server.ts';

let server: TileServer;
beforeAll(async () => {
  server = await startTileServer();
  vi.stubGlobal('document', { baseURI: `${server.url}/atlas/` });
  /** A browser's parser, as far as it is used: text without its tags. */
  const parser = class {
    parseFromString = (markup: string) => ({
      body: { textContent: markup.replaceAll(/<[^>]*>/gu, '').replaceAll('&amp;', '&') },
    });
  };
  vi.stubGlobal('DOMParser', parser);
});
afterAll(() => server.close());
beforeEach(() => {
  server.mood = 'well';
});

const look = { theme: 'light', language: 'zh' } as const;
const load = (base: object) => loadBase(readConfig({ base }).config.base as ForeignBase, {});
const partOf = async (base: object) => (await load(base)).part(look);

function sound({ sources, layers }: Awaited<ReturnType<typeof partOf>>): string[] {
  const style = { version: 8 as const, sources: { ...sources }, layers: [...layers] };
  // The kinds of address that only a map with our protocols knows are of no concern here.
  return validateStyleMin({ ...style, glyphs: 'https://a/{fontstack}/{range}' }).map(
    ({ message }) => message,
  );
}

const tianditu = { kind: 'tianditu', key: KEY, server: 'https://t{s}.tianditu.gov.cn' };

test('天地图 is asked by WMTS in web Mercator, with the key, on each of its sub-domains', async () => {
  const part = await partOf({ ...tianditu, subdomains: ['0', '1'] });
  expect(sound(part)).toEqual([]);
  expect(part.sources['foreign/vec']).toMatchObject({
    tiles: ['0', '1'].map(
      at =>
        `atlastilehttps://t${at}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0` +
        `&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${KEY}`,
    ),
    tileSize: 256,
    minzoom: 1,
    maxzoom: 18,
  });
});

test('pictures from above have the labels made for them, or none', async () => {
  const ids = async (more: object) =>
    (await partOf({ ...tianditu, layer: 'img', ...more })).layers.map(({ id }) => id);
  expect(await ids({})).toEqual(['foreign/img', 'foreign/cia']);
  expect(await ids({ labels: false })).toEqual(['foreign/img']);
});

test('tiles beside the page have its address', async () => {
  const part = await partOf({ kind: 'xyz', tiles: ['tiles/{z}/{x}/{y}.png'], tileSize: 512 });
  expect(sound(part)).toEqual([]);
  expect(part.sources['foreign/xyz']).toMatchObject({
    tiles: [`atlastile${server.url}/atlas/tiles/{z}/{x}/{y}.png`],
    tileSize: 512,
  });
});

test.each([
  [256, 9, 7.5],
  [512, 9, 8.5],
])(
  'pictures of %i pixels from zoom %i on are asked for from zoom %d of the map on',
  async (tileSize, minzoom, coarsest) => {
    const tiles = ['tiles/{z}/{x}/{y}.png'];
    expect((await load({ kind: 'xyz', tiles, tileSize, minzoom })).coarsest).toBe(coarsest);
  },
);

test('an archive begins where it says; a style may have something without tiles', async () => {
  expect(await load({ kind: 'pmtiles', url: `${server.url}/city.pmtiles` })).toMatchObject({
    coarsest: 0,
  });
  expect((await load({ kind: 'style', url: `${server.url}/style.json` })).coarsest).toBeNull();
});

test('a style keeps its sound layers, under ids that none of ours has', async () => {
  const { attribution, sprites, glyphs, part } = await load({
    kind: 'style',
    url: `${server.url}/style.json`,
  });
  expect(sound(part(look))).toEqual([]);
  expect(part(look).layers.map(({ id }) => id)).toEqual([
    'foreign/land',
    'foreign/city',
    'foreign/places',
  ]);
  expect(part(look).sources['foreign/earth']).toMatchObject({
    type: 'vector',
    tiles: [`atlastile${server.url}/vector/{z}/{x}/{y}.pbf`],
    maxzoom: 10,
  });
  expect(attribution).toBe('Test & Sons');
  expect(sprites).toEqual([{ id: 'default', url: `atlasfile${server.url}/sprite` }]);
  expect(glyphs).toBe('atlasglyphs://{fontstack}/{range}');
});

const textOf = (layers: readonly LayerSpecification[]) =>
  JSON.stringify(layers.filter(({ type }) => type === 'symbol'));

test('an archive is drawn in Protomaps’ looks, in the language of the page, without icons', async () => {
  const base = await load({ kind: 'pmtiles', url: `${server.url}/city.pmtiles` });
  const part = base.part(look);
  expect(sound(part)).toEqual([]);
  expect(base.attribution).toBe('© Test Archive');
  expect(part.sources['foreign/pmtiles']).toMatchObject({ type: 'vector', maxzoom: 12 });
  expect(textOf(part.layers)).toContain('name:zh-Hans');
  expect(textOf(part.layers)).not.toContain('icon-image');
  expect(textOf(base.part({ ...look, language: 'en' }).layers)).not.toContain('name:zh');
});

test('an archive is light or dark with the page, unless the publisher sets its looks', async () => {
  const ground = async (flavour: object, theme: 'light' | 'dark') => {
    const base = await load({ kind: 'pmtiles', url: `${server.url}/city.pmtiles`, ...flavour });
    return JSON.stringify(base.part({ ...look, theme }).layers[0]);
  };
  expect(await ground({}, 'dark')).not.toBe(await ground({}, 'light'));
  expect(await ground({ flavour: 'white' }, 'dark')).toBe(
    await ground({ flavour: 'white' }, 'light'),
  );
});

test.each([
  ['refusing', 'refused'],
  ['garbage', 'garbage'],
  ['silent', 'network'],
] as const)(
  'a server that is %s: both what is a file and what is an archive say why',
  async (mood, why) => {
    server.mood = mood;
    await expect(load({ kind: 'style', url: `${server.url}/style.json` })).rejects.toMatchObject({
      why,
    });
    await expect(
      load({ kind: 'pmtiles', url: `${server.url}/city.pmtiles` }),
    ).rejects.toMatchObject({
      why,
    });
  },
);
