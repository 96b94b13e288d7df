import { expect, test } from 'vitest';
import { type Atlas, shareAtlas } from './driver/open.ts';
import { readSeed } from './support/seeds.ts';

const shared = shareAtlas({ until: 'list' });

/** Opens the panel of a place by way of the list. */
async function panelOf(name: string): Promise<Atlas> {
  const atlas = await shared();
  await atlas.typeQuery(name);
  await atlas.openFromList(name);
  await atlas.panelTellsOf(name);
  return atlas;
}

/** The document that a passage's caption names. */
const documents = {
  '上海市特色产业园区高质量发展行动方案(2024-2026年)': '000',
  '闵行制造业提升三年行动计划(2018-2020年)': '001',
  '上海市产业园区转型升级“十四五”规划': '002',
  上海市人民政府关于促进本市高新技术产业开发区高质量发展的实施意见: '003',
  '张江高新区杨浦园改革创新发展行动方案(2024-2026)': '004',
};

function documentOf(caption: string): string {
  const title = Object.entries(documents).find(([text]) => caption.startsWith(text));
  if (!title) throw new Error(`No known document in: ${caption}`);
  return title[1];
}

test.each([
  ['东方芯港', ['002']],
  ['紫竹高新区', ['001', '002']],
  ['长阳秀带', ['002', '003', '004']],
  ['张江科学城', ['002']],
  ['上海自贸试验区', ['000']],
])('%s shows its passages as the documents print them', async (name, expected) => {
  const atlas = await panelOf(name);
  const passages = await atlas.passages();
  for (const { quote, caption } of passages) {
    expect(quote.length).toBeGreaterThan(4);
    expect(readSeed(documentOf(caption))).toContain(quote);
  }
  const seen = new Set(passages.map(({ caption }) => documentOf(caption)));
  expect([...seen].sort()).toEqual(expected);
});

test('the name of the place is highlighted where a passage prints it', async () => {
  const atlas = await panelOf('东方芯港');
  const [first] = await atlas.passages();
  expect(first?.quote.startsWith('东方芯港：围绕芯片全品类')).toBe(true);
  expect(first?.marked).toEqual(['东方芯港']);
});

test('an alias is highlighted too, but not a name that is part of another place’s', async () => {
  const atlas = await panelOf('“零号湾”全球创新创业集聚区');
  const marked = (await atlas.passages()).flatMap(passage => passage.marked);
  expect(marked).toEqual(['“零号湾”全球创新创业集聚区', '零号湾创新创业集聚区', '零号湾']);
});

test('a passage says document, section, issuer, date and that its plan is over', async () => {
  const atlas = await panelOf('“零号湾”全球创新创业集聚区');
  const caption = (await atlas.passages())[1]?.caption ?? '';
  expect(caption).toContain('闵行制造业提升三年行动计划(2018-2020年)');
  expect(caption).toContain(
    '三、实施制造业提升四大工程 › (三)产业空间优化工程 › 10.推动闵行区开发区打造“南方慧谷”',
  );
  expect(caption).toContain('上海市闵行区人民政府办公室');
  expect(caption).toContain('2018-07-31 印发');
  expect(caption).toContain('规划期 2018—2020年');
  expect(caption).toContain('规划期已过');
});

test('what a document does not print is said to be missing', async () => {
  const atlas = await panelOf('东方芯港');
  const caption = (await atlas.passages())[0]?.caption ?? '';
  expect(caption).toContain('题名为推断');
  expect(caption).toContain('发布机关未印出');
  expect(caption).toContain('日期未印出');
});

test('a passage can be shown in context: the paragraph before and the one after', async () => {
  const atlas = await panelOf('东方芯港');
  await atlas.showContext();
  const paragraphs = await atlas.contextParagraphs();
  const [quote = ''] = (await atlas.passages()).map(passage => passage.quote);
  const seed = readSeed('002');
  const at = seed.indexOf(quote);
  expect(paragraphs).toHaveLength(3);
  expect(paragraphs[1]).toContain(quote);
  expect(seed.slice(0, at)).toContain(paragraphs[0]);
  expect(seed.slice(at + quote.length)).toContain(paragraphs[2]);
});

test('only the passages that define a place stand open; mentions are behind a fold', async () => {
  const atlas = await panelOf('五个新城');
  expect(await atlas.passages()).toHaveLength(2);
  await atlas.unfold(/^另有 2 处提及$/u);
  expect(await atlas.passages()).toHaveLength(4);
});
