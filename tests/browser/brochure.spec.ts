import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import type { Atlas as AtlasData, Details } from '../../src/domain/model.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { bare, type PdfPage } from './support/pdf.ts';
import { readCompiled } from './support/site-folder.ts';

const BROCHURE = '?v=1&mode=brochure';
const SHORTLIST = ['zj-yaogu', 'zizhu', 'zj-hq'];
const shortlist = `${BROCHURE}&of=cmp&cmp=${SHORTLIST.join(',')}`;
/** Each test goes to the address that it is about. */
const shared = shareAtlas({ link: shortlist, until: 'brochure' });

const data = () => readCompiled('atlas.json') as AtlasData;
const details = () => readCompiled('details.json') as Details;
const namesOf = (has: (feature: AtlasData['features'][number]) => boolean) =>
  data()
    .features.filter(has)
    .map(({ name }) => bare(name));

async function brochureAt(query: string): Promise<Atlas> {
  const atlas = await shared();
  await atlas.goTo(query);
  await atlas.brochureIsReady();
  return atlas;
}

const footer = (pages: readonly PdfPage[], at: number) => `${at + 1}/${pages.length}`;

/** Every page's words but for the running footer, so that what runs on is in one piece. */
const running = (pages: readonly PdfPage[]) =>
  pages
    .map(({ text }, at) => {
      const date = /[^。]{0,20}·招商手册·\d{4}-\d\d-\d\d/u;
      return text.replace(footer(pages, at), '').replace(date, '');
    })
    .join('');

async function barriers({ page }: Atlas): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include('.brochure').analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')}`),
  );
}

test('every page is A4, and all but the cover have title, date and page number', async () => {
  const atlas = await brochureAt(shortlist);
  const pages = await atlas.printBrochure();
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(210, 0);
    expect(height).toBeCloseTo(297, 0);
  }
  const [cover, ...rest] = pages;
  expect(cover?.text).not.toContain(`1/${pages.length}`);
  rest.forEach(({ text }, at) => {
    expect(text).toContain(footer(pages, at + 1));
    expect(text).toMatch(/入围地点·招商手册·\d{4}-\d\d-\d\d/u);
  });
});

test('each place begins a page of its own, in the order of the shortlist', async () => {
  const atlas = await brochureAt(shortlist);
  const pages = await atlas.printBrochure();
  const titles = pages.map(({ headings }) => headings).filter(Boolean);
  const names = SHORTLIST.map(id => bare(data().features.find(each => each.id === id)?.name ?? ''));
  expect(titles).toHaveLength(6);
  expect(titles[0]).toContain('入围地点');
  expect(titles[1]).toContain('位置图');
  expect(titles.slice(2, 5)).toEqual(names);
  expect(titles[5]).toContain('资料来源');
});

test('every passage is there word for word, with its document and section', async () => {
  const atlas = await brochureAt(shortlist);
  const words = running(await atlas.printBrochure());
  for (const id of SHORTLIST) {
    for (const { quote, section } of details().features[id]?.citations ?? []) {
      expect(words).toContain(bare(quote));
      for (const { zh } of section) expect(words).toContain(bare(zh));
    }
  }
  const reference =
    '上海市闵行区人民政府办公室. 闵行制造业提升三年行动计划(2018-2020年)[Z]. 2018-07-31';
  expect(words).toContain(`[1]${bare(reference)}`);
  expect(words).toContain('规划期已过');
});

test('the pages are as many as announced, give or take one in ten', async () => {
  for (const query of [shortlist, `${BROCHURE}&of=chain.IC`, `${BROCHURE}&of=district.yangpu`]) {
    const atlas = await brochureAt(query);
    const { pages } = await atlas.announced();
    const printed = (await atlas.printBrochure()).length;
    expect(Math.abs(pages - printed)).toBeLessThanOrEqual(Math.max(1, printed / 10));
  }
});

test('in Chinese, in English, or in both: labels follow, quotes stay Chinese', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=sel&sel=zj-yaogu&tongue=zh`);
  const quote = '张江医疗器械产业基地，打造医学医药医械医疗';
  const chinese = running(await atlas.printBrochure());
  expect(chinese).toContain('政策原文');
  expect(chinese).not.toContain('Whatthedocumentssay');

  await atlas.speak('en');
  await atlas.addressSays('tongue', 'en');
  await atlas.brochureIsReady();
  const english = running(await atlas.printBrochure());
  expect(english).toContain('Whatthedocumentssay');
  expect(english).toContain('QuotedinChinese');
  expect(english).not.toContain('政策原文');
  expect(english).toContain(bare(quote));

  await atlas.speak('both');
  await atlas.brochureIsReady();
  const both = running(await atlas.printBrochure());
  for (const words of ['政策原文', 'Whatthedocumentssay', bare(quote)]) {
    expect(both).toContain(words);
  }
});

test('a place’s page says where it stands, how far things are and how sure that is', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=sel&sel=zj-yaogu&tongue=both`);
  const words = running(await atlas.printBrochure());
  for (const each of [
    'ZhangjiangPharmaValley',
    '英文名为本图译名',
    '上海浦东国际机场19.5公里',
    '由本图坐标计算的直线距离',
    'B级:误差约600米',
    '产业生态创新发展轴',
    '“医学医药医械医疗”',
    '其余文件没有点名',
  ]) {
    expect(words).toContain(bare(each));
  }
});

