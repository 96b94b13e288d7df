import type { Page } from 'playwright-core';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { wantedHeight } from '../../src/embed/wanted-height.ts';
import { type Host, openHost, openHostNow, pageText } from './driver/host.ts';
import { words } from './driver/words.ts';
import { serveHosts } from './support/host-sites.ts';

const sites = await serveHosts();
let opened: Promise<Host> | undefined;
afterAll(async () => {
  await (await opened)?.close();
  await sites.close();
});

const requests: string[] = [];

async function openExample(): Promise<Host> {
  // Low enough for the second element to lie out of sight.
  const viewport = { width: 900, height: 500 };
  const host = await openHost(sites.host.url, sites.atlas.url, { viewport });
  host.page.on('request', request => void requests.push(request.url()));
  await host.page.goto(`./examples/element.html?atlas=${encodeURIComponent(sites.atlas.url)}`);
  await host.mapStands();
  await expect.poll(() => pageText(host.page, 'count')).toContain('255');
  return host;
}

/** The example page, which others copy; the tests follow on each other. */
const example = async () => {
  opened ??= openExample();
  return opened;
};

/** Pages for frames that the atlas was asked for; the example's own site has none. */
const framesAsked = () => requests.filter(url => url.startsWith(`${sites.atlas.url}embed.html`));

test('an element out of sight loads nothing', async () => {
  await example();
  expect(framesAsked()).toEqual([expect.stringContaining('district=pudong')]);
});

test('it is as high as suits its width', async () => {
  const { page } = await example();
  const box = await page.locator('#first').boundingBox();
  expect(box?.height).toBe(wantedHeight(Math.round((box?.width ?? 0) - 2), null));
});

test('its frame has no more freedom than it needs, and a name', async () => {
  const { page } = await example();
  const frame = page.locator('#first iframe');
  expect(await frame.getAttribute('title')).toBe('上海产业园区空间图');
  expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
  expect(await frame.getAttribute('allow')).toBe('fullscreen; clipboard-write');
  expect(await frame.getAttribute('sandbox')).not.toContain('allow-top-navigation');
});

test('a method selects, an event tells of it', async () => {
  const host = await example();
  await host.page.getByRole('button', { name: /选中张江药谷/u }).click();
  await expect.poll(() => pageText(host.page, 'selected')).toContain('张江药谷');
  await host.panelTellsOf('张江药谷');
});

test('a property filters without loading anew', async () => {
  const host = await example();
  const before = await pageText(host.page, 'count');
  await host.page.getByRole('button', { name: /只看集成电路/u }).click();
  await expect.poll(() => pageText(host.page, 'count')).not.toBe(before);
  expect(host.parameter('chain')).toBe('IC');
  expect(host.parameter('district')).toBe('pudong');
  expect(await host.page.locator('#first').getAttribute('chain')).toBe('IC');
  expect(framesAsked().filter(url => url.includes('?v=1&district='))).toHaveLength(1);
});

test('a second one loads when it is about to be seen, and is another', async () => {
  const host = await example();
  await host.page.locator('#second').scrollIntoViewIfNeeded();
  await expect.poll(() => host.atlases().length).toBe(2);
  const answer = await host.page.evaluate(async () => {
    const second = document.querySelector<HTMLElementTagNameMap['shanghai-atlas']>('#second');
    return second?.select('dongfang-xingang');
  });
  expect(answer).toMatchObject({
    state: { chain: 'IC', lang: 'en', theme: 'dark', ui: 'legend' },
    selected: { id: 'dongfang-xingang' },
  });
  expect(host.parameter('sel')).toBe('zj-yaogu');
  expect(host.parameter('sel', 1)).toBe('dongfang-xingang');
  expect(await pageText(host.page, 'selected')).toContain('张江药谷');
  const box = await host.page.locator('#second').boundingBox();
  expect(box?.height).toBe(420);
});

test('what a method can’t do rejects, and what leaves the page is over', async () => {
  const { page } = await example();
  const outcome = await page.evaluate(async () => {
    const second = document.querySelector<HTMLElementTagNameMap['shanghai-atlas']>('#second');
    if (!second) return null;
    const codes: string[] = [];
    const note = (fault: { code: string }) => void codes.push(fault.code);
    await second.select('atlantis').catch(note);
    const pending = second.get().catch(note);
    second.remove();
    await pending;
    await second.get().catch(note);
    const frames = second.shadowRoot?.querySelectorAll('iframe').length;
    return { codes, frames };
  });
  expect(outcome).toEqual({
    codes: ['unknown-feature', 'disconnected', 'disconnected'],
    frames: 0,
  });
});

