import { expect, test } from 'vitest';
import { openAtlas } from './driver/open.ts';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
const steelworks = [121.437, 31.432] as const;

test.each([360, 390])('at a width of %d nothing makes the page wider', async width => {
  const atlas = await openAtlas({ viewport: { width, height: 740 }, until: 'list' });
  expect(await atlas.overflows()).toBe(false);
  await atlas.openFacet('产业链');
  await atlas.chooseChain('生物医药');
  expect(await atlas.overflows()).toBe(false);
  await atlas.openFromList('临港新片区');
  await atlas.panelTellsOf('临港新片区');
  expect(await atlas.overflows()).toBe(false);
  await atlas.readIn('English');
  await atlas.panelTellsOf('Lin-gang Special Area');
  expect(await atlas.overflows()).toBe(false);
});

test('the list is a sheet over the lower part of the map, which can be made taller', async () => {
  const atlas = await openAtlas({ ...phone, until: 'list' });
  const low = await atlas.sheetBox();
  expect(low.y + low.height).toBeCloseTo(844, 0);
  expect(low.y).toBeGreaterThan(844 / 2);
  await atlas.makeSheetTaller();
  await expect.poll(async () => (await atlas.sheetBox()).y).toBeLessThan(low.y - 100);
});

test('a finger opens a place, and the sheet leaves it in sight', async () => {
  const atlas = await openAtlas({ ...phone, link: '?v=1&map=121.437,31.38,11' });
  await atlas.tapOnMap(...steelworks);
  await atlas.panelTellsOf('宝武钢铁基地');
  const sheet = await atlas.panelBox();
  const reached = async () => (await atlas.whereIs(steelworks)).y;
  await expect.poll(reached).toBeLessThan(sheet?.y ?? 0);
});

test('a finger where several places stand is asked which one is meant', async () => {
  const atlas = await openAtlas({ ...phone, link: '?v=1&map=121.603,31.17,11.5' });
  // 张江药谷 and 张江生物医药产业基地 stand on the same point.
  await atlas.tapOnMap(121.603, 31.1965);
  await atlas.chooserOpens();
  const names = (await atlas.choices()).map(text => text.split('\n')[0]);
  expect(names).toEqual(expect.arrayContaining(['张江药谷', '张江生物医药产业基地']));
  expect(await atlas.panelIsOpen()).toBe(false);
});

test('the note on what the map is not stays above the sheet, also after a panel closes', async () => {
  const atlas = await openAtlas({ ...phone, link: '?v=1&sel=baowu' });
  await atlas.panelTellsOf('宝武钢铁基地');
  await atlas.closePanel();
  await atlas.panelCloses();
  const gap = async () => {
    const note = await atlas.noteBox();
    return (await atlas.sheetBox()).y - (note.y + note.height);
  };
  await expect.poll(gap).toBeGreaterThanOrEqual(-1);
  await expect.poll(gap).toBeLessThan(24);
});

test('the legend begins closed, opens and names the parts', async () => {
  const atlas = await openAtlas({ ...phone, until: 'list' });
  expect(await atlas.legendParts()).toEqual([]);
  await atlas.openLegend();
  expect(await atlas.legendParts()).toContain('沿江带');
});
