import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { readSeed } from './support/seeds.ts';

const BOARD = '?v=1&mode=board';
/** Tests leave it as they found it: the chart by document, nothing filtered, nothing open. */
const shared = shareAtlas({ link: BOARD, until: 'board' });

test('the tab opens the board: all indicators under their documents, the newest first', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.openBoard();
  await atlas.addressSays('mode', 'board');
  expect(await atlas.groups()).toEqual([
    ['杨浦园改革创新行动方案', 3],
    ['特色产业园区行动方案', 13],
    ['园区转型升级十四五规划', 66],
    ['高新区高质量发展实施意见', 7],
    ['闵行制造业三年行动计划', 38],
  ]);
});

test('they can stand under themes instead, and filters narrow them', async () => {
  const atlas = await shared();
  await atlas.groupBy('theme');
  const groups = await atlas.groups();
  expect(groups).toHaveLength(10);
  expect(groups.reduce((sum, [, count]) => sum + count, 0)).toBe(127);
  await atlas.filterBoard('独角兽');
  expect(await atlas.boardCount()).toBe(2);
  await atlas.filterBoard('<img src=x onerror=alert(1)>');
  await atlas.says('没有符合条件的指标');
  await atlas.clearBoard();
  expect(await atlas.boardCount()).toBe(127);
  await atlas.groupBy('doc');
});

test('a chart says in words what it shows: both figures, their years, the scale', async () => {
  const atlas = await shared();
  const { chart, text } = await atlas.indicator('产业园区规上工业总产值');
  expect(chart).toBe(
    '产业园区规上工业总产值：从 2.4万亿元（2015年）到 2.8万亿元（2020年）。刻度从 0 到 4万亿元。',
  );
  expect(text).toContain('按所列数字计算为16.7%');
});

test('an indicator’s sentence is one click away, and from there the document', async () => {
  const atlas = await shared();
  await atlas.toggleSentence('张江科学城总体规划面积');
  const { words, marked, caption } = await atlas.sentence();
  expect(readSeed('002')).toContain(words);
  expect(words).toContain('总体规划面积由95平方公里扩大至约220平方公里');
  expect(marked).toEqual(['95', '220']);
  expect(caption).toContain('“一轴”');
  await atlas.addressSays('ind', 'i063');
  await atlas.openInDocument();
  const quote = '总体规划面积由95平方公里扩大至约220平方公里';
  const at = readSeed('002').indexOf(quote);
  await atlas.addressSays('read', `002:${at}-${at + quote.length}`);
  await atlas.back();
  await atlas.boardIsThere();
  await atlas.toggleSentence('张江科学城总体规划面积');
  await atlas.addressSays('ind', null);
});

test('a figure leads to its place', async () => {
  const atlas = await shared();
  await atlas.waitReady();
  await atlas.cameraAfter(() => atlas.followToPlace('虹桥商务区规划面积', '虹桥商务区'));
  await atlas.panelTellsOf('虹桥商务区');
  await atlas.addressSays('sel', 'hongqiao');
  await atlas.closePanel();
});

test('figures that don’t line up say so, and one leads to the other', async () => {
  const atlas = await shared();
  await atlas.onlyUnaligned();
  const { text } = await atlas.indicator('规上工业企业总产值');
  expect(text).toContain('两数不可放在一条线上');
  await atlas.toggleSentence('规上工业企业总产值');
  await atlas.followToFigure('规上工业总产值');
  await atlas.sentenceHasFocus('规上工业总产值');
  expect((await atlas.sentence()).words).toContain('突破万亿元');
  await atlas.toggleSentence('规上工业总产值');
  await atlas.onlyUnaligned();
});

test('the plan’s table stands as it is printed, with its 17 rows', async () => {
  const atlas = await shared();
  await atlas.showAs('printed');
  const rows = await atlas.tableRows();
  expect(rows[0]?.slice(0, 5)).toEqual(['类型', '序号', '指标名称', '单位', '2025年']);
  expect(rows).toHaveLength(18);
  expect(rows[1]?.slice(0, 5)).toEqual(['园区体系', '1', '特色产业园区', '个', '50左右']);
  expect(rows[13]?.slice(0, 5)).toEqual([
    '经济密度',
    '13',
    '单位土地产值',
    '亿元/平方公里',
    '80以上\n力争85',
  ]);
  await atlas.showAs('chart');
});

