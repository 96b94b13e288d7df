/** What the first map waits for, and what waits for it. */
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type OpenOptions, openAtlas } from './driver/open.ts';
import { firstSight, lettersDrawn, noteFirstPicture, stepsSeen } from './support/first-picture.ts';
import { withConfig } from './support/site-config.ts';

const openNoting = (options: OpenOptions = {}) =>
  openAtlas({ before: noteFirstPicture, ...options });

/** Some of its letters stand in no name of the opening view. */
const PLACE = '细胞与基因产业园';

test('programs are made before anything is drawn, and the page comes after', async () => {
  const { page } = await openNoting();
  expect((await stepsSeen(page)).slice(0, 3)).toEqual(['program', 'drawn', 'page']);
});

test('where the page gives the map its place, it stands before the first picture', async () => {
  const { page } = await openNoting({ viewport: { width: 390, height: 844 } });
  const steps = await stepsSeen(page);
  expect(steps.indexOf('page')).toBeLessThan(steps.indexOf('drawn'));
});

/** As the browser tells a colour. The style sheet has it by itself: the palette comes with the page. */
const groundOf = (theme: 'light' | 'dark') => {
  const value = Number.parseInt(PALETTES[theme].ui.page.slice(1), 16);
  return `rgb(${value >> 16}, ${(value >> 8) & 255}, ${value & 255})`;
};

test.each([
  ['', '上海产业园区空间图', groundOf('light')],
  ['?v=1&lang=en&theme=dark', 'Shanghai Industrial Atlas', groundOf('dark')],
])('the page of the link “%s” begins with its title, in its theme', async (link, title, ground) => {
  const { page } = await openNoting({ link });
  expect(await firstSight(page)).toMatchObject({ title, ground });
});

test('a site with a title of its own begins with that', async () => {
  const title = { zh: '示例区产业地图', en: 'Example Industry Map' };
  const { page } = await openNoting({
    before: async context => {
      await withConfig({ title })(context);
      await noteFirstPicture(context);
    },
  });
  expect((await firstSight(page))?.title).toBe(title.zh);
});

test.each([
  [1440, ''],
  [1000, ''],
  [2560, ''],
  [1440, '?v=1&theme=large'],
])('%i pixels wide, the map of “%s” keeps its place when the page comes', async (width, link) => {
  const { page, mapBox } = await openNoting({ link, viewport: { width, height: 800 } });
  expect((await firstSight(page))?.map).toEqual(await mapBox());
});

test('a letter is drawn once, though it is drawn ahead and then wanted', async () => {
  const { page } = await openNoting();
  const letters = await lettersDrawn(page);
  expect(letters.length).toBeGreaterThan(100);
  expect(new Set(letters).size).toBe(letters.length);
});

test('names that come with a filter need no letter drawn anew', async () => {
  const atlas = await openNoting();
  const letters = () => lettersDrawn(atlas.page);
  await expect.poll(letters, { timeout: 20_000 }).toEqual(expect.arrayContaining([...PLACE]));
  // All that the map may write is drawn once nothing more comes for a while.
  let before: string[] = [];
  while ((await letters()).length > before.length) {
    before = await letters();
    await atlas.page.waitForTimeout(500);
  }
  // With few places left, the map writes also the names of small ones.
  await atlas.typeQuery(PLACE);
  await atlas.countBecomes(2);
  await atlas.page.waitForTimeout(1000);
  expect((await letters()).slice(before.length)).toEqual([]);
});
