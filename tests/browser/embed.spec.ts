import { describe, expect, test } from 'vitest';
import { frameOf, openHost } from './driver/embed.ts';
import { openAtlas } from './driver/open.ts';
import { takeAwayOf } from './driver/take-away.ts';
import { withConfig } from './support/site-config.ts';
import { withoutStorage } from './support/without-storage.ts';

const roomy = { width: 900, height: 600 };

describe('the page for frames', () => {
  test('shows search, filters, list and legend, without tabs and tools, and leads to the full atlas', async () => {
    const atlas = await openAtlas({ link: 'embed.html?v=1&chain=BIO', viewport: roomy });
    const frame = frameOf(atlas.page);
    expect(await frame.parts()).toEqual(['search', 'filters', 'list', 'legend']);
    expect(await frame.fullAtlasOpens()).toEqual(['_blank', 'noopener', true]);
    expect((await frame.fullAtlas()).pathname).toBe('/index.html');
    await frame.fullAtlasSays('chain', 'BIO');
    await atlas.openFromList('张江药谷');
    await frame.fullAtlasSays('sel', 'zj-yaogu');
    await atlas.panelTellsOf('张江药谷');
    await atlas.readInDocument();
    await atlas.addressSays('mode', 'read');
    await frame.fullAtlasSays('mode', 'read');
    await frame.backToMap();
    await frame.listStands();
    expect(await atlas.page.evaluate(() => history.length)).toBe(2);
  });

  test.each([
    { width: 360, height: 480, colorScheme: 'light' },
    { width: 900, height: 600, colorScheme: 'dark' },
  ] as const)('has no barriers at $width × $height, $colorScheme', async size => {
    const { colorScheme, ...viewport } = size;
    const atlas = await openAtlas({
      link: 'embed.html?v=1&lang=en',
      until: 'opened',
      viewport,
      colorScheme,
    });
    const frame = frameOf(atlas.page);
    await atlas.waitReady();
    if (viewport.width < 700) await frame.toggleList();
    await frame.listStands();
    expect(await atlas.barriers()).toEqual([]);
    expect(await atlas.unmarkedChinese()).toEqual([]);
    expect(await atlas.overflows()).toBe(false);
    await atlas.openFromList('Lin-gang Special Area');
    await atlas.panelTellsOf('Lin-gang Special Area');
    expect(await atlas.barriers()).toEqual([]);
  });

  test('with ui=none is the map alone, whose places tell their sentence all the same', async () => {
    const atlas = await openAtlas({
      link: 'embed.html?v=1&ui=none&map=121.6,31.2,12',
      until: 'opened',
      viewport: { width: 320, height: 240 },
    });
    const frame = frameOf(atlas.page);
    await atlas.waitReady();
    expect(await frame.parts()).toEqual([]);
    expect(await atlas.overflows()).toBe(false);
    await atlas.goTo('?v=1&ui=none&sel=zj-yaogu');
    expect(await frame.sentence()).toEqual(['张江药谷', expect.stringContaining('张江药谷')]);
    expect(await frame.cardLink()).toContain('index.html?v=1&sel=zj-yaogu');
    expect(await atlas.barriers()).toEqual([]);
    await atlas.closePanel();
    expect(await frame.fullAtlasOpens()).toEqual(['_blank', 'noopener', true]);
  });

  test('tells the story that the link names, with the way out always in sight', async () => {
    const atlas = await openAtlas({
      link: 'embed.html?story=layout&ui=story',
      until: 'opened',
      viewport: { width: 640, height: 480 },
    });
    const frame = frameOf(atlas.page);
    await atlas.slideStands();
    const first = await atlas.slideNow();
    await atlas.page.getByRole('button', { name: '下一步' }).click();
    await expect.poll(async () => (await atlas.slideNow()).count).not.toBe(first.count);
    await frame.fullAtlasSays('step', '1');
    expect(await frame.fullAtlasOpens()).toEqual(['_blank', 'noopener', true]);
    expect(await atlas.page.evaluate(() => document.fullscreenElement)).toBeNull();
    expect(await atlas.barriers()).toEqual([]);
  });

  test('leads to no view that the site lacks, and to a list only where one stands', async () => {
    const atlas = await openAtlas({
      link: 'embed.html?v=1&mode=board&ui=list,story',
      until: 'board',
      before: withConfig({ modes: ['board', 'read'] }),
    });
    const frame = frameOf(atlas.page);
    expect(await frame.ways()).toEqual(['skip']);
    await atlas.goTo('?v=1&mode=read&ui=list,story');
    await expect.poll(() => frame.ways()).toEqual([]);
  });

  test('offers the way back and the stories where there are some', async () => {
    const atlas = await openAtlas({ link: 'embed.html?v=1&mode=board&ui=story', until: 'board' });
    await expect.poll(() => frameOf(atlas.page).ways()).toEqual(['back', 'stories', 'skip']);
  });
});

