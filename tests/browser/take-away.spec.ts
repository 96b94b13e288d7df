import { AxeBuilder } from '@axe-core/playwright';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { decode } from 'fast-png';
import jsqr from 'jsqr';
import { parse } from 'papaparse';
import type { BrowserContext, Route } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { takeAwayOf } from './driver/take-away.ts';
import { namesWhere, places } from './support/compiled-atlas.ts';

const LINK = '?v=1&chain=IC&district=pudong&sel=zj-yaogu&cmp=lingang,zj-yaogu&lang=zh';
const SHORTLIST = ['临港新片区', '张江药谷'];
const filtered = namesWhere(
  ({ chains, districts }) => chains.includes('IC') && districts.includes('pudong'),
);
const DETAILS = '**/data/details-*.json';

/** Tests leave it as they found it, but for the dialog, which they open and close. */
const shared = shareAtlas({
  link: LINK,
  until: 'list',
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** The shared page with the dialog open, whatever the test before did. */
async function opened(): Promise<Atlas> {
  const atlas = await shared();
  if (!(await atlas.takeAwayIsOpen())) await atlas.openTakeAway();
  return atlas;
}

async function barriers({ page }: Atlas): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.take-away').analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')}`),
  );
}

const rowsOf = (text: string) => {
  const [, ...rows] = parse<string[]>(text.replace(/^\uFEFF/u, ''), { delimiter: ',' }).data;
  return rows;
};

const sorted = (names: readonly unknown[]) => [...names].map(String).sort();

test('a dialog takes the focus and gives it back; Escape closes it and nothing below', async () => {
  const atlas = await opened();
  expect(await atlas.takeAwayFocus()).toBe('inside');
  await atlas.pressKeys('Escape');
  await atlas.takeAwayClosed();
  expect(await atlas.takeAwayFocus()).toBe('opener');
  expect(atlas.parameter('sel')).toBe('zj-yaogu');
});

describe('the link', () => {
  test('goes to the clipboard and leads to the same view', async () => {
    const atlas = await opened();
    await atlas.copyLink();
    await atlas.takeAwaySays('链接已复制。');
    const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await atlas.linkToShare());
    const { searchParams } = new URL(copied);
    for (const name of ['chain', 'district', 'sel', 'cmp', 'lang']) {
      expect(searchParams.get(name)).toBe(atlas.parameter(name));
    }
  });

  test('says in words what it carries, and leaves out what it is told to', async () => {
    const atlas = await opened();
    expect(await atlas.linkCarries()).toEqual(
      expect.arrayContaining([
        '筛选: 产业链：集成电路；区：浦东新区',
        '选中: 张江药谷',
        '对比 2 个: 临港新片区、张江药谷',
        '语言: 中文',
      ]),
    );
    await atlas.includeInLink(/^语言/u);
    expect(await atlas.linkCarries()).not.toContain('语言: 中文');
    expect(await atlas.linkToShare()).not.toContain('lang=');
    await atlas.includeInLink(/^语言/u);
  });

  test('stands in a QR code that a reader reads', async () => {
    const atlas = await opened();
    const { data, width, height, channels } = decode(await atlas.qrPicture());
    const colours = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let at = 0; at < width * height; at++) {
      for (let channel = 0; channel < 3; channel++) {
        colours[at * 4 + channel] = data[at * channels + channel] ?? 0;
      }
    }
    expect(jsqr(colours, width, height)?.data).toBe(await atlas.linkToShare());
  });

  test('too long for a QR code says so, and can still be copied', async () => {
    const atlas = await openAtlas({ link: longLink(), until: 'list' });
    await atlas.openTakeAway();
    await atlas.takeAwayWarns(/一个二维码最多装 2953 字节/u);
    expect((await atlas.linkToShare()).length).toBeGreaterThan(2953);
  });
});

/** Every option of chains, kinds, districts and parts that there is, and as many words as fit. */
function longLink(): string {
  const all = (options: (feature: ReturnType<typeof places>[number]) => readonly string[]) =>
    [...new Set(places().flatMap(options))].join(',');
  return `?v=1&${new URLSearchParams({
    chain: all(({ chains }) => chains),
    district: all(({ districts }) => districts),
    kind: all(({ kind }) => [kind]),
    q: '张'.repeat(200),
  })}`;
}

describe('files', () => {
  test.each(['filter', 'shortlist'] as const)(
    'hold the places of the %s, in every format',
    async taking => {
      const atlas = await opened();
      await atlas.choosePlaces(taking);
      const names = sorted(taking === 'filter' ? filtered : SHORTLIST);
      const what = taking === 'filter' ? '集成电路\\+浦东新区' : '候选清单';
      const called = (ending: string) =>
        new RegExp(`^上海产业园区-${what}-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`, 'u');

      const csv = await atlas.download('csv');
      const rows = rowsOf(csv.bytes.toString('utf8'));
      expect(csv.name).toMatch(called('csv'));
      expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(sorted(rows.map(([, name]) => name))).toEqual(names);

      const xlsx = await atlas.download('xlsx');
      const [sheet] = await readWorkbook(xlsx.bytes);
      expect(xlsx.name).toMatch(called('xlsx'));
      expect(sheet?.data.slice(1).map(row => String(row[1]))).toEqual(rows.map(([, name]) => name));

      const geojson = await atlas.download('geojson');
      const { features } = JSON.parse(geojson.bytes.toString('utf8'));
      expect(geojson.name).toMatch(called('geojson'));
      expect(
        sorted(features.map((each: { properties: { name: string } }) => each.properties.name)),
      ).toEqual(names);

      const earth = await atlas.download('kml');
      const document = new DOMParser().parseFromString(earth.bytes.toString('utf8'), 'text/xml');
      const marks = kml(document as unknown as Document).features;
      expect(earth.name).toMatch(called('kml'));
      expect(sorted(marks.map(({ properties }) => properties?.name))).toEqual(names);

      const passages = rowsOf((await atlas.download('passages')).bytes.toString('utf8'));
      expect(new Set(passages.map(([, name]) => name))).toEqual(new Set(names));
    },
  );

  test('say what is not there yet, and follow by themselves when it comes', async () => {
    const held: Route[] = [];
    const atlas = await openAtlas({
      until: 'list',
      before: context => context.route(DETAILS, route => void held.push(route)),
    });
    await atlas.openTakeAway();
    const saved = atlas.page.waitForEvent('download');
    await atlas.askForFile('csv');
    await atlas.takeAwaySays('原文和数字还在路上');
    for (const route of held) await route.continue();
    expect((await saved).suggestedFilename()).toMatch(/^上海产业园区-全部-/u);
  });

  test('that can’t be made say why, and can be tried again', async () => {
    const atlas = await openAtlas({
      until: 'list',
      before: context => context.route(DETAILS, route => route.fulfill({ status: 404 })),
      expectedErrors: /Failed to load resource/u,
    });
    await atlas.openTakeAway();
    await atlas.askForFile('geojson');
    await atlas.takeAwayWarns('服务器上找不到这个数据文件。');
    await atlas.profile.unroute(DETAILS);
    const saved = atlas.page.waitForEvent('download');
    await atlas.retryFile();
    expect((await saved).suggestedFilename()).toMatch(/\.geojson$/u);
  });

  test('that a frame drops in silence stand there to be copied, beside a way to a tab', async () => {
    const host =
      '<!doctype html><title>host</title><iframe style="width:1200px;height:700px" sandbox="allow-scripts allow-same-origin" src="./?v=1&sel=zj-yaogu"></iframe>';
    const atlas = await openAtlas({
      link: 'host.html',
      until: 'opened',
      before: (context: BrowserContext) =>
        context.route('**/host.html', route =>
          route.fulfill({ contentType: 'text/html', body: host }),
        ),
      expectedErrors: /Download is disallowed/u,
    });
    const framed = takeAwayOf(atlas.page, atlas.page.frameLocator('iframe'));
    const arrived: string[] = [];
    atlas.page.on('download', file => arrived.push(file.suggestedFilename()));
    await framed.openTakeAway();
    await framed.choosePlaces('selected');
    await framed.askForFile('csv');
    await framed.takeAwaySays('已交给浏览器');
    expect(rowsOf(await framed.fileContent()).map(([, name]) => name)).toEqual(['张江药谷']);
    expect(await framed.ownTabLink()).toContain('sel=zj-yaogu');
    expect(arrived).toEqual([]);
  });
});

test('the view goes along to the page that makes code to embed it', async () => {
  const atlas = await opened();
  const link = new URL((await atlas.builderLink()) ?? '');
  expect(link.pathname).toMatch(/\/embed-builder\.html$/u);
  expect(link.search).toBe(new URL(await atlas.linkToShare()).search);
});

test('a brochure opens for what is selected, shortlisted or filtered', async () => {
  const atlas = await opened();
  await atlas.openBrochureOf('集成电路');
  await atlas.addressSays('of', 'chain.IC');
  expect(atlas.parameter('mode')).toBe('brochure');
  await atlas.takeAwayClosed();
  await atlas.back();
  await atlas.addressSays('mode', null);
});

describe('on a phone, with the clipboard shut and nothing that passes', () => {
  const phone = shareAtlas({
    viewport: { width: 360, height: 740 },
    link: '?v=1&lang=en&theme=dark&chain=CULT&district=jinshan&sel=lingang',
    until: 'list',
    before: context =>
      context.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
      }),
  });
  const openedPhone = async () => {
    const atlas = await phone();
    if (!(await atlas.takeAwayIsOpen())) await atlas.openTakeAway();
    return atlas;
  };

  test('the dialog has no barriers and needs no sideways scrolling', async () => {
    const atlas = await openedPhone();
    expect(await barriers(atlas)).toEqual([]);
    expect(await atlas.takeAwayOverflows()).toBe(false);
    expect(await atlas.overflows()).toBe(false);
    expect(await atlas.unmarkedChinese()).toEqual([]);
  });

  test('the link stands selected, to be copied by hand, and why', async () => {
    const atlas = await openedPhone();
    await atlas.copyLink();
    await atlas.takeAwayWarns('does not allow the clipboard');
    expect(await atlas.markedLink()).toBe(await atlas.linkToShare());
  });

  test('what holds nothing says why, and offers a way on', async () => {
    const atlas = await openedPhone();
    expect(await atlas.placesOffered('shortlist')).toEqual({
      enabled: false,
      says: 'The shortlist is empty.',
    });
    await atlas.shortlistSelected();
    await atlas.addressSays('cmp', 'lingang');
    expect((await atlas.placesOffered('shortlist')).enabled).toBe(true);
    expect((await atlas.placesOffered('filter')).enabled).toBe(false);
    await atlas.dropConditions();
    expect((await atlas.placesOffered('filter')).enabled).toBe(true);
    await expect.poll(() => atlas.takeAwayFocus()).toBe('inside');
  });
});

test('the dialog on a desk has no barriers, also with a file handed over', async () => {
  const atlas = await opened();
  await atlas.choosePlaces('shortlist');
  await atlas.download('csv');
  await atlas.takeAwaySays('已交给浏览器');
  expect(await barriers(atlas)).toEqual([]);
});
