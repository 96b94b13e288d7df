import type { BrowserContext } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { type OpenOptions, openAtlas, shareAtlas } from './driver/open.ts';
import { words } from './driver/words.ts';
import { serveFolder } from './support/serve.ts';
import { withConfig } from './support/site-config.ts';
import { siteFolder } from './support/site-folder.ts';

/** In a folder of its host, with leave to frame its own pages. */
const { url: site, close } = await serveFolder(siteFolder, {
  path: '/atlas/',
});
afterAll(close);

/** Where only the address of the preview matters, a page that costs nothing stands for it. */
const plainPreview = (context: BrowserContext) =>
  context.route('**/embed.html*', route =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>embed</title><main id="app" aria-label="atlas"><h1>atlas</h1></main></html>',
    }),
  );

const builder = (query = '', more: OpenOptions = {}): OpenOptions => ({
  site,
  link: `embed-builder.html${query}`,
  until: 'opened',
  before: plainPreview,
  ...more,
});

const LOCKED = '?v=1&chain=BIO&district=pudong&lang=en&theme=dark&ui=list,legend,panel&lock=chain';

describe('what is chosen', () => {
  const shared = shareAtlas(builder('', { permissions: ['clipboard-read', 'clipboard-write'] }));

  test('stands in the code and in the preview', async () => {
    const atlas = await shared();
    await atlas.embedAbout('part');
    await atlas.narrowEmbed('产业链', /^生物医药/u);
    await atlas.lockFacet('产业链');
    await atlas.narrowEmbed('区', /^浦东新区/u);
    await atlas.chooseEmbed('size', '文章栏');
    await atlas.chooseEmbed('parts', '自己选');
    await atlas.tickPart('列表');
    await atlas.chooseEmbed('language', 'English');
    await atlas.chooseEmbed('theme', '深色');
    await expect
      .poll(() => atlas.codeRead('iframe'))
      .toMatchObject({
        src: `${site}embed.html${LOCKED}`,
        title: 'Shanghai Industrial Atlas',
        width: '720',
        height: '480',
      });
    await atlas.previewShows(LOCKED);
    expect(await atlas.previewWidth()).toBe(720);
  });

  test('comes back with the address of the builder', async () => {
    const atlas = await shared();
    await atlas.addressSays('width', '720');
    await atlas.page.reload();
    await atlas.codeHas('lock=chain', 'width="720"');
    expect(await atlas.language()).toBe('zh-CN');
  });

  test('is copied, and that is said', async () => {
    const atlas = await shared();
    await atlas.copyCode();
    await atlas.says('已复制，可以去粘贴了。');
    const copied = await atlas.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await atlas.embedCode());
  });

  test('is an element too, with a plain link inside', async () => {
    const atlas = await shared();
    await atlas.chooseEmbed('form', '<shanghai-atlas>');
    expect(await atlas.codeRead('shanghai-atlas')).toEqual({
      chain: 'BIO',
      district: 'pudong',
      lang: 'en',
      theme: 'dark',
      ui: 'list,legend,panel',
      lock: 'chain',
      width: '720',
      height: '480',
    });
    await atlas.codeHas(`<script src="${site}shanghai-atlas.js" async></script>`, '</a>');
    await atlas.chooseEmbed('form', 'iframe');
  });

  test('warns that only this machine knows the address', async () => {
    await (await shared()).says('只有这台机器认得');
  });

  test('a host is told whether it is allowed, and what to pass on', async () => {
    const atlas = await shared();
    await atlas.nameHost('http://invest.example.cn/zt');
    await atlas.says('请填 https://invest.example.cn');
    await atlas.nameHost('https://invest.example.cn/zt/map.html?id=1');
    await atlas.says('已取作 https://invest.example.cn');
    await atlas.says('还不在名单上');
    await atlas.says('"origins": ["https://invest.example.cn"]');
    await atlas.nameHost(new URL(site).origin);
    await atlas.says('不需要登记');
  });

  test('there are no barriers', async () => {
    const atlas = await shared();
    await atlas.codeHas('<iframe');
    expect(await atlas.barriers('.builder')).toEqual([]);
  });
});

test('by keyboard alone one finds a place and copies the code', async () => {
  const atlas = await openAtlas(
    builder('?v=1&sel=lingang', { permissions: ['clipboard-read', 'clipboard-write'] }),
  );
  await atlas.codeHas('sel=lingang');
  await atlas.focusPlaceBox();
  await atlas.page.keyboard.type('zjyg');
  await atlas.says('浦东新区');
  await atlas.pressKeys('Enter');
  await atlas.codeHas('sel=zj-yaogu');
  await atlas.says('已选：张江药谷');
  await atlas.page.getByRole('link', { name: '跳到代码' }).first().focus();
  await atlas.pressKeys('Enter', 'Tab', 'Tab', 'Tab');
  expect(await atlas.focused()).toBe('button 复制代码');
  await atlas.pressKeys('Enter');
  await atlas.says('已复制');
});

