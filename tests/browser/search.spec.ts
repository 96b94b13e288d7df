import { expect, test } from 'vitest';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { namesWhere } from './support/compiled-atlas.ts';

const shared = shareAtlas({ until: 'list' });
const inChongming = namesWhere(({ districts }) => districts.includes('chongming'));
const indexFile = '**/data/search-*.json';
const textFile = '**/data/text-002-*.json';

/** The page with nothing selected, filtered or typed. */
async function fresh() {
  const atlas = await shared();
  if (await atlas.panelIsOpen()) await atlas.closePanel();
  await atlas.searchFor('');
  await atlas.dropFilters();
  await atlas.countBecomes(255);
  return atlas;
}

test('nothing of it is loaded before the box is entered, and all of it only once', async () => {
  // The first test of the page that the others share.
  const atlas = await shared();
  const asked = () =>
    atlas.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => /data\/(search|text-\d+)-/u.exec(name)?.[1] ?? '')
        .filter(Boolean)
        .sort(),
    );
  await atlas.searchBox().waitFor();
  expect(await asked()).toEqual([]);
  await atlas.pressKeys('/');
  const all = ['search', 'text-000', 'text-001', 'text-002', 'text-003', 'text-004'];
  await expect.poll(asked).toEqual(all);
  await atlas.pressKeys('Tab');
  await atlas.searchFor('张江');
  await atlas.firstResultIs('张江科学城');
  expect(await asked()).toEqual(all);
});

test.each([
  ['Chinese', '张江药谷', '张江药谷', ['张江药谷']],
  ['traditional characters', '張江藥谷', '张江药谷', ['张江药谷']],
  ['pinyin', 'zhangjiangyaogu', '张江药谷', ['张江药谷']],
  ['initials', 'zjyg', '张江药谷', ['张江药谷']],
  ['English', 'oriental chip', '东方芯港', ['Oriental Chip']],
  ['English with slips', 'oriantal chpi', '东方芯港', ['Oriental Chip']],
  ['an alias', '国际超能谷', '超能新材料科创园', ['国际超能谷']],
])('%s finds its place, the matching words highlighted', async (_how, text, name, marks) => {
  const atlas = await fresh();
  await atlas.searchFor(text);
  await atlas.firstResultIs(name);
  expect(await atlas.highlightedInResult()).toEqual(marks);
});

test('results stand in groups, passages last', async () => {
  const atlas = await fresh();
  await atlas.searchFor('闵行');
  await expect.poll(async () => (await atlas.resultGroups()).at(-1)).toMatch(/^原文，\d+ 项$/u);
  expect(await atlas.resultsIn('区')).toEqual(['闵行区']);
  expect(await atlas.resultsIn('文件')).toEqual(['闵行制造业三年行动计划']);
});

test('by keys alone: slash enters, arrows walk, Enter opens the place', async () => {
  const atlas = await fresh();
  await atlas.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await atlas.pressKeys('/');
  await atlas.searchHasFocus();
  await atlas.page.keyboard.type('zhangjiang');
  await expect.poll(() => atlas.activeResult()).toBe('张江科学城');
  await atlas.pressKeys('ArrowDown');
  await expect.poll(() => atlas.activeResult()).toBe('张江药谷');
  await atlas.pressKeys('Enter');
  await atlas.panelTellsOf('张江药谷');
  await atlas.headingHasFocus();
  expect(await atlas.resultsAreOpen()).toBe(false);
  expect(await atlas.searchText()).toBe('zhangjiang');
});

test('Escape leaves the results, then the text; the panel stays for a third', async () => {
  const atlas = await fresh();
  await atlas.searchFor('zjyg');
  await atlas.firstResultIs('张江药谷');
  await atlas.pressKeys('Escape');
  expect(await atlas.resultsAreOpen()).toBe(false);
  expect(await atlas.searchText()).toBe('zjyg');
  await atlas.pressKeys('Escape');
  expect(await atlas.searchText()).toBe('');
});

test('slash stays a letter where one types', async () => {
  const atlas = await fresh();
  await atlas.queryBox().focus();
  await atlas.page.keyboard.type('a/b');
  expect(await atlas.queryText()).toBe('a/b');
});

test('half-written pinyin of an input method does not search, the chosen words do', async () => {
  const atlas = await fresh();
  const keyboard = await atlas.profile.newCDPSession(atlas.page);
  await atlas.searchBox().focus();
  for (const text of ['z', "zhang'jiang"]) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect.poll(() => atlas.searchText()).toBe("zhang'jiang");
  expect(await atlas.searchResults()).toEqual([]);
  await keyboard.send('Input.insertText', { text: '张江' });
  await atlas.firstResultIs('张江科学城');
});

test('a chain filters list and map; the last option narrows them by name', async () => {
  const atlas = await fresh();
  await atlas.openFirstFor('swyy', '生物医药');
  await expect.poll(() => atlas.activeChips()).toEqual(['去掉产业链：生物医药']);
  await atlas.dropFilters();
  await atlas.searchFor('張江');
  await atlas.firstResultIs('张江科学城');
  await atlas.chooseResult(/列表和地图只留/u);
  await expect.poll(() => atlas.activeChips()).toEqual(['去掉文字：张江']);
  await atlas.countBecomes(16);
});

