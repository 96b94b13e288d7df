import { expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { namesWhere } from './support/compiled-atlas.ts';

const { parts, groups } = PALETTES.light;
const shared = shareAtlas({ link: '?v=1&map=121.47,31.17,9.3' });

/** The file's page with nothing chosen. */
async function unfiltered() {
  const atlas = await shared();
  await atlas.dropFilters();
  await atlas.countBecomes(255);
  return atlas;
}

const inDistrict = (id: string) => namesWhere(({ districts }) => districts.includes(id));
const inChain = (id: string) => namesWhere(({ chains }) => chains.includes(id));

test('a chain narrows list and count to its places', async () => {
  const atlas = await unfiltered();
  await atlas.chooseChain('生物医药');
  expect(await atlas.resultCount()).toBe(inChain('BIO').length);
  expect((await atlas.rows())[0]?.of).toBe(inChain('BIO').length);
  expect(inChain('BIO')).toEqual(expect.arrayContaining(await atlas.listedNames()));
});

test('the chains stand under the headings of their four groups', async () => {
  const atlas = await unfiltered();
  await atlas.openFacet('产业链');
  expect(await atlas.optionGroups()).toEqual([
    '三大先导产业',
    '六大重点产业',
    '专项产业与新赛道',
    '服务业与创新服务',
  ]);
});

test('a chain narrows the counts of the legend', async () => {
  const atlas = await unfiltered();
  await atlas.chooseChain('生物医药');
  const inBelt = namesWhere(
    ({ chains, layout }) =>
      chains.includes('BIO') && layout.some(({ part }) => part === 'belt-huxi'),
  );
  expect(await atlas.legendCount('沪西带')).toBe(inBelt.length);
  expect(await atlas.legendCount('多节点')).toBe(0);
});

test('a chain gives its places the colour of its group and lets the others recede', async () => {
  const atlas = await unfiltered();
  const member = [121.7465, 30.8768] as const;
  const other = [121.437, 31.432] as const;
  const shown = async (place: typeof member | typeof other, colour: string) =>
    shareOf(await atlas.pixelsAround(place, 2), isColour(colour));
  await expect.poll(() => shown(member, parts.axis)).toBeGreaterThan(0.6);
  await expect.poll(() => shown(other, parts['belt-yanjiang'])).toBeGreaterThan(0.6);
  await atlas.chooseChain('生物医药');
  await expect.poll(() => shown(member, groups.pioneer)).toBeGreaterThan(0.6);
  await expect.poll(() => shown(other, parts['belt-yanjiang'])).toBe(0);
});

test('the legend says which chain the colour stands for', async () => {
  const atlas = await unfiltered();
  await atlas.chooseChain('生物医药');
  expect(await atlas.legendText()).toMatch(/已选产业链\s+药\s+生物医药/u);
});

test('a segment narrows its chain further', async () => {
  const atlas = await unfiltered();
  await atlas.chooseChain('生物医药');
  await atlas.chooseSegment('细胞与基因治疗');
  expect(await atlas.listedNames()).toEqual([
    '国际医学园',
    '细胞与基因产业园',
    '湾区生物医药港',
    '浦江基因未来谷',
  ]);
  await atlas.addressSays('chain', 'BIO.bio-cgt');
});

test('the last segment given up leaves the whole chain', async () => {
  const atlas = await unfiltered();
  await atlas.chooseChain('生物医药');
  await atlas.chooseSegment('细胞与基因治疗');
  await atlas.chooseSegment('细胞与基因治疗');
  expect(await atlas.resultCount()).toBe(inChain('BIO').length);
});

test('two options of one facet widen: either will do', async () => {
  const atlas = await unfiltered();
  await atlas.chooseOption('区', '崇明区');
  await atlas.chooseOption('区', '徐汇区');
  const either = new Set([...inDistrict('chongming'), ...inDistrict('xuhui')]);
  expect(await atlas.resultCount()).toBe(either.size);
  expect(either.size).toBeGreaterThan(inDistrict('chongming').length);
});

test('options of two facets narrow: both must hold', async () => {
  const atlas = await unfiltered();
  await atlas.chooseOption('区', '嘉定区');
  await atlas.chooseOption('类型', '园区');
  expect(await atlas.allListedNames()).toEqual(
    namesWhere(({ districts, kind }) => districts.includes('jiading') && kind === 'park'),
  );
});

test.each([
  ['区', '浦东新区', '类型', '片区与分园'],
  ['文件', '闵行制造业三年行动计划', '产业链', '人工智能'],
  ['布局', '沿湾带', '位置精度', 'C 级：误差约 2 公里'],
  ['类型', '机构与平台', '区', '杨浦区'],
])('with %s %s, the count at %s %s is what choosing it leaves', async (...chosen) => {
  const [facet, option, secondFacet, secondOption] = chosen;
  const atlas = await unfiltered();
  await atlas.chooseOption(facet, option);
  await atlas.openFacet(secondFacet);
  const promised = await atlas.optionCount(secondOption);
  await atlas.chooseOption(secondFacet, secondOption);
  expect(await atlas.resultCount()).toBe(promised);
  expect(promised).toBeGreaterThan(0);
});

test('a chip takes its own option out and leaves the others', async () => {
  const atlas = await unfiltered();
  await atlas.chooseOption('区', '徐汇区');
  await atlas.chooseOption('类型', '园区');
  await atlas.typeQuery('谷');
  expect(await atlas.activeChips()).toEqual(['去掉区：徐汇区', '去掉类型：园区', '去掉文字：谷']);
  await atlas.removeChip('徐汇区');
  await atlas.removeChip('谷');
  expect(await atlas.activeChips()).toEqual(['去掉类型：园区']);
  expect(await atlas.resultCount()).toBe(namesWhere(({ kind }) => kind === 'park').length);
  await expect.poll(() => atlas.queryText()).toBe('');
});

test('when nothing matches, the page says what to give up, and giving it up works', async () => {
  const atlas = await unfiltered();
  await atlas.chooseOption('区', '金山区');
  await atlas.chooseChain('文化创意与数字内容');
  await atlas.says('没有一处同时满足这些条件');
  const [jinshan, culture] = [inDistrict('jinshan').length, inChain('CULT').length];
  expect(await atlas.waysOut()).toEqual(
    [
      { way: `去掉“产业链”，有 ${jinshan} 处`, leaves: jinshan },
      { way: `去掉“区”，有 ${culture} 处`, leaves: culture },
    ]
      .sort((a, b) => b.leaves - a.leaves)
      .map(({ way }) => way),
  );
  await atlas.relax(`去掉“产业链”，有 ${jinshan} 处`);
  expect(await atlas.resultCount()).toBe(jinshan);
  expect(await atlas.activeChips()).toEqual(['去掉区：金山区']);
});