test('the line in another page shows what it was made for', async () => {
  const atlas = await openAtlas(builder('?v=1&chain=BIO&district=pudong&ui=list&lock=chain'));
  await atlas.codeHas('lock=chain');
  const code = await atlas.embedCode();
  await atlas.profile.unroute('**/embed.html*');
  await atlas.profile.route('**/host.html', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>host</title>${code}` }),
  );
  await atlas.page.goto('host.html');
  expect(await atlas.countInFrame()).toBe('38 处中的 12 处');
});

test('the view to which the preview was moved is taken over', async () => {
  const atlas = await openAtlas(builder('?v=1&chain=BIO', { before: async () => undefined }));
  await atlas.inPreview().getByRole('button', { name: words.zoomIn }).click();
  const map = await atlas.previewMap();
  await atlas.takeView();
  await atlas.codeHas(`map=${map}`);
  expect(await atlas.embedChosen('start', /^预览里现在的画面/u)).toBe(true);
});

test('it has the site’s name, offers what the site has, and tells who asks what is wrong', async () => {
  const atlas = await openAtlas(
    builder('?v=1&mode=present&debug', {
      before: async context => {
        await plainPreview(context);
        await withConfig({
          title: '示例区产业地图',
          languages: ['zh'],
          modes: ['explore'],
          usage: 'yes',
        })(context);
      },
    }),
  );
  await atlas.codeHas('title="示例区产业地图"');
  expect(await atlas.embedCode()).not.toContain('mode=');
  await atlas.titleBecomes('把图嵌进您的网页 · 示例区产业地图');
  await atlas.page.getByRole('link', { name: '‹ 示例区产业地图' }).waitFor();
  expect(await atlas.subjects()).toEqual(['整张图', '一部分', '一处地点']);
  expect(await atlas.page.getByRole('button', { name: 'English' }).count()).toBe(0);
  expect((await atlas.configNotice()).items).toEqual([expect.stringContaining('usage')]);
  // The address has become the builder's own.
  await expect.poll(() => new URL(atlas.url()).search).toBe('?debug');
});

describe('trouble', () => {
  test('a preview that is missing says so, and is tried again', async () => {
    const atlas = await openAtlas(
      builder('', {
        before: context => context.route('**/embed.html*', route => route.abort()),
        expectedErrors: /ERR_FAILED|Failed to load/u,
      }),
    );
    await atlas.alertSays('预览没有载入');
    await atlas.profile.unroute('**/embed.html*');
    await plainPreview(atlas.profile);
    await atlas.retry();
    await expect.poll(() => atlas.alerts()).toEqual([]);
  });

  test('data that are missing say so, and are tried again', async () => {
    const atlas = await openAtlas(
      builder('', {
        before: async context => {
          await plainPreview(context);
          await context.route('**/atlas-*.json', route => route.abort());
        },
        expectedErrors: /ERR_FAILED|Failed to load/u,
      }),
    );
    await atlas.alertSays('数据没有载入');
    await atlas.profile.unroute('**/atlas-*.json');
    await atlas.retry();
    await atlas.codeHas('<iframe');
  });
});

describe('on a phone, in English and dark, with the clipboard shut', () => {
  const phone = shareAtlas(
    builder('?v=1&chain=BIO&lock=chain&width=1600&height=900', {
      viewport: { width: 360, height: 740 },
      locale: 'en-US',
      colorScheme: 'dark',
      before: async context => {
        await plainPreview(context);
        await context.addInitScript(() => {
          const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
          Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } });
        });
      },
    }),
  );

  test('nothing is wider than the window, and the preview is made smaller', async () => {
    const atlas = await phone();
    await atlas.says(/^True size: 1600 × 900 pixels\. Shown at \d+%\.$/u);
    expect(await atlas.previewWidth()).toBeLessThan(360);
    expect(await atlas.overflows()).toBe(false);
    expect(await atlas.unmarkedChinese()).toEqual([]);
  });

  test('the code stands selected, to be copied by hand, and why', async () => {
    const atlas = await phone();
    await atlas.copyCode();
    await atlas.alertSays('does not allow the clipboard');
    expect(await atlas.markedCode()).toBe(await atlas.embedCode());
  });

  test('there are no barriers', async () => {
    const atlas = await phone();
    await atlas.codeHas('<iframe');
    expect(await atlas.barriers('.builder')).toEqual([]);
  });
});