describe('a settled filter', () => {
  test('is neither shown nor given up, and what it leaves out is not there', async () => {
    const atlas = await openAtlas({
      link: '?v=1&chain=BIO&lock=chain&district=pudong&sel=dongfang-xingang',
    });
    const frame = frameOf(atlas.page);
    expect((await frame.facetTabs()).join()).not.toContain('产业链');
    expect(await atlas.activeChips()).toEqual(['去掉区：浦东新区']);
    // 东方芯港 is of integrated circuits.
    expect(await atlas.panelIsOpen()).toBe(false);
    const narrow = await atlas.resultCount();
    await atlas.clearAll();
    await expect.poll(() => atlas.resultCount()).toBeGreaterThan(narrow);
    await atlas.says(/^共 \d+ 处$/u);
    expect(atlas.parameter('chain')).toBe('BIO');
    expect(await atlas.resultCount()).toBeLessThan(255);
    await atlas.typeQuery('东方芯港');
    await atlas.countBecomes(0);
    expect(await atlas.waysOut()).toEqual([expect.stringContaining('文字')]);
  });
});

describe('in the frame of another site', () => {
  test('the host goes on scrolling, keeps its history, and the map zooms with Ctrl', async () => {
    const host = await openHost({ link: '?v=1&map=121.5,31.2,10' });
    await host.waitReady();
    const entries = await host.historyLength();
    await host.wheelOverMap(200);
    await expect.poll(() => host.scrolled()).toBeGreaterThan(100);
    await host.scope.getByText('按住 Ctrl 并滚动滚轮来缩放地图').waitFor({ state: 'attached' });
    await host.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => host.scrolled()).toBe(0);
    await host.fullAtlasSays('map', '121.5,31.2,10');
    await host.page.keyboard.down('Control');
    await host.wheelOverMap(-300);
    await host.page.keyboard.up('Control');
    await expect
      .poll(async () => Number((await host.fullAtlas()).searchParams.get('map')?.split(',')[2]))
      .toBeGreaterThan(10.2);
    expect(await host.scrolled()).toBe(0);
    await host.scope.getByRole('option', { name: /^临港新片区/u }).click();
    await expect.poll(() => host.query()).toContain('sel=');
    expect(await host.historyLength()).toBe(entries);
  });

  test('a sandbox leaves map, list and filters whole, and what it forbids is said', async () => {
    const host = await openHost({
      link: '?v=1',
      attributes: 'sandbox="allow-scripts"',
      expectedErrors: /sandboxed/u,
    });
    await host.waitReady();
    await host.scope.getByRole('textbox', { name: '按名称筛选' }).fill('张江药谷');
    await host.scope.getByText('255 处中的 1 处').waitFor();
    const takeAway = takeAwayOf(host.page, host.scope);
    await takeAway.openTakeAway();
    await takeAway.askForFile('csv');
    await takeAway.takeAwaySays('已交给浏览器');
    expect(await takeAway.fileContent()).toContain('张江药谷');
    await takeAway.leaveTakeAway();
    await takeAway.takeAwayClosed();
    expect(await host.blockedNote()).toBe('');
    await host.goToFullAtlas();
    expect(await host.blockedNote()).toContain('如果没有打开新标签页');
    expect(await host.addressByHand()).toMatch(/\/index\.html\?v=1&q=/u);
  });

  test('where the browser keeps storage from foreign frames, list and filters work', async () => {
    const host = await openHost({ link: '?v=1', before: withoutStorage });
    await host.waitReady();
    await host.scope.getByRole('textbox', { name: '按名称筛选' }).fill('张江药谷');
    await host.scope.getByText('255 处中的 1 处').waitFor();
    await host.scope.getByRole('option', { name: /^张江药谷/u }).click();
    await expect.poll(() => host.query()).toContain('sel=zj-yaogu');
  });

  test('where the sandbox gets no worker the static plan stands, and says why', async () => {
    const host = await openHost({
      link: '?v=1',
      attributes: 'sandbox="allow-scripts"',
      workers: "'self'",
      expectedErrors: /Creating a worker|Worker failed/u,
    });
    await host.scope.getByText('嵌入本页的网站把它关在沙箱里').waitFor();
    await host.scope.getByRole('img', { name: /^静态示意图/u }).waitFor();
    await host.listStands();
  });
});
