import type { BrowserContext, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { openAtlas } from './driver/open.ts';
import { differs } from './support/pixels.ts';
import { readCompiled } from './support/site-folder.ts';

const atlasFile = '**/data/atlas-*.json';
const detailsFile = '**/data/details-*.json';
const textFile = '**/data/text-002-*.json';
const unavailable = /Failed to load resource/u;

const json = (body: string) => ({ contentType: 'application/json', body });
const whole = () => JSON.stringify(readCompiled('atlas.json'));

const faults: [string, RegExp, (route: Route) => Promise<void>][] = [
  [
    'missing',
    /服务器上找不到这个数据文件/u,
    route => route.fulfill({ status: 404, body: 'not here' }),
  ],
  [
    'cut off',
    /可能被网关或登录页替换了，也可能没有传完整/u,
    route => route.fulfill(json(whole().slice(0, 40_000))),
  ],
  [
    'a page in place of data',
    /可能被网关或登录页替换了/u,
    route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Log in</h1>' }),
  ],
  [
    'of an older version',
    /数据文件是旧版本/u,
    route => route.fulfill(json(JSON.stringify({ format: 0, parks: [] }))),
  ],
  [
    'of a newer version',
    /数据文件比这个页面新/u,
    route => route.fulfill(json(JSON.stringify({ format: 2, features: {} }))),
  ],
  [
    'incomplete',
    /数据文件的内容不完整或格式不对/u,
    route => route.fulfill(json(whole().replace('"parts":', '"sections":'))),
  ],
  ['out of reach', /连不上服务器/u, route => route.abort('connectionrefused')],
];

test.each(faults)('data that is %s: the page says so, and trying again helps', async (...fault) => {
  const [, message, answer] = fault;
  const atlas = await openAtlas({
    until: 'opened',
    before: context => context.route(atlasFile, answer),
    expectedErrors: unavailable,
  });
  await atlas.alertSays(message);
  await atlas.profile.unroute(atlasFile);
  await atlas.retry();
  await atlas.countBecomes(255);
  expect(await atlas.alerts()).toEqual([]);
});

test('trying again in vain says so again', async () => {
  const atlas = await openAtlas({
    until: 'opened',
    before: context => context.route(atlasFile, route => route.fulfill({ status: 503 })),
    expectedErrors: unavailable,
  });
  await atlas.alertSays('数据没有载入');
  const asked = atlas.page.waitForResponse(atlasFile);
  await atlas.retry();
  await asked;
  await atlas.alertSays('数据没有载入');
});

test('the message is in the reader’s language', async () => {
  const atlas = await openAtlas({
    until: 'opened',
    locale: 'en-GB',
    before: context => context.route(atlasFile, route => route.fulfill({ status: 404 })),
    expectedErrors: unavailable,
  });
  await atlas.alertSays('The server doesn’t have this data file.');
  expect(await atlas.unmarkedChinese()).toEqual([]);
});

test('after trying again the map comes too, with what the link asked for', async () => {
  const atlas = await openAtlas({
    until: 'opened',
    link: '?v=1&chain=BIO&sel=zj-robot',
    before: context => context.route(atlasFile, route => route.fulfill({ status: 404 })),
    expectedErrors: unavailable,
  });
  await atlas.alertSays('数据没有载入');
  await atlas.profile.unroute(atlasFile);
  await atlas.retry();
  await atlas.waitReady();
  await atlas.panelTellsOf('张江机器人谷');
  await expect.poll(() => atlas.activeChips()).toEqual(['去掉产业链：生物医药']);
});

const missing = (file: string) => (context: BrowserContext) =>
  context.route(file, route => route.fulfill({ status: 404 }));

test('without the passages, the panel says so beside what it knows, and trying again helps', async () => {
  const atlas = await openAtlas({
    until: 'list',
    link: '?v=1&sel=dongfang-xingang',
    before: missing(detailsFile),
    expectedErrors: unavailable,
  });
  await atlas.alertSays('服务器上找不到这个数据文件。');
  expect(await atlas.panelHeading()).toBe('东方芯港');
  expect(await atlas.links('上级')).toEqual(['临港新片区']);
  await atlas.profile.unroute(detailsFile);
  await atlas.retry();
  await atlas.panelTellsOf('东方芯港');
});

test('without the document’s text, the context says so, and trying again helps', async () => {
  const atlas = await openAtlas({
    until: 'list',
    link: '?v=1&sel=dongfang-xingang',
    before: missing(textFile),
    expectedErrors: unavailable,
  });
  await atlas.panelTellsOf('东方芯港');
  await atlas.showContext();
  await atlas.alertSays('服务器上找不到这个数据文件。');
  await atlas.profile.unroute(textFile);
  await atlas.retry();
  await expect.poll(() => atlas.contextParagraphs()).toHaveLength(3);
});

test.each([
  ['the places', '**/data/places-*.geojson'],
  ['the base', '**/data/base-*.geojson'],
])('without %s of the map, the page says so, and trying again helps', async (_what, file) => {
  const atlas = await openAtlas({
    link: '?v=1&map=121.437,31.432,11',
    before: missing(file),
    expectedErrors: unavailable,
  });
  await atlas.alertSays('服务器上找不到这个数据文件。');
  expect(await atlas.resultCount()).toBe(255);
  const before = await atlas.pixelsAround([121.437, 31.432], 40);
  await atlas.profile.unroute(file);
  await atlas.retry();
  await expect
    .poll(async () => differs(before, await atlas.pixelsAround([121.437, 31.432], 40)))
    .toBe(true);
  expect(await atlas.alerts()).toEqual([]);
});

const page = { contentType: 'text/html', body: '<!doctype html><h1>Log in</h1>' };
const cutShort = (file: string) => json(JSON.stringify(readCompiled(file)).slice(0, 2000));

test.each([
  ['the layout cut short', 'layout', cutShort('layout.geojson'), [121.543, 31.385]],
  ['a page in place of the layout', 'layout', page, [121.543, 31.385]],
  ['the stations cut short', 'transit', cutShort('transit.geojson'), [121.80129, 31.15306]],
  ['a page in place of the stations', 'transit', page, [121.80129, 31.15306]],
] as const)('with %s, the page says so, and trying again helps', async (...fault) => {
  const [, name, answer, where] = fault;
  const file = `**/data/${name}-*.geojson`;
  const atlas = await openAtlas({
    link: `?v=1&map=${where.join()},11`,
    before: context => context.route(file, route => route.fulfill(answer)),
  });
  await atlas.alertSays('可能被网关或登录页替换了，也可能没有传完整');
  expect(await atlas.resultCount()).toBe(255);
  const before = await atlas.pixelsAround(where, 40);
  await atlas.profile.unroute(file);
  await atlas.retry();
  await expect.poll(async () => differs(before, await atlas.pixelsAround(where, 40), 8)).toBe(true);
  expect(await atlas.alerts()).toEqual([]);
});
