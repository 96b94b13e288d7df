import { expect, test } from 'vitest';
import { shareAtlas } from './driver/open.ts';

/** 张江药谷 and 张江生物医药产业基地 stand on the same point. */
const crowd = [121.603, 31.1965] as const;
const link = '?v=1&map=121.603,31.1965,11.5';
const shared = shareAtlas({ link });

async function atCrowd() {
  const atlas = await shared();
  if (atlas.parameter('sel') || (await atlas.chooserIsOpen())) await atlas.visit(link);
  await atlas.clickOnMap(...crowd);
  await atlas.chooserOpens();
  return atlas;
}

test('a click where several places stand asks which one is meant', async () => {
  const atlas = await atCrowd();
  const names = (await atlas.choices()).map(text => text.split('\n')[0]);
  expect(names).toEqual(expect.arrayContaining(['张江药谷', '张江生物医药产业基地']));
  expect(await atlas.panelIsOpen()).toBe(false);
});

test('the chooser is answered by keyboard, and the panel takes the focus', async () => {
  const atlas = await atCrowd();
  const second = (await atlas.choices())[1]?.split('\n')[0] ?? '';
  // Past the first place's star.
  await atlas.pressKeys('Tab', 'Tab', 'Enter');
  await atlas.panelTellsOf(second);
  await atlas.headingHasFocus();
  expect(await atlas.chooserIsOpen()).toBe(false);
});

test('Escape leaves the chooser, chooses nothing and returns to the map', async () => {
  const atlas = await atCrowd();
  await atlas.pressKeys('Escape');
  await expect.poll(() => atlas.chooserIsOpen()).toBe(false);
  expect(await atlas.panelIsOpen()).toBe(false);
  await expect.poll(() => atlas.mapHasFocus()).toBe(true);
});

test('places that a filter takes out are not offered', async () => {
  const atlas = await shared();
  await atlas.visit(`${link}&kind=sub-park`);
  await atlas.clickOnMap(...crowd);
  await atlas.panelTellsOf('张江生物医药产业基地');
});

const afar = '?v=1&map=121.603,31.1965,8';

test('from afar all places under the pointer are offered, as many as the question says', async () => {
  const atlas = await shared();
  await atlas.visit(afar);
  await atlas.clickOnMap(...crowd);
  await atlas.chooserOpens();
  const choices = await atlas.choices();
  expect(choices.length).toBeGreaterThan(12);
  expect(await atlas.choicesCounted()).toBe(choices.length);
});

test('the last of a long list comes into sight by keyboard', async () => {
  const atlas = await shared();
  await atlas.visit(afar);
  await atlas.clickOnMap(...crowd);
  await atlas.chooserOpens();
  expect(await atlas.lastChoiceIsInSight()).toBe(false);
  const { length } = await atlas.choices();
  // Each place has its star beside it.
  await atlas.pressKeys(...Array.from({ length: 2 * (length - 1) }, () => 'Tab'));
  await expect.poll(() => atlas.lastChoiceIsInSight()).toBe(true);
});