test('everything is there as a table too, and as a file for a spreadsheet', async () => {
  const atlas = await shared();
  await atlas.showAs('table');
  // A head, five documents, and a row for each indicator.
  expect(await atlas.tableRows()).toHaveLength(1 + 5 + 127);
  const { name, text } = await atlas.downloadCsv();
  expect(name).toBe('上海产业园区指标.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data } = parse<Record<string, string>>(text.slice(1), { header: true });
  expect(data).toHaveLength(127);
  expect(data.find(row => row.编号 === 'i049')).toMatchObject({
    指标: '单位土地产值',
    起点: '76.3',
    数值: '80',
    比较词: '以上',
    单位: '亿元/平方公里',
    力争值: '85',
  });
  for (const cell of data.flatMap(row => Object.values(row))) expect(cell).not.toMatch(/^[=+@-]/u);
  await atlas.showAs('chart');
});

test('the table scrolls both ways in its frame, and its head stays', async () => {
  const atlas = await openAtlas({
    link: `${BOARD}&lang=en`,
    viewport: { width: 1000, height: 600 },
    until: 'board',
  });
  await atlas.showAs('table');
  const { x, headInSight } = await atlas.tableScrolled({ x: 200, y: 900 });
  expect(x).toBeGreaterThan(50);
  expect(headInSight).toBe(true);
});

test('ten thousand characters are kept in the filter, and taken out with the rest', async () => {
  const atlas = await shared();
  await atlas.filterBoard('独角兽 '.repeat(2_500));
  expect(await atlas.boardFilterText()).toHaveLength(10_000);
  expect(await atlas.boardCount()).toBe(2);
  await atlas.filterBoard('😀'.repeat(5_000));
  await atlas.says('没有符合条件的指标');
  await atlas.clearBoard();
  expect(await atlas.boardFilterText()).toBe('');
  expect(await atlas.boardCount()).toBe(127);
});

test.each([
  ['right-to-left text', 'مرحبا بالعالم'],
  ['only punctuation', '，。！？'],
])('%s in the filter is kept, and it is said that nothing holds it', async (_what, text) => {
  const atlas = await shared();
  await atlas.filterBoard(text);
  await atlas.says('没有符合条件的指标');
  expect(await atlas.boardFilterText()).toBe(text);
  await atlas.clearBoard();
  expect(await atlas.boardCount()).toBe(127);
});

test('no form has barriers, and in English no Chinese stands unmarked', async () => {
  const atlas = await openAtlas({
    link: `${BOARD}&lang=en&ind=i049`,
    viewport: { width: 1000, height: 600 },
    until: 'board',
  });
  // A few rows show what all are made of.
  await atlas.filterBoard('单位土地');
  for (const form of ['printed', 'table', 'chart'] as const) {
    await atlas.showAs(form);
    expect(await atlas.barriers('.board')).toEqual([]);
    expect(await atlas.unmarkedChinese()).toEqual([]);
  }
  expect((await atlas.indicator('Output per unit of land')).text).toContain(
    'at least 8 billion yuan per km²',
  );
});

test('an indicator that the data don’t hold leaves the address, and the page says so', async () => {
  const atlas = await openAtlas({ link: `${BOARD}&ind=i999`, until: 'board' });
  await atlas.says('链接里的指标 i999 不在数据中，已忽略；其余照常。');
  await atlas.addressSays('ind', null);
  expect(await atlas.sentences()).toBe(0);
});

test('on a phone nothing is wider than the screen', async () => {
  const atlas = await openAtlas({
    link: `${BOARD}&ind=i006`,
    viewport: { width: 360, height: 740 },
    until: 'board',
  });
  expect(await atlas.overflows()).toBe(false);
  expect(await atlas.sentenceIsOpen('工业总产值超千亿元园区')).toBe('true');
});

test('without its file the board says so, and trying again helps', async () => {
  const file = '**/data/board-*.json';
  const atlas = await openAtlas({
    link: `${BOARD}&ind=i015`,
    until: 'opened',
    before: context => context.route(file, route => route.fulfill({ status: 404 })),
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.alertSays('服务器上找不到这个数据文件。');
  await atlas.profile.unroute(file);
  await atlas.retry();
  await atlas.boardIsThere();
  expect(await atlas.sentenceIsOpen('园区单位土地工业总产值')).toBe('true');
});