test('the script of another site finds the atlas beside itself, and takes up what was set before', async () => {
  const host = await openHostNow(sites.host.url, sites.atlas.url);
  const view = await host.page.evaluate(async script => {
    const element = document.createElement('shanghai-atlas');
    element.chain = ['BIO', 'AI'];
    document.body.append(element);
    await new Promise(loaded => {
      const tag = document.createElement('script');
      tag.src = script;
      tag.onload = loaded;
      document.head.append(tag);
    });
    return element.get();
  }, `${sites.atlas.url}shanghai-atlas.js`);
  expect(view.state).toEqual({ chain: 'BIO,AI' });
});

/** Puts an element on the page, and resolves with what it says is wrong. */
function firstFault(page: Page, atlas: string): Promise<unknown> {
  return page.evaluate(
    script =>
      new Promise<unknown>(resolve => {
        const tag = document.createElement('script');
        tag.src = script;
        document.head.append(tag);
        const element = document.createElement('shanghai-atlas');
        element.setAttribute('chain', 'BIO');
        element.addEventListener('atlas-error', ({ detail }) => resolve(detail));
        document.body.append(element);
      }),
    `${atlas}shanghai-atlas.js`,
  );
}

test('where the atlas does not answer, the page is told how to be allowed, and attributes still work', async () => {
  const host = await openHostNow(sites.stranger.url, sites.atlas.url);
  const { page } = host;
  await page.clock.install();
  const fault = firstFault(page, sites.atlas.url);
  await expect.poll(() => host.atlases().length).toBe(1);
  await host.atlas().waitForLoadState('load');
  await page.clock.runFor(11_000);
  expect(await fault).toMatchObject({
    code: 'not-allowed',
    message: expect.stringContaining('origins'),
  });
  await page.evaluate(() => document.querySelector('shanghai-atlas')?.setAttribute('chain', 'IC'));
  await expect
    .poll(() => host.atlases().map(frame => new URL(frame.url()).search))
    .toEqual(['?v=1&chain=IC']);
});

test('where the headers bar the page, a link to the atlas stands below the frame', async () => {
  const barred = await serveHosts({}, true);
  onTestFinished(() => barred.close());
  const { page } = await openHostNow(barred.stranger.url, barred.atlas.url);
  await page.clock.install();
  const fault = firstFault(page, barred.atlas.url);
  const link = page.getByRole('link', { name: '打开上海产业园区空间图' });
  // The browser's page of refusal has come like any other.
  await link.waitFor({ state: 'hidden' });
  await page.clock.runFor(11_000);
  expect(await fault).toMatchObject({ code: 'not-allowed' });
  const [above, below] = [await page.locator('iframe').boundingBox(), await link.boundingBox()];
  expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect(await link.getAttribute('href')).toBe(`${barred.atlas.url}embed.html?v=1&chain=BIO`);
});

test('a page that comes late takes the room of the link that stood there', async () => {
  const { page } = await openHostNow(sites.stranger.url, sites.atlas.url);
  await page.clock.install();
  let come = () => {};
  const late = new Promise<void>(resolve => {
    come = resolve;
  });
  await page.route('**/embed.html*', async route => {
    await late;
    await route.continue();
  });
  const asked = page.waitForRequest(/embed\.html/u);
  const fault = firstFault(page, sites.atlas.url);
  await asked;
  await page.clock.runFor(31_000);
  expect(await fault).toMatchObject({ code: 'not-loaded' });
  const link = page.getByRole('link', { name: '打开上海产业园区空间图' });
  await link.waitFor();
  expect(await page.locator('iframe').isVisible()).toBe(false);
  come();
  await link.waitFor({ state: 'hidden' });
  expect(await page.locator('iframe').isVisible()).toBe(true);
});

test('the page with a plain frame shows the atlas, settled as its address says', async () => {
  const host = await openHostNow(sites.host.url, sites.atlas.url);
  await host.page.goto(`./examples/iframe.html?atlas=${encodeURIComponent(sites.atlas.url)}`);
  await host.mapStands();
  expect(host.parameter('lock')).toBe('chain,district');
  await host.atlas().getByRole('listbox', { name: words.list }).waitFor();
});

test('an example shows nobody else’s page', async () => {
  const { page } = await openHostNow(sites.host.url, sites.atlas.url);
  for (const name of ['iframe', 'messages']) {
    await page.goto(`./examples/${name}.html?atlas=https://atlas.example/`);
    expect(await page.locator('iframe').getAttribute('src')).not.toContain('atlas.example');
  }
  await page.goto('./examples/element.html?atlas=https://atlas.example/');
  expect(await page.locator('#first').getAttribute('src')).toBeNull();
});
