import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { isColour } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';
import { readSeed } from './support/seeds.ts';

const AXIS =
  '“一轴”：产业生态创新发展轴，形成临港新片区引领、张江科学城策源、虹桥商务区辐射的联动发展格局，加快建设各具特色的创新要素集聚点和经济增长极，汇聚全球商务流、人才流、资金流、技术流、信息流，提升创新浓度和经济密度，引领上海产业园区转型升级不断跨越新高度。';
const wholeCity = '?v=1&mode=read&map=121.5,31.1,8.4';
const newArea = [121.8936, 30.9071] as const;

const shared = shareAtlas({
  link: wholeCity,
  permissions: ['clipboard-read', 'clipboard-write'],
});

/** The file's page with this place in the documents open. */
async function reading(place: string, { selected = '', theme = 'light' } = {}) {
  const atlas = await shared();
  const wishes = `${selected && `&sel=${selected}`}&theme=${theme}`;
  await atlas.goTo(`${wholeCity}${wishes}&read=${place}`);
  await atlas.textArrives();
  return atlas;
}

/** Pixels of the ring round the new area, which is lit while what is read is about it. */
const lit = async (atlas: Atlas) =>
  countPixels(await atlas.pixelsAround(newArea, 16), isColour(PALETTES.light.ui.mark, 12));

test('the five documents are on offer, oldest first', async () => {
  const atlas = await shared();
  expect(await atlas.library()).toEqual([
    '闵行制造业三年行动计划',
    '园区转型升级十四五规划',
    '高新区高质量发展实施意见',
    '特色产业园区行动方案',
    '杨浦园改革创新行动方案',
  ]);
  await atlas.openFromLibrary('杨浦园改革创新行动方案');
  await atlas.textArrives();
  await atlas.addressSays('read', '004');
  expect(await atlas.documentOpen()).toBe('2024 · 杨浦园改革创新行动方案（规划期最后一年）');
});

test('reading the axis section lights its places on the map', async () => {
  const atlas = await reading('002');
  expect(await lit(atlas)).toBeLessThan(20);
  await atlas.goToHeading('“一轴”');
  await expect.poll(() => lit(atlas)).toBeGreaterThan(100);
  expect(await atlas.highlightedInSight()).toBe(true);
});

test('what the address points at is highlighted in full', async () => {
  const atlas = await reading('002:4932-5059');
  expect(await atlas.highlighted()).toBe(AXIS);
  expect(await atlas.highlightedInSight()).toBe(true);
});

test('pointing at a name tells what it is and where; clicking it lands on it', async () => {
  const atlas = await reading('002:5269');
  expect(await atlas.hintInText('东方芯港')).toBe(
    '东方芯港\n园区 · B 级：误差约 600 米，或沿边界道路勾绘\n产业生态创新发展轴 · 浦东新区',
  );
  const camera = await atlas.cameraAfter(() => atlas.clickInText('东方芯港'));
  await atlas.panelTellsOf('东方芯港');
  await atlas.addressSays('sel', 'dongfang-xingang');
  expect(camera.zoom).toBeGreaterThan(11);
  expect(Math.abs(camera.longitude - 121.8)).toBeLessThan(0.2);
  // The text stays where it was read.
  expect(await atlas.highlightedInSight()).toBe(true);
});

test('a place can be followed through three documents', async () => {
  const atlas = await reading('002', { selected: 'changyang' });
  await atlas.panelTellsOf('长阳秀带');
  expect((await atlas.voices()).map(([year, name, says]) => [year, name, says])).toEqual([
    ['2018', '闵行制造业三年行动计划', '没有点名'],
    ['2021', '园区转型升级十四五规划', '1 段'],
    ['2021', '高新区高质量发展实施意见', '1 段'],
    ['2023', '特色产业园区行动方案', '没有点名'],
    ['2024', '杨浦园改革创新行动方案', '2 段'],
  ]);
  await atlas.nextPassage();
  await expect.poll(atlas.highlighted).toMatch(/^长阳秀带：/u);
  await atlas.readElsewhere('2021 高新区高质量发展实施意见');
  await expect.poll(atlas.highlighted).toContain('“长阳秀带”等');
  await atlas.readElsewhere('2024 杨浦园改革创新行动方案');
  await expect.poll(atlas.documentOpen).toContain('2024');
  await expect.poll(atlas.stepperText).toMatch(/1\/\d/u);
});

test('a passage of the panel opens in its document', async () => {
  const atlas = await shared();
  await atlas.goTo('?v=1&sel=dongfang-xingang&map=121.5,31.1,8.4');
  await atlas.panelTellsOf('东方芯港');
  const [{ quote } = { quote: '' }] = await atlas.passages();
  await atlas.readInDocument();
  await atlas.textArrives();
  await atlas.highlightedBecomes(quote);
});

test('map and list show only what the section is about, until it is taken back', async () => {
  const atlas = await reading('002:4932-5059');
  await atlas.narrowToSection();
  await atlas.openView('探索');
  // 40 that it names by links, and one that its words have only in brackets behind another.
  await atlas.countBecomes(41);
  expect(await atlas.activeChips()).toEqual(['去掉文件章节：“一轴”']);
  await atlas.clearAll();
  await atlas.countBecomes(255);
});

test('the table of indicators is a table; words are found in it too', async () => {
  const atlas = await reading('002');
  await expect.poll(async () => (await atlas.rowsOfTextTable()).length).toBe(18);
  const rows = await atlas.rowsOfTextTable();
  expect(rows[13]).toEqual(['13', '单位土地产值', '亿元/平方公里', '80以上\n力争85']);
  expect(await atlas.find('营收收入')).toBe('第 1 处，共 1 处');
  expect(await atlas.find('😀<b>')).toBe('没有找到');
});

