import { expect, test } from 'vitest';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';

const LINK = '?v=1&mode=compare&cmp=zizhu,zj-yaogu,lingang';
const shared = shareAtlas({ link: LINK, until: 'compare' });

/** The shared page with the table of a link. */
async function comparing(link = LINK): Promise<Atlas> {
  const atlas = await shared();
  await atlas.goTo(link);
  return atlas;
}

test('one column a place, in the order of the shortlist, and no cell is empty', async () => {
  const atlas = await comparing();
  await atlas.comparedBecome('紫竹高新区', '张江药谷', '临港新片区');
  const rows = [...(await atlas.comparison())];
  expect(rows.length).toBeGreaterThan(18);
  for (const [head, cells] of rows) {
    expect(cells, head).toHaveLength(3);
    expect(
      cells.filter(text => text === ''),
      head,
    ).toEqual([]);
  }
});

test('facts: what is shared on one row, what is missing in words, distances as straight lines', async () => {
  const atlas = await comparing();
  await atlas.comparedBecome('紫竹高新区', '张江药谷', '临港新片区');
  expect(await atlas.factsOf('上级')).toEqual(['无上级', '张江科学城原文写明', '无上级']);
  expect((await atlas.factsOf('健生命健康'))[2]).toBe('原文未点到');
  expect((await atlas.factsOf('位置精度'))[1]).toBe('B 级：误差约 600 米，或沿边界道路勾绘');
  expect((await atlas.factsOf('浦东国际机场'))[1]).toBe('19.5 公里 上海浦东国际机场');
  await atlas.says('直线距离（由本图坐标计算，不是路程）');
});

test('passages stand word for word, the name marked; a long one unfolds', async () => {
  const atlas = await comparing();
  await atlas.comparedBecome('紫竹高新区', '张江药谷', '临港新片区');
  const quotes = await atlas.comparedQuotes();
  expect(quotes).toContainEqual({
    text: '张江药谷，依托张江生物医药产业基地、国际医学园（细胞与基因产业园）、张江总部园、张江创新药产业基地、张江医疗器械产业基地，打造医学医药医械医疗“四医联动”的世界级生命健康产业集群',
    marked: ['张江药谷'],
  });
  expect(await atlas.unfoldPassage()).toBeGreaterThan(20);
});

test('only differences: rows alike go, the address says so', async () => {
  const atlas = await comparing('?v=1&mode=compare&cmp=zj-yaogu,zj-robot');
  await atlas.comparedBecome('张江药谷', '张江机器人谷');
  const all = await atlas.comparison();
  expect([...all.keys()]).toContain('类型');
  await atlas.onlyDifferences();
  await expect.poll(async () => [...(await atlas.comparison()).keys()]).not.toContain('类型');
  await atlas.addressSays('diff', '1');
  for (const cells of (await atlas.comparison()).values()) expect(cells[0]).not.toBe(cells[1]);
});

test('columns are moved by buttons that keep the focus, and taken out', async () => {
  const atlas = await comparing();
  await atlas.comparedBecome('紫竹高新区', '张江药谷', '临港新片区');
  await atlas.moveColumn('临港新片区', 'left');
  await atlas.comparedBecome('紫竹高新区', '临港新片区', '张江药谷');
  expect(await atlas.focused()).toBe('button 左移：临港新片区');
  await atlas.removeColumn('紫竹高新区');
  await atlas.comparedBecome('临港新片区', '张江药谷');
  await atlas.undoShortlist();
  await atlas.comparedBecome('紫竹高新区', '临港新片区', '张江药谷');
});

test('an empty one says how places get there', async () => {
  const atlas = await comparing('?v=1&mode=compare');
  await atlas.says('还没有候选地点');
  await atlas.says(/按 S/u);
  expect(await atlas.barriers()).toEqual([]);
});

test('the table has no barriers, in English and dark too, and no Chinese is left unmarked', async () => {
  const atlas = await comparing();
  await atlas.comparedBecome('紫竹高新区', '张江药谷', '临港新片区');
  expect(await atlas.barriers()).toEqual([]);
  await atlas.readIn('English');
  await atlas.chooseTheme('dark');
  await atlas.comparedBecome(
    'Zizhu Hi-Tech Zone',
    'Zhangjiang Pharma Valley',
    'Lin-gang Special Area',
  );
  expect(await atlas.barriers()).toEqual([]);
  expect(await atlas.unmarkedChinese()).toEqual([]);
  await atlas.chooseTheme('light');
  await atlas.readIn('中文');
});

test('from shortlist to table, and the link gives the same table in a fresh browser', async () => {
  const first = await openAtlas({ until: 'list' });
  for (const name of ['临港新片区', '东方芯港', '生命蓝湾']) await first.starInList(name);
  await first.shortlistBecomes('临港新片区', '东方芯港', '生命蓝湾');
  await first.focusInTray('生命蓝湾');
  await first.pressKeys('Shift+ArrowLeft');
  await first.compareFromTray();
  await first.comparedBecome('临港新片区', '生命蓝湾', '东方芯港');
  await first.onlyDifferences();
  await first.addressSays('diff', '1');
  const second = await openAtlas({ link: new URL(first.url()).search, until: 'compare' });
  expect(await second.showsOnlyDifferences()).toBe(true);
  expect(await second.comparison()).toEqual(await first.comparison());
});

test('at 360 one place fills the width, the rows’ names stay, and nothing overflows', async () => {
  const atlas = await openAtlas({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    link: LINK,
    until: 'compare',
  });
  expect(await atlas.overflows()).toBe(false);
  const [first, second] = await atlas.columnBoxes();
  expect(first?.width).toBeGreaterThan(220);
  expect(second?.left).toBeGreaterThan(300);
  const before = await atlas.rowHeadLeft();
  await atlas.scrollTableTo(first?.width ?? 0);
  await expect.poll(async () => (await atlas.columnBoxes())[1]?.left).toBeLessThan(120);
  expect(await atlas.rowHeadLeft()).toBeCloseTo(before, 0);
  expect(await atlas.barriers()).toEqual([]);
});

test('printed it is A4 across, with every passage whole and no buttons', async () => {
  const atlas = await openAtlas({ link: LINK, until: 'compare' });
  const { sheets, ...rest } = await atlas.comparisonOnPaper();
  expect(rest).toEqual({ cutOff: 0, buttons: 0 });
  expect(sheets.length).toBeLessThan(8);
  expect(new Set(sheets.map(String))).toEqual(new Set(['842,595']));
});
