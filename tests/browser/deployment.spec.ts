/** The built folder as a host serves it: below a path, under the headers that the build writes. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../build/headers/rules.ts';
import { readConfig } from '../../src/domain/config/read.ts';
import { openAtlas } from './driver/open.ts';
import { startHost } from './support/host.ts';
import { openPage } from './support/page.ts';
import { readSeed } from './support/seeds.ts';
import { SERVERS } from './support/serve.ts';
import { copySite } from './support/site-copy.ts';
import { siteFolder } from './support/site-folder.ts';

const PATH = '/maps/2026/shanghai/';
const partner = await startHost();
const stranger = await startHost();
const said = { title: '某区产业地图', origins: [partner.origin] };
const { config } = readConfig(said);

const copies = new Map(
  await Promise.all(
    SERVERS.map(async by => [by, await copySite(PATH, { config: said, by })] as const),
  ),
);
afterAll(async () => {
  await Promise.all([...copies.values()].map(copy => copy.dispose()));
  await Promise.all([partner.close(), stranger.close()]);
});

/** The site below a path, by the server that all browser tests use. */
const site = (copies.get('nginx') ?? copies.get('vite'))?.url ?? '';

const files = (readdirSync(siteFolder, { recursive: true }) as string[]).filter(
  name => statSync(join(siteFolder, name)).isFile() && !/\.(?:br|gz)$|^_headers$|^\./u.test(name),
);

describe.each(SERVERS)('behind %s', by => {
  const ask = (path: string, init?: RequestInit) => fetch(`${copies.get(by)?.url}${path}`, init);

  test('every file is answered with its headers', async () => {
    for (const path of ['', 'embed', ...files]) {
      const response = await ask(path);
      await response.arrayBuffer();
      const expected = headersFor(path, config);
      const found = Object.keys(expected).map(name => [name, response.headers.get(name)]);
      expect({ path, status: response.status, ...Object.fromEntries(found) }).toEqual({
        path,
        status: 200,
        ...expected,
      });
    }
  });

  test('large texts travel compressed, and arrive whole', async () => {
    const large = files.find(name => /^data\/search-.+\.json$/u.test(name)) ?? '';
    const response = await ask(large, { headers: { 'Accept-Encoding': 'br, gzip' } });
    expect(response.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/u);
    expect(response.headers.get('vary')).toMatch(/accept-encoding/iu);
    expect(await response.text()).toBe(readFileSync(join(siteFolder, large), 'utf8'));
  });

  test('the settings come as they are at the moment', async () => {
    const copy = copies.get(by);
    await copy?.configure({ ...said, credits: Array(40).fill({ text: '数据提供方' }) });
    const response = await ask('config.json');
    expect((await response.json()).credits).toHaveLength(40);
    await copy?.configure(said);
    expect(await (await ask('config.json')).json()).toEqual(said);
  });

  test('what is not there is 404, and is not remembered for a year', async () => {
    for (const path of ['no-such-page', 'no-such-folder/', 'assets/Board-00000000.js']) {
      const response = await ask(path);
      expect({ path, status: response.status }).toEqual({ path, status: 404 });
      // What hosts that read _headers say with a 404 is theirs.
      if (by !== 'vite') expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('folders are not listed', async () => {
    expect((await ask('data/')).status).toBeGreaterThanOrEqual(400);
  });

  test('types are such that a browser that sniffs nothing takes them', async () => {
    const typeOf = async (ending: string) => {
      const name = files.find(each => each.endsWith(ending)) ?? '';
      return (await ask(name)).headers.get('content-type');
    };
    expect(await typeOf('.js')).toMatch(/^text\/javascript/u);
    expect(await typeOf('.css')).toMatch(/^text\/css/u);
    expect(await typeOf('.geojson')).toMatch(/^application\/geo\+json/u);
    expect(await typeOf('.webmanifest')).toMatch(/^application\/manifest\+json/u);
    expect(await typeOf('.txt')).toBe('text/plain; charset=utf-8');
  });
});

test('what may be kept for a year has a hash in its name', () => {
  const named = files.filter(name => /^(?:assets|data)\//u.test(name));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter(name => !/-[\w-]{8}\.\w+$/u.test(name))).toEqual([]);
});

test('the site works from a folder below the root of a host, links into it as well', async () => {
  const atlas = await openAtlas({ site, link: '?v=1&sel=dongfang-xingang' });
  expect(new URL(atlas.url()).pathname).toBe(PATH);
  await atlas.panelTellsOf('东方芯港');
  await atlas.showContext();
  expect(await atlas.contextParagraphs()).not.toHaveLength(0);
});

test('a walk through the views violates no policy', async () => {
  const atlas = await openAtlas({ site });
  await atlas.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { violations: seen });
    document.addEventListener('securitypolicyviolation', event => {
      seen.push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  await atlas.searchFor('dfxg');
  await atlas.firstResultIs('东方芯港');
  await atlas.searchFor('');
  await atlas.typeQuery('张江药谷');
  await atlas.countBecomes(1);
  await atlas.openFromList('张江药谷');
  await atlas.panelTellsOf('张江药谷');
  await atlas.closePanel();
  await atlas.openTakeAway();
  expect((await atlas.download('xlsx')).bytes.length).toBeGreaterThan(1000);
  await atlas.leaveTakeAway();
  await atlas.goTo('?v=1&mode=read&read=002:4932-5059');
  await atlas.highlightedBecomes(readSeed('002').slice(4932, 5059));
  await atlas.goTo('?v=1&mode=board');
  await atlas.boardIsThere();
  await atlas.goTo('?v=1&mode=present');
  await atlas.shelfStands();
  const violations = await atlas.page.evaluate(() => (window as { violations?: [] }).violations);
  expect(violations).toEqual([]);
});

/** A page of `host` that shows `page` of the site in a frame, once that has loaded or was refused. */
async function framed(host: typeof partner, page: string, attributes = ''): Promise<Frame> {
  const driver = await openPage();
  host.put(
    '/',
    `<!doctype html><title>host</title><iframe ${attributes} src="${site}${page}"></iframe>`,
  );
  await driver.page.goto(host.origin);
  const [, frame] = driver.page.frames();
  if (!frame) throw new Error('The host has no frame.');
  return frame;
}

const mapIsReady = (frame: Frame) =>
  frame.waitForFunction(() => performance.getEntriesByName('atlas:map-ready').length > 0);

/** Where the browser puts a frame that the site has refused. */
const REFUSED = /^chrome-error:/u;

test('a site on the list may frame the page for frames', async () => {
  const frame = await framed(partner, 'embed.html');
  await mapIsReady(frame);
  expect(frame.url()).toContain('embed.html');
});

test('a frame that is sandboxed into having no origin has its map too', async () => {
  const frame = await framed(partner, 'embed.html', 'sandbox="allow-scripts"');
  await mapIsReady(frame);
  expect(await frame.evaluate(() => window.origin)).toBe('null');
});

test('a site that is not on the list may not', async () => {
  expect((await framed(stranger, 'embed.html')).url()).toMatch(REFUSED);
});

test('nobody else may frame the site itself', async () => {
  expect((await framed(partner, '')).url()).toMatch(REFUSED);
});
