import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { isColour } from './support/colours.ts';
import { countPixels } from './support/pixels.ts';

const CELLS = '生物医药 · 细胞与基因治疗';
const AIRPORT = '靠近上海浦东国际机场';
const geneValley = [121.518, 31.086] as const;

const shared = shareAtlas({ link: '?v=1&mode=fit', until: 'fit' });

/** The file's page with these weights, as a link would bring them into the open page. */
async function weighing(fit: string, rest = '') {
  const atlas = await shared();
  await atlas.goTo(`?v=1&mode=fit${fit && `&fit=${fit}`}${rest}`);
  if (fit) await atlas.rankingStands();
  return atlas;
}

test('the tab opens it; with nothing chosen it says what it does and gives examples', async () => {
  const atlas = await shared();
  await atlas.goTo('?v=1');
  await atlas.openFit();
  await atlas.addressSays('mode', 'fit');
  await atlas.fitSays(/^选出看重的条件/u);
  await atlas.startWithExample(0);
  await atlas.addressSays('fit', 'BIO.bio-cgt:3,near.pvg:2,grade:1');
  await atlas.rankingStands();
});

test('two criteria and their weights give an order, and every total is its parts', async () => {
  const atlas = await weighing('');
  await atlas.addCriterion('chain', 'BIO.bio-cgt');
  await atlas.addCriterion('near', 'near.pvg');
  await atlas.weigh(AIRPORT, 2);
  await atlas.addressSays('fit', 'BIO.bio-cgt:3,near.pvg:2');
  await atlas.rankingBegins('国际医学园', '细胞与基因产业园', '浦江基因未来谷', '湾区生物医药港');
  const [first] = await atlas.ranking(1);
  expect(first).toEqual({
    rank: '第 1',
    name: '国际医学园',
    total: '4.74 / 5 分',
    parts: [`1${CELLS} 3/3 “细胞与基因”`, `2${AIRPORT} 1.74/2 直线 18.2 公里`],
  });
});

test('a weight raised, and a criterion taken out, change the order at once', async () => {
  const atlas = await weighing('BIO.bio-cgt:1,near.pvg:1');
  await atlas.rankingBegins('国际医学园', '细胞与基因产业园', '浦江基因未来谷');
  await atlas.weigh(AIRPORT, 5);
  await atlas.rankingBegins('国际医学园', '细胞与基因产业园', '大飞机总装基地');
  await atlas.removeCriterion(CELLS);
  await atlas.rankingBegins('大飞机总装基地');
  await atlas.addressSays('fit', 'near.pvg:5');
});

test('a link gives the same criteria and ranking in a fresh page', async () => {
  const atlas = await weighing('BIO.bio-cgt:4,near.pvg:2,doc.002:1');
  const fresh = await openAtlas({
    link: new URL(atlas.url()).search || '?v=1&mode=fit&fit=BIO.bio-cgt:4,near.pvg:2,doc.002:1',
    until: 'fit',
  });
  await fresh.rankingStands();
  expect(await fresh.criteria()).toEqual(await atlas.criteria());
  expect(await fresh.ranking()).toEqual(await atlas.ranking());
});

test('a tie is said, and tied places share their rank', async () => {
  const atlas = await weighing('BIO.bio-cgt:3');
  const rows = await atlas.ranking(5);
  expect(rows.map(({ rank }) => rank)).toEqual([
    ...Array.from({ length: 4 }, () => '并列第 1（4 处）'),
    expect.stringMatching(/^并列第 5（\d+ 处）$/u),
  ]);
});

test('missing data are said: in the part, and apart where nothing is known', async () => {
  const atlas = await weighing('IC.ic-fab:3,near.pvg:2');
  await atlas.fitSays('文件写到这条链，没写是哪个环节');
  await weighing('near.pvg:2');
  await atlas.fitSays(/^另有 \d+ 处无法判断$/u);
  await atlas.openUnscored();
  await atlas.fitSays('未定位，量不出距离');
});

test('a criterion that the data don’t know is said, not counted, and can be taken out', async () => {
  const atlas = await weighing('NOPE.none:3,near.mars:2,near:1,grade:1');
  await atlas.fitSays(/NOPE\.none, near\.mars/u);
  await atlas.fitSays(/没有给出起点/u);
  expect(await atlas.criteria()).toEqual([['权重：位置精度', 1]]);
  await atlas.removeUnknownCriteria();
  await atlas.addressSays('fit', 'grade:1');
});

test('only what passes the filter is ranked, and the view says so', async () => {
  const atlas = await weighing('near.pvg:3', '&chain=AERO');
  await atlas.fitSays('只在通过筛选的 13 处中排序（全部 255 处）。');
  // Eleven are placed; those that aren't stand apart.
  const names = await atlas.rankedNames();
  expect(names).not.toContain('国际医学园');
  expect(names[0]).toBe('大飞机总装基地');
});

test('a row opens its place by keyboard', async () => {
  const atlas = await weighing('BIO.bio-cgt:3,near.pvg:2');
  await atlas.focusRanked('浦江基因未来谷');
  await atlas.pressKeys('Enter');
  await atlas.panelTellsOf('浦江基因未来谷');
  await atlas.headingHasFocus();
  await atlas.closePanel();
});

test('the map lights the first places, and no longer when the view is left', async () => {
  const atlas = await shared();
  await atlas.waitReady();
  await atlas.goTo('?v=1&mode=fit&fit=BIO.bio-cgt:3,near.pvg:2&map=121.518,31.086,11');
  const glow = async () =>
    countPixels(await atlas.pixelsAround(geneValley, 30), isColour(PALETTES.light.ui.mark));
  await expect.poll(glow).toBeGreaterThan(60);
  await atlas.goTo('?v=1&map=121.518,31.086,11');
  await expect.poll(glow).toBeLessThan(10);
});

test('how it is counted stands in the view, without barriers in any theme or language', async () => {
  const atlas = await weighing('BIO.bio-cgt:3,near.pvg:2,doc.002:1,grade:1,IC:1');
  await atlas.howCounted();
  expect(await atlas.barriers('.fit')).toEqual([]);
  await atlas.chooseTheme('dark');
  expect(await atlas.barriers('.fit')).toEqual([]);
  await atlas.chooseTheme('contrast');
  await atlas.readIn('English');
  await atlas.fitSays(/^A straight line|^Near: by straight line/u);
  expect(await atlas.barriers('.fit')).toEqual([]);
});

test('on a phone of 360 pixels nothing is wider than the window', async () => {
  const atlas = await openAtlas({
    link: '?v=1&mode=fit&lang=en&fit=BIO.bio-cgt:3,near.port-ys4:2,doc.002:1,grade:1',
    viewport: { width: 360, height: 740 },
    until: 'fit',
  });
  await atlas.rankingStands();
  expect(await atlas.overflows()).toBe(false);
  expect((await atlas.ranking(1))[0]?.parts).toHaveLength(4);
  expect(await atlas.unmarkedChinese()).toEqual([]);
});
