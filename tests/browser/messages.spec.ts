import { afterAll, expect, test } from 'vitest';
import { type Host, openHost, openHostNow, pageText } from './driver/host.ts';
import { serveHosts } from './support/host-sites.ts';

const sites = await serveHosts({ usage: true });
const { origin } = new URL(sites.atlas.url);
let opened: Promise<Host> | undefined;
afterAll(async () => {
  await (await opened)?.close();
  await sites.close();
});

async function openAllowed(): Promise<Host> {
  const host = await openHost(sites.host.url, sites.atlas.url);
  await host.embed('?v=1&district=pudong&lang=en');
  await host.mapStands();
  return host;
}

/** One page of the allowed host; the tests follow on each other. */
const allowed = async () => {
  opened ??= openAllowed();
  return opened;
};

test('nothing is sent before the host has spoken; then it hears what the atlas shows', async () => {
  const host = await allowed();
  expect(await host.heard()).toEqual([]);
  await host.say({ type: 'get', id: 'first' });
  const view = await host.hears('view', 'first');
  expect(view).toMatchObject({
    source: 'shanghai-atlas',
    v: 1,
    origin,
    state: { district: 'pudong', lang: 'en' },
    total: 255,
    selected: null,
  });
  expect(view.count).toBeGreaterThan(10);
  expect(await host.hears('ready')).toMatchObject({ map: 'ready', count: view.count });
  expect((await host.hears('size')).height).toBeGreaterThan(300);
});

test('the host selects, and hears what is selected', async () => {
  const host = await allowed();
  await host.forget();
  await host.say({ type: 'select', feature: 'zj-yaogu' });
  expect(await host.hears('select')).toMatchObject({
    feature: { id: 'zj-yaogu', name: { zh: '张江药谷' }, districts: [{ id: 'pudong' }] },
  });
  await host.panelTellsOf('Zhangjiang');
  expect(host.parameter('sel')).toBe('zj-yaogu');
  // It is the host's doing, and no use that a visitor makes.
  expect((await host.heard()).map(({ type }) => type)).not.toContain('usage');
});

test('the host filters, and hears how many are left', async () => {
  const host = await allowed();
  await host.forget();
  await host.say({ type: 'set', id: 'f', state: { chain: ['IC'], district: null, sel: null } });
  const { count, state } = await host.hears('filter');
  expect(state).toMatchObject({ chain: 'IC', lang: 'en' });
  expect(state).not.toHaveProperty('district');
  expect(await host.hears('view', 'f')).toMatchObject({ count, selected: null });
  expect(host.parameter('chain')).toBe('IC');
});

test('what is wrong is answered, and changes nothing', async () => {
  const host = await allowed();
  await host.forget();
  const before = host.atlas().url();
  await host.say({ type: 'destroy', id: '1' });
  await host.say({ type: 'set', id: '2', state: 'chain=BIO' });
  await host.say({ type: 'select', id: '3', feature: 'atlantis' });
  await host.say({ type: 'get', id: '4', v: 9 });
  const codes = [];
  for (const id of ['1', '2', '3', '4']) codes.push((await host.hears('error', id)).code);
  expect(codes).toEqual(['unknown-type', 'wrong-payload', 'unknown-feature', 'wrong-version']);
  expect(host.atlas().url()).toBe(before);
});