test('what is sought in the text is kept at any length, and not sought half-written', async () => {
  const atlas = await reading('002');
  expect(await atlas.find('张江'.repeat(5_000))).toBe('没有找到');
  expect(await atlas.findText()).toHaveLength(10_000);
  expect(await atlas.find('')).toBe('');
  await atlas.composeFind("dong'fang");
  await expect.poll(atlas.findText).toBe("dong'fang");
  expect(await atlas.findSays()).toBe('');
  await atlas.settleFind('东方芯港');
  await expect.poll(atlas.findSays).toMatch(/^第 1 处/u);
});

test('a passage that doesn’t name the place it is about leads there all the same', async () => {
  const atlas = await reading('001:9137-9587');
  expect(await atlas.highlighted()).not.toContain('莘庄工业区');
  await atlas.clickInText('→ 莘庄工业区');
  await atlas.panelTellsOf('莘庄工业区');
});

test('places that a sentence has by short names only stand behind it, and light up', async () => {
  const atlas = await reading('002:692-759');
  const links = await atlas.linksInText();
  const first = links.indexOf('→ 张江科学城');
  expect(links.slice(first, first + 4)).toEqual([
    '→ 张江科学城',
    '临港新片区',
    '漕河泾开发区',
    '紫竹高新区',
  ]);
  await expect.poll(() => lit(atlas)).toBeGreaterThan(100);
});

test('on paper stand title, source, text and notes, black on white in a dark theme too', async () => {
  const atlas = await reading('002:4932-5059', { theme: 'dark' });
  const { words, around, ...colours } = await atlas.onPaper();
  expect(words.trimStart()).toMatch(/^上海市产业园区转型升级“十四五”规划\s/u);
  expect(words).toContain(AXIS);
  expect(words).toContain('本图注（不属于原文）');
  expect(words).not.toMatch(/¶|→ /u);
  expect(around).toBe(0);
  expect(colours).toEqual({ ink: 'rgb(0, 0, 0)', page: 'rgb(255, 255, 255)' });
});

test('text size, chain words and the text as extracted', async () => {
  const atlas = await reading('002:5269');
  const before = await atlas.textSize();
  await atlas.enlargeText();
  expect(await atlas.textSize()).toBeGreaterThan(before);
  expect(await atlas.markedChainWords()).toEqual([]);
  await atlas.showChainWords();
  expect(await atlas.markedChainWords()).toContain('集成电路');
  expect(await atlas.originalText()).toBe(readSeed('002'));
});

test('a paragraph and selected words have addresses of their own, and can be cited', async () => {
  const atlas = await reading('002');
  await atlas.followPermalink('东方芯港：围绕芯片全品类');
  await atlas.addressSays('read', '002:5269');
  await atlas.selectInText('东方芯港');
  expect(await atlas.copySelection()).toMatch(/东方芯港: “东方芯港”。$/u);
  await atlas.linkToSelection();
  await atlas.addressSays('read', '002:5269-5273');
  await atlas.highlightedBecomes('东方芯港');
});

test.each([
  ['002:900000-900100', '超出这份文件的末尾'],
  ['002:99999999', '超出这份文件的末尾'],
  ['002:0-3', '不在正文里'],
])('an address that points nowhere (%s) is said to, and the text is there', async (place, says) => {
  const atlas = await reading(place);
  await atlas.readerSays(says);
  expect(await atlas.highlightedInSight()).toBe(true);
});

test('an address that can’t be read leads at least to its document', async () => {
  const atlas = await shared();
  await atlas.goTo('?v=1&mode=read&read=002:5059-4932');
  await atlas.readerSays(/002:5059-4932\s*无法识别/u);
  await atlas.openMeant();
  await atlas.textArrives();
  await atlas.addressSays('read', '002');
});

test('an unknown document leads to those that there are', async () => {
  const atlas = await shared();
  await atlas.goTo('?v=1&mode=read&read=009:17');
  await atlas.readerSays(/009:17\s*不在这五份文件中/u);
  expect(await atlas.library()).toHaveLength(5);
});

test('a document that fails to load says so, and trying again helps', async () => {
  const file = '**/data/text-004-*.json';
  const atlas = await openAtlas({
    link: '?v=1&mode=read&read=004&lang=en',
    until: 'list',
    before: context => context.route(file, route => route.fulfill({ status: 404 })),
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.alertSays('The server doesn’t have this data file.');
  await atlas.profile.unroute(file);
  await atlas.retry();
  await atlas.textArrives();
  expect(await atlas.alerts()).toEqual([]);
  expect(await atlas.unmarkedChinese()).toEqual([]);
  await atlas.clickInText('“长阳秀带”在线新经济生态园');
  await atlas.panelTellsOf('Changyang Show Belt');
  expect(await atlas.unmarkedChinese()).toEqual([]);
  expect(await atlas.barriers('aside')).toEqual([]);
});

test('on a phone the text is a tall sheet, and stays in sight beside a panel', async () => {
  const atlas = await openAtlas({
    viewport: { width: 390, height: 844 },
    link: '?v=1&mode=read&read=002:5269-5376&sel=dongfang-xingang',
  });
  await atlas.textArrives();
  await atlas.panelTellsOf('东方芯港');
  expect(await atlas.overflows()).toBe(false);
  const panel = await atlas.panelBox();
  expect(await atlas.highlightedInSight()).toBe(true);
  expect(panel?.y).toBeGreaterThan(500);
});
