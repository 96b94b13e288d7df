import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { offlineOf } from './driver/offline.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { readSeed } from './support/seeds.ts';
import { copySite, HOST_PAGE, precached } from './support/site-copy.ts';
import { siteFolder } from './support/site-folder.ts';

const steelworks = [121.437, 31.432] as const;
const near = '?v=1&map=121.437,31.432,11';
const publisher = { title: '某区产业地图' };
const copy = await copySite('/maps/shanghai/', { config: publisher });
afterAll(() => copy.dispose());

/** Which version of the start page this is; null before the first renewal. */
const versionOf = ({ page }: Atlas) =>
  page.evaluate(() => document.documentElement.dataset.version ?? null);

/** Files of the build that `page` names, and those that these name: what it can come to ask for. */
function namedFrom(page: string): string[] {
  const built = ['assets', 'data'].flatMap(folder =>
    readdirSync(join(siteFolder, folder)).map(name => `${folder}/${name}`),
  );
  const files = built.filter(name => !/\.(?:br|gz)$/u.test(name));
  const found = new Set([page]);
  for (const file of found) {
    if (!/\.(?:html|css|js)$/u.test(file)) continue;
    const text = readFileSync(join(siteFolder, file), 'utf8');
    for (const each of files) if (text.includes(basename(each))) found.add(each);
  }
  return [...found];
}

test('the worker puts by all that the atlas needs, and nothing large besides', async () => {
  const files = await precached();
  const needed = [...namedFrom('index.html'), 'icon.svg', 'manifest.webmanifest'];
  expect(files.toSorted()).toEqual(needed.toSorted());
  const sizes = files.map(name => statSync(join(siteFolder, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(9_000_000);
});

test('what only frames need is left to the network', async () => {
  const files = await precached();
  const [entry] = namedFrom('embed.html').filter(name => name.startsWith('assets/embed-'));
  expect(entry).toBeDefined();
  for (const name of ['embed.html', 'config.json', '_headers', entry]) {
    expect(files).not.toContain(name);
  }
});

test('what only the builder needs is left to the network', async () => {
  const files = await precached();
  const ofBuilder = namedFrom('embed-builder.html').filter(name =>
    /\/(?:embed-builder|Builder|builder\.(?:zh|en))-/u.test(name),
  );
  expect(ofBuilder).toHaveLength(5);
  expect(files.filter(name => ofBuilder.includes(name))).toEqual([]);
});

test('the manifest names the atlas, and its icons have the sizes that it says', async () => {
  const atlas = await openAtlas({ until: 'opened' });
  const manifest = await atlas.page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel=manifest]')?.href ?? '';
    const { icons, ...rest } = await (await fetch(address)).json();
    const load = async ({ src }: { src: string }) => {
      const icon = new Image();
      icon.src = new URL(src, address).href;
      await icon.decode();
      return `${icon.naturalWidth}x${icon.naturalHeight}`;
    };
    const pictures = icons.filter(({ sizes }: { sizes: string }) => sizes !== 'any');
    const drawn = await Promise.all(pictures.map(load));
    return { ...rest, drawn, said: pictures.map(({ sizes }: { sizes: string }) => sizes) };
  });
  expect(manifest).toMatchObject({
    name: '上海产业园区空间图',
    lang: 'zh-CN',
    start_url: './',
    display: 'standalone',
  });
  expect(manifest.drawn).toEqual(manifest.said);
});

test('in a frame nothing is put by', async () => {
  const atlas = await openAtlas({ site: copy.url, serviceWorkers: 'allow', until: 'opened' });
  await atlas.page.goto(HOST_PAGE);
  const [, frame] = atlas.page.frames();
  await frame?.waitForFunction(
    () =>
      performance.getEntriesByName('atlas:map-ready').length > 0 &&
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/details-')),
  );
  // Longer than it takes a page of its own to come to it.
  await atlas.page.waitForTimeout(2000);
  const found = await frame?.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(found).toBe(0);
});

/** A person's own browser: the tests from here on follow on each other. */
const kept = shareAtlas({ site: copy.url, link: near, serviceWorkers: 'allow' });