test('files come to the host', async () => {
  const host = await allowed();
  await host.say({ type: 'export', id: 'c', format: 'csv' });
  await host.say({ type: 'export', id: 'x', format: 'xlsx', of: 'all' });
  await host.say({ type: 'export', id: 'p', format: 'png' });
  const csv = await host.hears('export', 'c');
  expect(csv).toMatchObject({ format: 'csv', mime: expect.stringContaining('text/csv') });
  expect(csv.name).toMatch(/\.csv$/u);
  expect(csv.bytes).toEqual(expect.arrayContaining([0xef, 0xbb, 0xbf]));
  const xlsx = await host.hears('export', 'x');
  expect((xlsx.bytes as number[]).slice(0, 4)).toEqual([0x50, 0x4b, 3, 4]);
  const png = await host.hears('export', 'p');
  expect((png.bytes as number[]).slice(0, 4)).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test('the host moves the map, and hears where it came to rest', async () => {
  const host = await allowed();
  await host.forget();
  await host.say({ type: 'fit', bounds: [121.8, 30.8, 122, 31] });
  const { camera } = await host.hears('view');
  expect(camera).toMatchObject({
    longitude: expect.closeTo(121.9, 0),
    latitude: expect.closeTo(30.9, 0),
  });
});

test('after ten thousand messages a click on the map is answered', async () => {
  const host = await allowed();
  await host.say({ type: 'set', state: { map: [121.603, 31.1965, 13], chain: null } });
  await host.forget();
  await host.page.evaluate(() => {
    const target = document.querySelector('iframe')?.contentWindow;
    for (let n = 0; n < 10_000; n++) {
      const body =
        n % 3 === 0
          ? { type: 'nonsense', n }
          : n % 3 === 1
            ? { type: 'set', state: { q: `${n}` } }
            : { type: 'select', feature: null };
      target?.postMessage({ source: 'shanghai-atlas', v: 1, ...body }, '*');
    }
    target?.postMessage({ source: 'shanghai-atlas', v: 1, type: 'set', state: { q: null } }, '*');
  });
  expect(await host.hears('error')).toMatchObject({ code: 'unknown-type' });
  const all = async () => (await host.heard()).filter(({ code }) => code === 'too-many');
  await expect.poll(all).toHaveLength(1);
  expect((await host.heard()).length).toBeLessThan(200);
  await host.say({ type: 'set', state: { q: null }, id: 'calm' });
  await host.hears('view', 'calm');
  await host.forget();
  await host.pickInMiddleOfMap();
  expect(await host.hears('select')).toMatchObject({
    feature: { name: { zh: expect.any(String) } },
  });
  expect(await host.hears('usage')).toMatchObject({ what: 'select' });
});

test('a page that is not allowed hears nothing and moves nothing', async () => {
  const host = await openHostNow(sites.stranger.url, sites.atlas.url);
  await host.embed('?v=1&chain=BIO');
  await host.mapStands();
  await host.say({ type: 'get' });
  await host.say({ type: 'set', state: { chain: 'IC' } });
  await host.say({ type: 'nonsense' });
  // Somebody who is heard would have been answered long before the map has moved.
  await host.zoomIn();
  await expect.poll(() => host.parameter('map')).not.toBeNull();
  expect(await host.heard()).toEqual([]);
  expect(host.parameter('chain')).toBe('BIO');
});

test('a page without an origin hears nothing and moves nothing', async () => {
  const host = await openHostNow(sites.host.url, sites.atlas.url);
  // A page out of an address, inside of the allowed one: its origin is "null".
  await host.page.evaluate(() => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: 'data:text/html,<title>inner</title>', width: 880, height: 640 });
    document.body.append(frame);
  });
  await expect.poll(() => host.page.frames().length).toBe(2);
  const inner = host.page.frames()[1];
  if (!inner) throw new Error('The inner page has not come.');
  await inner.waitForFunction(() => Array.isArray(window.heard));
  await inner.evaluate(address => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src: address, width: 860, height: 600 });
    document.body.append(frame);
  }, `${sites.atlas.url}embed.html?v=1&chain=BIO`);
  await host.mapStands();
  await inner.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const envelope = { source: 'shanghai-atlas', v: 1 };
    frame?.postMessage({ ...envelope, type: 'get' }, '*');
    frame?.postMessage({ ...envelope, type: 'set', state: { chain: 'IC' } }, '*');
  });
  await host.zoomIn();
  await expect.poll(() => host.parameter('map')).not.toBeNull();
  expect(await inner.evaluate(() => window.heard)).toEqual([]);
  expect(host.parameter('chain')).toBe('BIO');
});

test('the example that speaks by hand filters and selects, and writes down the answers', async () => {
  const host = await openHostNow(sites.host.url, sites.atlas.url);
  const { page } = host;
  await page.goto(`./examples/messages.html?atlas=${encodeURIComponent(sites.atlas.url)}`);
  await host.mapStands();
  const count = () => pageText(page, 'count');
  await expect.poll(count).toContain('255');
  const before = await count();
  await page.getByRole('button', { name: /只看生物医药/u }).click();
  await expect.poll(count).not.toBe(before);
  await expect.poll(() => host.parameter('chain')).toBe('BIO');
  await page.getByRole('button', { name: /选中东方芯港/u }).click();
  await expect.poll(() => pageText(page, 'selected')).toContain('东方芯港');
  await expect.poll(() => host.parameter('sel')).toBe('dongfang-xingang');
  await expect.poll(() => pageText(page, 'state')).toContain('sel=dongfang-xingang');
  expect(await pageText(page, 'error')).toBe('—');
});
