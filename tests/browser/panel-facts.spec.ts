import { expect, onTestFinished, test } from 'vitest';
import { type Atlas, shareAtlas } from './driver/open.ts';

const shared = shareAtlas({ until: 'list' });

/** Opens the panel of a place by way of the list. */
async function panelOf(name: string): Promise<Atlas> {
  const atlas = await shared();
  await atlas.typeQuery(name);
  await atlas.openFromList(name);
  await atlas.panelTellsOf(name);
  return atlas;
}

/** What the panel says under `term`. */
async function fact(atlas: Atlas, term: string): Promise<string[]> {
  return (await atlas.facts()).filter(([name]) => name === term).map(([, value]) => value);
}

test('parent and children lead on to their own panels', async () => {
  const atlas = await panelOf('张江药谷');
  expect(await atlas.links('上级')).toEqual(['张江科学城']);
  expect(await atlas.links('下级')).toContain('张江生物医药产业基地');
  await atlas.follow('下级', '张江生物医药产业基地');
  await atlas.panelTellsOf('张江生物医药产业基地');
  await atlas.headingHasFocus();
  await atlas.follow('上级', '张江药谷');
  await atlas.panelTellsOf('张江药谷');
});

test('places related to it lead on', async () => {
  const atlas = await panelOf('嘉定新城');
  expect(await atlas.links('相关')).toContain('国际汽车城');
  await atlas.follow('相关', '国际汽车城');
  await atlas.panelTellsOf('国际汽车城');
});

test('each chain stands with the printed words that give it', async () => {
  const atlas = await panelOf('东方芯港');
  expect(await fact(atlas, '集成电路 · 封装测试')).toEqual(['“封装测试”']);
  expect(await fact(atlas, '集成电路 · 装备材料')).toEqual(['“特种装备材料”']);
});

test('chains that stand in the words about the parent are said to be inherited', async () => {
  const atlas = await panelOf('北虹之云');
  expect(await atlas.panelText()).toMatch(/沿用上级“北虹桥片区”的表述: .*人工智能/u);
});

test('figures stand with value, words and document', async () => {
  const atlas = await panelOf('五个新城');
  const [figure] = await fact(atlas, '新增特色产业');
  expect(figure).toContain('一批千亿级');
  expect(figure).toContain('新增一批千亿级特色产业');
  expect(figure).toContain('园区转型升级十四五规划');
});

test('the position has its grade, error and evidence in plain words', async () => {
  const atlas = await panelOf('东方芯港');
  const text = await atlas.panelText();
  expect(text).toContain('B 级：误差约 600 米，或沿边界道路勾绘');
  expect(text).toContain('位置误差约 800 米');
  expect(text).toContain('官方公告写明了四个区块的四至');
  expect(text).toContain('勾绘面积 3.4 平方公里');
  expect(text).toContain('资料所称面积 5.45 平方公里');
});

test('a place that was not found says so and offers no way to the map', async () => {
  const atlas = await panelOf('国际数据港');
  const text = await atlas.panelText();
  expect(text).toContain('D 级：没有找到位置，不落图');
  expect(text).toContain('没有划定的用地，因此不标注');
  expect(await atlas.canShowOnMap()).toBe(false);
});

test('the nearest metro station and the hubs stand with their distances', async () => {
  const atlas = await panelOf('张江药谷');
  expect(await fact(atlas, '最近地铁站')).toEqual(['金科路 (2) 1.2 公里']);
  expect(await fact(atlas, '机场')).toContain('上海浦东国际机场 19.5 公里');
  expect(await fact(atlas, '最近火车站')).toEqual(['上海站 15.5 公里']);
  expect(await fact(atlas, '最近港口')).toEqual(['外高桥港区六期 14.5 公里']);
});

test('a distance below one kilometre is given in metres', async () => {
  const atlas = await panelOf('“零号湾”全球创新创业集聚区');
  expect(await fact(atlas, '最近地铁站')).toEqual(['剑川路 (5) 550 米']);
});

test.each([
  ['产业生态创新发展轴', ['临港新片区', '张江科学城', '虹桥商务区']],
  ['沿湾高端产业集群发展带', ['上海化工区', '东方美谷', '金山工业区', '金山二工区']],
  ['“多节点”', ['漕河泾开发区', '西岸智慧谷', '长阳秀带', '虹桥临空数字经济产业园']],
  ['五个新城', ['嘉定新城', '青浦新城', '松江新城', '奉贤新城', '南汇新城']],
])('%s says what it is made of and that its shape is schematic', async (name, members) => {
  const atlas = await panelOf(name);
  expect(await atlas.links('由哪些部分组成')).toEqual(expect.arrayContaining(members));
  expect(await atlas.panelText()).toContain('由成员位置勾绘的示意图形，不是官方界线');
});

test('the English sentence is marked unofficial, the English name as ours', async () => {
  const atlas = await panelOf('东方芯港');
  const text = await atlas.panelText();
  expect(text).toMatch(/英文简介（非官方）\s+Under the plan it covers chips of every kind/u);
  expect(text).toContain('Oriental Chip Harbour (本图译名)');
});

test('what the documents style it stands as printed, in English with our translation', async () => {
  const printed = '数字经济转型示范区、科创中心重要承载区和绿色低碳发展实践区';
  const atlas = await panelOf('漕河泾开发区');
  await expect.poll(() => atlas.labels('文件中的定位')).toEqual([expect.stringContaining(printed)]);
  await atlas.readIn('English');
  onTestFinished(() => atlas.readIn('中文'));
  await atlas.panelTellsOf('Caohejing Hi-Tech Park');
  // Heading and language come before the sections do.
  const label = async () => (await atlas.labels('How the documents style it')).join();
  await expect.poll(label).toContain(printed);
  await expect.poll(label).toContain('Demonstration zone for the transformation to a digital');
});

test('an official English name says whose it is', async () => {
  const atlas = await panelOf('漕河泾开发区');
  await atlas.readIn('English');
  onTestFinished(() => atlas.readIn('中文'));
  await atlas.panelTellsOf('Caohejing Hi-Tech Park');
  await expect
    .poll(atlas.panelText)
    .toContain('漕河泾开发区 (Official English name: Shanghai Metro station name)');
});
