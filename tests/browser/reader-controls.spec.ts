/** What stands round the text of a document: its buttons and keys, each on one page that all share. */
import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';

const VIEW = '?v=1&mode=read&map=121.47,31.17,9.3';
/** The section on the axis, which names 40 places; the steelworks is none of them. */
const AXIS = '002:4932-5059';
const steelworks = [121.437, 31.432] as const;

const shared = shareAtlas({ link: VIEW });

async function reading(place: string, selected = '') {
  const atlas = await shared();
  await atlas.goTo(`${VIEW}${selected && `&sel=${selected}`}&read=${place}`);
  await atlas.textArrives();
  return atlas;
}

test('the next passage follows the one before, and the previous one leads back', async () => {
  const atlas = await reading('004', 'changyang');
  await atlas.nextPassage();
  await expect.poll(atlas.stepperText).toContain('1/2');
  const first = await atlas.highlighted();
  await atlas.nextPassage();
  await expect.poll(atlas.stepperText).toContain('2/2');
  expect(await atlas.highlighted()).not.toBe(first);
  await atlas.previousPassage();
  await expect.poll(atlas.stepperText).toContain('1/2');
  await atlas.highlightedBecomes(first);
});

test('before the first passage comes the last', async () => {
  const atlas = await reading('004', 'changyang');
  await atlas.previousPassage();
  await expect.poll(atlas.stepperText).toContain('2/2');
  await atlas.nextPassage();
  await expect.poll(atlas.stepperText).toContain('1/2');
  await atlas.previousPassage();
  await expect.poll(atlas.stepperText).toContain('2/2');
});

test('narrowed to a section the map lets other places recede, until all is shown again', async () => {
  const atlas = await reading(AXIS);
  const shown = async () =>
    shareOf(
      await atlas.pixelsAround(steelworks, 2),
      isColour(PALETTES.light.parts['belt-yanjiang']),
    );
  await expect.poll(shown).toBeGreaterThan(0.6);
  await atlas.narrowToSection();
  await expect.poll(shown).toBe(0);
  await atlas.showAllAgain();
  await expect.poll(shown).toBeGreaterThan(0.6);
});

test('all again is all in the list too', async () => {
  const atlas = await reading(AXIS);
  await atlas.narrowToSection();
  await atlas.showAllAgain();
  await atlas.openView('探索');
  await atlas.countBecomes(255);
  expect(await atlas.activeChips()).toEqual([]);
});

test('the picker leads to another document, at its beginning', async () => {
  const atlas = await reading(AXIS);
  await atlas.pickDocument('004');
  await atlas.addressSays('read', '004');
  await expect.poll(atlas.documentOpen).toContain('杨浦园改革创新行动方案');
  await expect.poll(atlas.highlighted).toBe('');
});

test('back in the library all documents are on offer', async () => {
  const atlas = await reading(AXIS);
  await atlas.backToLibrary();
  await atlas.addressSays('read', null);
  expect(await atlas.library()).toHaveLength(5);
});

test('Enter goes on from find to find, Shift and Enter back, round the ends', async () => {
  const atlas = await reading('002');
  const [, count] = /^第 1 处，共 (\d+) 处$/u.exec(await atlas.find('特色产业园区')) ?? [];
  expect(Number(count)).toBeGreaterThan(2);
  await atlas.pressKeys('Enter');
  await expect.poll(atlas.findSays).toBe(`第 2 处，共 ${count} 处`);
  await atlas.pressKeys('Shift+Enter');
  await expect.poll(atlas.findSays).toBe(`第 1 处，共 ${count} 处`);
  await atlas.pressKeys('Shift+Enter');
  await expect.poll(atlas.findSays).toBe(`第 ${count} 处，共 ${count} 处`);
  await atlas.pressKeys('Enter');
  await expect.poll(atlas.findSays).toBe(`第 1 处，共 ${count} 处`);
});

test('the find that is shown is where one reads', async () => {
  const atlas = await reading('002');
  await atlas.find('特色产业园区');
  await atlas.pressKeys('Shift+Enter');
  await expect.poll(atlas.findInSight).toBe(true);
});

test('Escape empties the find box', async () => {
  const atlas = await reading('002');
  await atlas.find('特色产业园区');
  await atlas.pressKeys('Escape');
  await expect.poll(atlas.findText).toBe('');
  expect(await atlas.findSays()).toBe('');
});

test.each([
  ['right-to-left text', 'مرحبا بالعالم'],
  ['only punctuation', '，。！？'],
])('%s in the find box is kept, and it is said that it isn’t there', async (_what, sought) => {
  const atlas = await reading('002');
  expect(await atlas.find(sought)).toBe('没有找到');
  expect(await atlas.findText()).toBe(sought);
  await atlas.pressKeys('Enter');
  expect(await atlas.findSays()).toBe('没有找到');
});

test('smaller text is smaller, down to the least', async () => {
  const atlas = await reading('002');
  const before = await atlas.textSize();
  await atlas.shrinkText();
  await expect.poll(atlas.textSize).toBeLessThan(before);
  expect(await atlas.textCanShrink()).toBe(false);
  await atlas.enlargeText();
  await expect.poll(atlas.textSize).toBe(before);
});
