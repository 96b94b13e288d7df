import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';

test('a 4K screen shows the whole page', async () => {
  const atlas = await openAtlas({
    viewport: { width: 3840, height: 2160 },
    link: '?v=1&map=121.437,31.432,11',
  });
  expect(await atlas.overflows()).toBe(false);
  expect(await atlas.resultCount()).toBe(255);
  const { width, height } = await atlas.mapBox();
  expect(width).toBeGreaterThan(3000);
  expect(height).toBe(2160);
  const symbol = await atlas.pixelsAround([121.437, 31.432], 3);
  expect(shareOf(symbol, isColour(PALETTES.light.parts['belt-yanjiang']))).toBeGreaterThan(0.6);
});

test('the first stop of the focus leads straight to the list', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.pressKeys('Tab');
  expect(await atlas.focused()).toBe('a 跳到列表');
  await atlas.pressKeys('Enter');
  await expect.poll(atlas.listHasFocus).toBe(true);
});

test('the focus goes from the head through the map to filters and list', async () => {
  const atlas = await openAtlas();
  const stops: string[] = [];
  for (let at = 0; at < 70 && !stops.at(-1)?.startsWith('listbox'); at += 1) {
    await atlas.pressKeys('Tab');
    stops.push(await atlas.focused());
  }
  const order = [
    'a 跳到列表',
    'button English',
    'select',
    'region 地图',
    'input 按名称筛选',
    'listbox 地点列表',
  ];
  const reached = order.map(name => stops.findIndex(stop => stop.startsWith(name)));
  expect(reached).not.toContain(-1);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
  expect(stops.every(stop => stop !== '')).toBe(true);
});