test('the map page has scale, credits and what the drawing is not', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=district.yangpu&tongue=zh`);
  const [, map] = await atlas.printBrochure();
  for (const each of [
    '约1:',
    '墨卡托投影',
    '©OpenStreetMap贡献者,ODbL1.0',
    '审图号',
    '杨浦区的范围',
  ]) {
    expect(map?.text).toContain(bare(each));
  }
});

test('a chain’s brochure has just its places; its segment’s just those', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=chain.IC&tongue=zh`);
  const names = namesOf(({ chains }) => chains.includes('IC'));
  const titles = (await atlas.printBrochure()).map(({ headings }) => headings).filter(Boolean);
  expect(titles.slice(2, -1).sort()).toEqual(names.sort());

  await atlas.chooseBrochureSegment('chain.IC.ic-design');
  await atlas.addressSays('of', 'chain.IC.ic-design');
  await atlas.brochureIsReady();
  const segment = namesOf(({ chains }) => chains.includes('IC.ic-design'));
  expect((await atlas.announced()).places).toBe(segment.length);
});

test('many places are short entries at first, and full pages when asked for', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=district.yangpu&tongue=zh`);
  const names = namesOf(({ districts }) => districts.includes('yangpu'));
  const words = running(await atlas.printBrochure());
  for (const name of names) expect(words).toContain(name);
  const short = (await atlas.announced()).pages;
  await atlas.makeBrochure('full');
  await atlas.brochureIsReady();
  expect((await atlas.announced()).pages).toBeGreaterThan(short + names.length / 2);
});

test('sources say who issued what, and the address leads back to the brochure', async () => {
  const atlas = await brochureAt(`${BROCHURE}&of=district.yangpu&tongue=zh&q=药`);
  const last = (await atlas.printBrochure()).at(-1)?.text ?? '';
  for (const each of ['发布机关', '上海市杨浦区人民政府', '杨府发〔2024〕12号', '2024-11-01印发']) {
    expect(last).toContain(bare(each));
  }
  expect(last).toContain('?v=1&mode=brochure&of=district.yangpu&tongue=zh');
});

test('what is missing is said, with ways on', async () => {
  const atlas = await shared();
  await atlas.goTo(`${BROCHURE}&of=cmp`);
  await atlas.says('手册要写“候选清单”，但清单是空的。');
  await atlas.goTo(`${BROCHURE}&of=chain.XX`);
  await atlas.says('数据中没有编号为 XX 的产业链或环节。');
  await atlas.goTo(`${BROCHURE}&of=district.hongkou&sel=zizhu`);
  await atlas.says('五份文件没有点名属于“虹口区”的地点。');
  await atlas.followWay(/^用所选地点：紫竹高新区$/u);
  await atlas.addressSays('of', 'sel');
  await atlas.brochureIsReady();
  expect((await atlas.announced()).places).toBe(1);
});

test('another subject is chosen in the bar, and “print” opens the print window', async () => {
  const atlas = await brochureAt(shortlist);
  await atlas.chooseSubject('district.jingan');
  await atlas.addressSays('of', 'district.jingan');
  await atlas.brochureIsReady();
  expect((await atlas.announced()).places).toBe(2);
  expect(await atlas.pressPrint()).toBe(1);
});

test('sheets and bar have no barriers, light and dark', async () => {
  const atlas = await brochureAt(`${shortlist}&lang=en&tongue=both`);
  await atlas.readIn('English');
  expect(await barriers(atlas)).toEqual([]);
  await atlas.chooseTheme('dark');
  await atlas.speak('en');
  await atlas.brochureIsReady();
  expect(await barriers(atlas)).toEqual([]);
  await atlas.readIn('中文');
  await atlas.chooseTheme('light');
});

test('it is no tab; one leaves it for the map, and what prints next has no footer of its', async () => {
  const atlas = await brochureAt(shortlist);
  expect(await atlas.tabs()).not.toContain('招商手册');
  await atlas.leaveBrochure();
  await atlas.addressSays('mode', null);
  await atlas.addressSays('of', null);
  await atlas.goTo('?v=1&mode=read&read=003');
  await atlas.textArrives();
  const [first] = await atlas.printBrochure();
  expect(first?.text).not.toMatch(/招商手册|1\/\d/u);
});

test('on a phone nothing is wider than the screen, and the PDF is A4 all the same', async () => {
  const atlas = await openAtlas({
    link: `${BROCHURE}&of=sel&sel=zj-yaogu&tongue=both&lang=en`,
    viewport: { width: 360, height: 740 },
    until: 'brochure',
  });
  expect(await atlas.overflows()).toBe(false);
  expect(await barriers(atlas)).toEqual([]);
  const pages = await atlas.printBrochure();
  expect(pages[2]?.width).toBeCloseTo(210, 0);
  expect(pages).toHaveLength(4);
});

test('on an English page no Chinese stands unmarked, whatever the brochure speaks', async () => {
  const atlas = await openAtlas({
    link: `${shortlist}&lang=en`,
    until: 'brochure',
  });
  for (const tongue of ['both', 'en', 'zh'] as const) {
    await atlas.speak(tongue);
    await atlas.brochureIsReady();
    expect(await atlas.unmarkedChinese()).toEqual([]);
  }
});

test('without the passages nothing is printed by halves; trying again helps', async () => {
  const file = '**/data/details-*.json';
  const atlas = await openAtlas({
    link: `${shortlist},no-such-place`,
    until: 'opened',
    before: context => context.route(file, route => route.fulfill({ status: 404 })),
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.alertSays('服务器上找不到这个数据文件。');
  await atlas.says('链接里的地点 no-such-place 不在数据中，没有印入。');
  expect(await atlas.canPrint()).toBe(false);
  expect(await atlas.pressPrint()).toBe(0);
  const halfDone = await atlas.printBrochure();
  expect(halfDone).toHaveLength(1);
  expect(halfDone[0]?.text).toContain('手册还没有备齐');
  await atlas.profile.unroute(file);
  await atlas.retry();
  await atlas.brochureIsReady();
  expect((await atlas.printBrochure()).length).toBeGreaterThan(5);
});