test('a segment filters list and map like its chain', async () => {
  const atlas = await fresh();
  await atlas.openFirstFor('细胞与基因治疗');
  await atlas.addressSays('chain', 'BIO.bio-cgt');
  await atlas.countBecomes(4);
});

test('a district filters list and map by itself', async () => {
  const atlas = await fresh();
  await atlas.searchFor('崇明');
  await expect.poll(() => atlas.resultsIn('区')).toEqual(['崇明区']);
  await atlas.chooseResult(/^崇明区/u);
  await expect.poll(() => atlas.activeChips()).toEqual(['去掉区：崇明区']);
  expect(await atlas.resultCount()).toBe(inChongming.length);
});

test('more of a group comes by the keys, and what was reached stays reached', async () => {
  const atlas = await fresh();
  await atlas.searchFor('张江');
  await atlas.firstResultIs('张江科学城');
  const before = (await atlas.resultsIn('地点')).length;
  for (let step = 1; step < before; step++) await atlas.pressKeys('ArrowDown');
  await expect.poll(() => atlas.activeResult()).toMatch(/^再显示 \d+ 项$/u);
  await atlas.pressKeys('Enter');
  await expect.poll(async () => (await atlas.resultsIn('地点')).length).toBeGreaterThan(before);
  expect(await atlas.activeResult()).toBe((await atlas.resultsIn('地点'))[before - 1]);
  expect(await atlas.resultsAreOpen()).toBe(true);
});

test('ten thousand characters are kept, searched in part, and it is said', async () => {
  const atlas = await fresh();
  await atlas.searchFor('张江'.repeat(5_000));
  await atlas.says('只按前 200 个字符搜索；框里的文字没有改动。');
  expect(await atlas.searchText()).toHaveLength(10_000);
  expect(await atlas.overflows()).toBe(false);
});

test.each([
  ['HTML', '<img src=x onerror=alert(1)>', '没有找到“<img src=x onerror=alert(1)>”'],
  ['right-to-left text', 'مرحبا', '没有找到“مرحبا”'],
  ['only punctuation', '，。！？', '只有标点或符号，没有可以搜索的字。'],
  ['emoji', '😀🏭', '只有标点或符号，没有可以搜索的字。'],
])('%s is shown as text, and Enter says that nothing was found', async (_what, text, message) => {
  const atlas = await fresh();
  await atlas.searchFor(text);
  await atlas.says(message);
  await atlas.pressKeys('Enter');
  await atlas.alertSays(message);
  expect(await atlas.searchText()).toBe(text);
});

test('a document opens at its beginning', async () => {
  const atlas = await fresh();
  await atlas.openFirstFor('特色产业园区行动方案');
  await atlas.addressSays('mode', 'read');
  await atlas.addressSays('read', '000');
  await atlas.textArrives();
  expect(await atlas.documentOpen()).toContain('特色产业园区行动方案');
  await atlas.openView('探索');
});

test('a passage opens its document at the words, an indicator the board', async () => {
  // The last test of that page: it leaves the list.
  const atlas = await fresh();
  await atlas.openFirstFor('打响5个左右具有全球影响力的园区品牌', /全球影响力的园区品牌/u);
  await atlas.addressSays('mode', 'read');
  expect(new URL(atlas.page.url()).searchParams.get('read')).toMatch(/^002:\d+-\d+$/u);
  await atlas.openFirstFor('产业园区规上工业总产值占全市比重');
  await atlas.addressSays('mode', 'board');
});

test('without the index it says so, and trying again finds what was typed meanwhile', async () => {
  const atlas = await openAtlas({
    until: 'list',
    before: context =>
      Promise.all([
        context.route(indexFile, route => route.fulfill({ status: 404 })),
        context.route(textFile, route => route.fulfill({ status: 404 })),
      ]),
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.searchFor('zjyg');
  await atlas.alertSays('服务器上找不到这个数据文件。');
  await atlas.profile.unroute(indexFile);
  await atlas.retry();
  await atlas.firstResultIs('张江药谷');
  await atlas.alertSays('原文没有搜全：园区转型升级十四五规划');
  await atlas.profile.unroute(textFile);
  await atlas.retry();
  await expect.poll(() => atlas.alerts()).toEqual([]);
  expect(await atlas.searchText()).toBe('zjyg');
});

test('on an English phone it fits, marks its Chinese, and has no barriers', async () => {
  const atlas = await openAtlas({
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    until: 'list',
  });
  await atlas.searchFor('minhang');
  await expect.poll(() => atlas.searchResults()).toContain('Minhang District');
  expect(await atlas.overflows()).toBe(false);
  expect(await atlas.unmarkedChinese()).toEqual([]);
  await atlas.searchFor('研发');
  await expect.poll(() => atlas.resultGroups()).toContainEqual(expect.stringMatching(/^Passages/u));
  expect(await atlas.unmarkedChinese()).toEqual([]);
  expect(await atlas.barriers('.search')).toEqual([]);
});
