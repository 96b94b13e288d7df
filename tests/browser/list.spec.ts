import { expect, test } from 'vitest';
import { shareAtlas } from './driver/open.ts';
import { namesWhere, places } from './support/compiled-atlas.ts';

const shared = shareAtlas({ link: '?v=1&map=121.437,31.432,11' });

/** The file's page with nothing chosen and nothing open. */
async function atStart() {
  const atlas = await shared();
  if (await atlas.panelIsOpen()) await atlas.closePanel();
  await atlas.dropFilters();
  await atlas.sortBy('layout');
  return atlas;
}

test('the arrow keys walk through the places and pass over the headings', async () => {
  const atlas = await atStart();
  await atlas.focusList();
  await atlas.pressKeys('Home', 'ArrowDown');
  await atlas.activeRowBecomes('临港新片区');
  await atlas.pressKeys('ArrowUp');
  await atlas.activeRowBecomes('产业生态创新发展轴');
});

test('End leads to the last place and Home to the first', async () => {
  const atlas = await atStart();
  await atlas.focusList();
  await atlas.pressKeys('End');
  await atlas.activeRowBecomes('医疗器械技术审评检查长三角分中心');
  expect((await atlas.rows()).at(-1)?.position).toBe(255);
  await atlas.pressKeys('Home');
  await atlas.activeRowBecomes('产业生态创新发展轴');
});

test('Page Down leads as far as a page shows, and Page Up back again', async () => {
  const atlas = await atStart();
  await atlas.focusList();
  await atlas.pressKeys('Home');
  await atlas.activeRowBecomes('产业生态创新发展轴');
  const positionReached = async () => {
    const active = await atlas.activeRow();
    return (await atlas.rows()).find(({ name }) => name === active)?.position ?? 0;
  };
  await atlas.pressKeys('PageDown');
  await expect.poll(positionReached).toBeGreaterThan(3);
  expect(await positionReached()).toBeLessThan(20);
  await atlas.pressKeys('PageUp');
  await atlas.activeRowBecomes('产业生态创新发展轴');
});

test('Enter opens the panel and moves the focus to its heading', async () => {
  const atlas = await atStart();
  await atlas.focusList();
  await atlas.pressKeys('Home', 'ArrowDown', 'ArrowDown', 'Enter');
  await atlas.panelTellsOf('东方芯港');
  await atlas.headingHasFocus();
});

test('Enter on the place that is open leads to its heading again', async () => {
  const atlas = await atStart();
  await atlas.openFromList('东方芯港');
  await atlas.panelTellsOf('东方芯港');
  await atlas.focusList();
  await atlas.pressKeys('Enter');
  await atlas.headingHasFocus();
});

test('Escape closes the panel and returns to the same row of the list', async () => {
  const atlas = await atStart();
  await atlas.focusList();
  await atlas.pressKeys('Home', 'ArrowDown', 'ArrowDown', 'Enter');
  await atlas.headingHasFocus();
  await atlas.pressKeys('Escape');
  await atlas.panelCloses();
  expect(await atlas.listHasFocus()).toBe(true);
  await atlas.activeRowBecomes('东方芯港');
});

test('the places stand under the parts of the layout', async () => {
  const atlas = await atStart();
  await atlas.pressKeys('Home');
  const onAxis = namesWhere(({ layout }) => layout[0]?.part === 'axis');
  expect(await atlas.listHeadings()).toEqual([`产业生态创新发展轴，${onAxis.length} 处`]);
  expect(onAxis).toEqual(expect.arrayContaining(await atlas.listedNames()));
});

test('sorted by name, the places stand in the order of pinyin without headings', async () => {
  const atlas = await atStart();
  await atlas.sortBy('name');
  const names = await atlas.allListedNames();
  const { compare } = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  expect(names).toEqual(
    places()
      .map(({ name }) => name)
      .sort(compare),
  );
  expect(await atlas.listHeadings()).toEqual([]);
  await atlas.addressSays('sort', 'name');
});

test('every one of the 255 places can be reached by keys', async () => {
  const atlas = await atStart();
  expect((await atlas.allListedNames()).sort()).toEqual(
    places()
      .map(({ name }) => name)
      .sort(),
  );
});

test('only rows near the part in sight stand in the page', async () => {
  const atlas = await atStart();
  const rows = await atlas.rows();
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.length).toBeLessThan(40);
});

test('a place without a position is listed and says why it has no marker', async () => {
  const atlas = await atStart();
  await atlas.typeQuery('国际数据港');
  expect(await atlas.describeRow('国际数据港')).toContain('未落图');
  expect(await atlas.rowHint('国际数据港')).toBe('没有找到可靠的位置，因此地图上没有标记。');
});

test('what is selected on the map is marked in the list and scrolled into sight', async () => {
  const atlas = await atStart();
  await atlas.visit('?v=1&map=121.437,31.432,11');
  expect(await atlas.selectedRowInSight()).toBeNull();
  await atlas.clickOnMap(121.437, 31.432);
  await expect.poll(() => atlas.selectedRowInSight()).toBe('宝武钢铁基地');
});

test('what is opened from the list comes into view on the map', async () => {
  const atlas = await atStart();
  await atlas.typeQuery('张江机器人谷');
  await atlas.cameraAfter(() => atlas.openFromList('张江机器人谷'));
  const { x, y } = await atlas.whereIs([121.614, 31.132]);
  const box = await atlas.mapBox();
  expect(x).toBeGreaterThan(box.x);
  expect(y).toBeGreaterThan(box.y);
  expect(x).toBeLessThan(box.x + box.width);
  expect(y).toBeLessThan(box.y + box.height);
});
