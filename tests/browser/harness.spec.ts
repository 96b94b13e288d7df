import { expect, test } from 'vitest';
import { openPage } from './support/page.ts';
import { capture, countPixels, differs } from './support/pixels.ts';

/** Without these a test of the map or of Chinese text could pass on an empty page. */

test('the browser draws with WebGL2', async () => {
  const { page } = await openPage({ draws: true });
  const centre = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    if (!context) return [];
    context.clearColor(1, 0.5, 0, 1);
    context.clear(context.COLOR_BUFFER_BIT);
    const pixel = new Uint8Array(4);
    context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
    return [...pixel];
  });
  expect(centre).toEqual([255, 128, 0, 255]);
});

test('Chinese characters have glyphs of their own', async () => {
  const { page } = await openPage({ viewport: { width: 200, height: 100 } });
  const draw = async (text: string) => {
    await page.setContent(`<p style="font: 48px sans-serif; margin: 0">${text}</p>`);
    return capture(page);
  };
  const shanghai = await draw('上海');
  const missing = await draw('\u{10fffd}\u{10fffd}');
  expect(countPixels(shanghai, ([red]) => red < 128)).toBeGreaterThan(300);
  expect(differs(shanghai, missing)).toBe(true);
  expect(differs(shanghai, await draw('园区'))).toBe(true);
});

test('requests to other origins are refused and written down', async () => {
  const { page, outsideRequests } = await openPage();
  const address = 'https://tiles.example/0/0/0.png';
  const outcome = await page.evaluate(url => fetch(url).catch(() => 'refused'), address);
  expect(outcome).toBe('refused');
  expect(outsideRequests).toEqual([address]);
});