/** A visit while nothing answers. */
async function worksAlone(atlas: Atlas): Promise<void> {
  await atlas.visit(near);
  const pixels = await atlas.pixelsAround(steelworks, 3);
  expect(shareOf(pixels, isColour(PALETTES.light.parts['belt-yanjiang']))).toBeGreaterThan(0.6);

  await atlas.typeQuery('张江药谷');
  await atlas.countBecomes(1);
  await atlas.openFromList('张江药谷');
  await atlas.panelTellsOf('张江药谷');
  expect(await atlas.passages()).not.toHaveLength(0);
  await atlas.closePanel();
  await atlas.dropFilters();

  await atlas.searchFor('dfxg');
  await atlas.firstResultIs('东方芯港');
  await atlas.searchFor('');

  await atlas.goTo('?v=1&mode=read&read=002:4932-5059');
  await atlas.highlightedBecomes(readSeed('002').slice(4932, 5059));
}

test('after the first visit all works with the network off', async () => {
  const atlas = await kept();
  await atlas.isKeptOffline();
  await copy.whileGone(() => worksAlone(atlas));
  await atlas.goTo(near);
});

test('without a network the publisher’s settings are the last that were read', async () => {
  const atlas = await kept();
  const settings = () =>
    atlas.page.evaluate(async () => (await fetch('./config.json', { cache: 'no-store' })).json());
  await copy.whileGone(async () => expect(await settings()).toEqual(publisher));
  const changed = { title: '某区产业地图（新）' };
  await copy.configure(changed);
  expect(await settings()).toEqual(changed);
  await copy.whileGone(async () => expect(await settings()).toEqual(changed));
});

test('a new version is offered, and takes no focus', async () => {
  const atlas = await kept();
  await copy.renew('second', 'Board-');
  await atlas.visit(near);
  await atlas.versionIsOffered();
  expect(await atlas.versionNews()).toContain('有新版本');
  expect(await atlas.page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await atlas.pressKeys('Shift+Tab');
  expect(await atlas.focused()).toContain('稍后');
  await atlas.pressKeys('Shift+Tab');
  expect(await atlas.focused()).toContain('现在更新');
});

test('until it is taken the old version goes on whole, though its files have left the host', async () => {
  const atlas = await kept();
  expect(await versionOf(atlas)).toBeNull();
  await atlas.goTo('?v=1&mode=board');
  await atlas.boardIsThere();
  expect(await atlas.boardCount()).toBe(127);
  await atlas.goTo(near);
});

test.each(['light', 'dark', 'contrast'])(
  'the offer has no barriers in the %s theme',
  async theme => {
    const atlas = await kept();
    await atlas.goTo(`${near}&theme=${theme}`);
    expect(await atlas.barriers('.new-version')).toEqual([]);
    await atlas.goTo(near);
  },
);

test('the offer stays away from a projector', async () => {
  const atlas = await kept();
  await atlas.goTo(`${near}&mode=present`);
  await atlas.offerGoes();
  await atlas.goTo(near);
  await atlas.versionIsOffered();
});

test('an offer put off is gone, and comes again at the next visit', async () => {
  const atlas = await kept();
  await atlas.putOffNewVersion();
  await atlas.offerGoes();
  expect(await versionOf(atlas)).toBeNull();
  await atlas.visit(near);
  await atlas.versionIsOffered();
});

test('a frame shows what its host has now, not what the worker keeps', async () => {
  const atlas = await kept();
  const host = await atlas.profile.newPage();
  await host.goto(HOST_PAGE);
  const version = () =>
    host
      .frames()
      .at(1)
      ?.evaluate(() => document.documentElement.dataset.version);
  await expect.poll(version).toBe('second');
  await host.close();
});

test('a new version that is taken opens at the same address; other windows are told', async () => {
  const atlas = await kept();
  const other = await atlas.profile.newPage();
  const otherAtlas = offlineOf(other);
  await other.goto(near);
  await otherAtlas.versionIsOffered();

  const address = atlas.url();
  await atlas.takeNewVersion();
  await expect.poll(() => versionOf(atlas)).toBe('second');
  await atlas.waitReady();
  expect(atlas.url()).toBe(address);
  expect(await atlas.versionIsOnOffer()).toBe(false);

  await expect.poll(() => otherAtlas.versionNews()).toContain('另一个窗口已换用新版本');
  expect(await other.evaluate(() => document.documentElement.dataset.version)).toBeUndefined();
  await other.close();
});
