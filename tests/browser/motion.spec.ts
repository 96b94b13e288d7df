/** How the map comes to a place: in a flight that can be followed, or at once where motion is unwelcome. */
import { expect, test } from 'vitest';
import { openAtlas } from './driver/open.ts';

/** Opens a place from the list and returns how far the map had come at each step, 0 to 1. */
async function wayTo(reducedMotion: 'reduce' | 'no-preference'): Promise<number[]> {
  const atlas = await openAtlas({ reducedMotion, link: '?v=1&map=121.45,31.2,8.6' });
  await atlas.typeQuery('张江机器人谷');
  const nearness = await atlas.noteNearness();
  await atlas.openFromList('张江机器人谷');
  await atlas.panelTellsOf('张江机器人谷');
  // A flight that is cut short by the panel which opens meanwhile would end far off.
  await expect.poll(() => atlas.camera()?.zoom).toBeGreaterThan(11);
  const scales = (await nearness()).map(Math.log);
  const [first = 0, last = 0] = [scales[0], scales.at(-1)];
  expect(first - last).toBeGreaterThan(1);
  return scales.map(each => (first - each) / (first - last));
}

const onTheWay = (come: number) => come > 0.05 && come < 0.95;

test('the map flies to what is opened from the list', async () => {
  const way = await wayTo('no-preference');
  expect(way.filter(onTheWay)).not.toEqual([]);
});

test('where motion is unwelcome the map is there at once', async () => {
  const way = await wayTo('reduce');
  expect(way.filter(onTheWay)).toEqual([]);
});
