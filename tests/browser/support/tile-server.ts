/**
 * A map server of another origin that speaks as the services do: 天地图's WMTS with its key, tiles by
 * zoom, column and row, a style with sprite and glyphs, a PMTiles archive by ranges. It does as it is told.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encode } from 'fast-png';
import { archiveOf } from './archive.ts';
import { glyphs, vectorTile } from './vector-tile.ts';

/** Colours that are in no theme of the atlas. */
export const COLOURS = {
  spot: '#00d0c0',
  vec: '#c81ec8',
  img: '#7a1fd0',
  xyz: '#e0218a',
  style: '#b000e0',
} as const;
export const KEY = '0123456789abcdef0123456789abcdef';

/**
 * `unknown-key`: 天地图's words, with a 200. `garbage`: a page in place of everything. `silent`: the
 * connection is cut.
 */
export type Mood = 'well' | 'unknown-key' | 'refusing' | 'stalling' | 'garbage' | 'silent';

export interface TileServer {
  readonly url: string;
  /** Paths asked for so far. */
  readonly asked: string[];
  mood: Mood;
  /** Where tiles by zoom, column and row show a square of another colour. */
  spot: readonly [longitude: number, latitude: number] | null;
  close(): Promise<void>;
}

const channels = (hex: string) => [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16));

function png(
  hex: string,
  opacity = 255,
  size = 256,
  colourAt = (_left: number, _top: number): string => hex,
): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const colour = channels(colourAt(at % size, Math.floor(at / size)));
    data.set([...colour, opacity], at * 4);
  }
  return encode({ width: size, height: size, data, channels: 4 });
}

const style = (url: string) => ({
  version: 8,
  sprite: `${url}/sprite`,
  glyphs: `${url}/glyphs/{fontstack}/{range}.pbf`,
  sources: { earth: { type: 'vector', url: `${url}/tiles.json` } },
  layers: [
    { id: 'land', type: 'background', paint: { 'background-color': '#ffffff' } },
    {
      id: 'city',
      type: 'fill',
      source: 'earth',
      'source-layer': 'earth',
      paint: { 'fill-color': COLOURS.style },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'earth',
      'source-layer': 'spots',
      layout: {
        'icon-image': 'arrow',
        'text-field': ['get', 'name'],
        'text-font': ['Test Sans'],
      },
    },
    { id: 'wrong', type: 'fill', source: 'earth', paint: { 'fill-colour': 'red' } },
  ],
});

/** Half the side of the square, pixels. */
const REACH = 48;

/** A tile with as much of the square round the spot as lies on it. */
function spotted([zoom = 0, column = 0, row = 0]: number[], spot: TileServer['spot']): Uint8Array {
  if (!spot) return png(COLOURS.xyz);
  const world = 256 * 2 ** zoom;
  const stretched = Math.log(Math.tan(Math.PI / 4 + (spot[1] * Math.PI) / 360));
  const x = ((spot[0] + 180) / 360) * world - column * 256;
  const y = ((1 - stretched / Math.PI) / 2) * world - row * 256;
  return png(COLOURS.xyz, 255, 256, (left, top) =>
    Math.max(Math.abs(left - x), Math.abs(top - y)) < REACH ? COLOURS.spot : COLOURS.xyz,
  );
}

interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
  readonly status?: number;
}

const json = (value: unknown): Answer => ({
  type: 'application/json',
  body: JSON.stringify(value),
});
const picture = (body: Uint8Array): Answer => ({ type: 'image/png', body });
const data = (body: Uint8Array): Answer => ({ type: 'application/x-protobuf', body });

/** 天地图 answers a key that it doesn't know with words. */
function wmts(layer: string, query: URLSearchParams): Answer {
  const asked = ['SERVICE', 'REQUEST', 'TILEMATRIXSET', 'LAYER'].map(name => query.get(name));
  if (asked.join() !== `WMTS,GetTile,w,${layer}`) return { ...json({}), status: 400 };
  if (query.get('tk') !== KEY) return json({ msg: '非法Key', resolve: '请到API控制台重新申请Key' });
  if (layer === 'cva' || layer === 'cia') return picture(png('#ffffff', 0));
  return picture(png(layer === 'img' ? COLOURS.img : COLOURS.vec));
}

function answerFor(url: string, path: string, query: URLSearchParams): Answer | null {
  const layer = /^\/(vec|cva|img|cia)_w\/wmts$/u.exec(path)?.[1];
  if (layer) return wmts(layer, query);
  if (path === '/style.json') return json(style(url));
  if (path === '/tiles.json') {
    const attribution = '<a href="javascript:alert(1)">Test &amp; Sons</a>';
    return json({ tiles: [`${url}/vector/{z}/{x}/{y}.pbf`], minzoom: 0, maxzoom: 10, attribution });
  }
  if (path.startsWith('/vector/')) return data(vectorTile());
  if (path.startsWith('/glyphs/')) return data(glyphs('Test Sans'));
  if (/^\/sprite(@2x)?\.json$/u.test(path)) {
    return json({ arrow: { x: 0, y: 0, width: 8, height: 8, pixelRatio: 1 } });
  }
  if (/^\/sprite(@2x)?\.png$/u.test(path)) return picture(png('#000000', 255, 8));
  if (path === '/city.pmtiles') return data(archiveOf(vectorTile(), '© Test <b>Archive</b>'));
  return null;
}

/** The part that a range asks for. */
function send(response: ServerResponse, { type, body, status = 200 }: Answer, range?: string) {
  const whole = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? [];
  const headers = { 'Content-Type': type, 'Access-Control-Expose-Headers': '*' };
  if (first === undefined) return response.writeHead(status, headers).end(whole);
  const part = whole.slice(Number(first), Number(last) + 1);
  const end = Number(first) + part.length - 1;
  const told = { ...headers, 'Content-Range': `bytes ${first}-${end}/${whole.length}` };
  return response.writeHead(206, told).end(part);
}

export async function startTileServer(): Promise<TileServer> {
  const asked: string[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', server.url);
    asked.push(decodeURIComponent(pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    response.setHeader('Cache-Control', 'no-store');
    const { mood } = server;
    if (mood === 'stalling') return;
    if (mood === 'silent') return void response.destroy();
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    if (mood === 'refusing') return void response.writeHead(403).end('{"msg":"权限类型错误"}');
    const page = { type: 'text/html', body: '<!doctype html><h1>Log in</h1>' };
    if (mood === 'unknown-key') searchParams.set('tk', 'another');
    const tile = /^\/xyz\/(\d+)\/(\d+)\/(\d+)\.png$/u.exec(pathname)?.slice(1).map(Number);
    if (tile && mood === 'well') return void send(response, picture(spotted(tile, server.spot)));
    const answer = mood === 'garbage' ? page : answerFor(server.url, pathname, searchParams);
    if (answer) send(response, answer, request.headers.range);
    else response.writeHead(404).end();
  };
  const http = createServer(handle);
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  const server: TileServer = {
    url: `http://127.0.0.1:${port}`,
    asked,
    mood: 'well',
    spot: null,
    close: async () => {
      http.closeAllConnections();
      await new Promise(resolve => http.close(resolve));
    },
  };
  return server;
}
