/** Several maps share the page's protocols; each hears of its own tiles. */
import type { AddProtocolAction, RequestParameters } from 'maplibre-gl';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marked } from '../../../../src/map/base/marked.ts';
import { speakBy } from '../../../../src/map/base/protocols.ts';
import { asTile, hearTiles } from '../../../../src/map/base/request.ts';
import { startTileServer, type TileServer } from '../../../browser/support/tile-server.ts';

let server: TileServer;
const protocols = new Map<string, AddProtocolAction>();
beforeAll(async () => {
  server = await startTileServer();
  speakBy((name, answer) => protocols.set(name, answer));
});
afterAll(() => server.close());

/** As MapLibre asks for a tile of a source. */
function ask(url: string) {
  const request: RequestParameters = { url, type: 'arrayBuffer' };
  return protocols.get(url.slice(0, url.indexOf('://')))?.(request, new AbortController());
}

function sourceOf(mark: string): string {
  const tiles = [asTile(`${server.url}/vector/1/2/3.pbf`)];
  const part = marked({ sources: { a: { type: 'vector', tiles } }, layers: [] }, mark);
  return (part.sources.a as { tiles: string[] }).tiles[0] ?? '';
}

test('tiles of one map don’t count on another, and their servers see no mark', async () => {
  const [page, picture]: [string[], string[]] = [[], []];
  const [onPage, onPicture] = [
    hearTiles(outcome => page.push(outcome)),
    hearTiles(outcome => picture.push(outcome)),
  ];
  await ask(sourceOf(onPage.mark));
  server.mood = 'refusing';
  await expect(ask(sourceOf(onPicture.mark))).rejects.toMatchObject({ why: 'refused' });
  expect({ page, picture }).toEqual({ page: ['good'], picture: ['refused'] });
  expect(server.asked).toEqual(['/vector/1/2/3.pbf', '/vector/1/2/3.pbf']);
  onPicture.stop();
  await expect(ask(sourceOf(onPicture.mark))).rejects.toMatchObject({ why: 'refused' });
  expect(picture).toEqual(['refused']);
});

test('data of a style counts as its tiles do; what stands in the style itself is left alone', () => {
  const inline = { type: 'geojson' as const, data: { type: 'Feature' as const } as never };
  const file = { type: 'geojson' as const, data: 'atlastilehttps://a.example/b.json' };
  expect(marked({ sources: { inline, file }, layers: [] }, '#map-7').sources).toEqual({
    inline,
    file: { ...file, data: `${file.data}#map-7` },
  });
});
