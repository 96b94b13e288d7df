import { describe, expect, test } from 'vitest';
import type { Details } from '../../src/domain/model.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { readCompiled } from './support/site-folder.ts';

const { features } = readCompiled('details.json') as Details;
const quotes = (features['zj-yaogu']?.citations ?? []).map(({ quote }) => quote);

const LINK = '?v=1&chain=BIO&sel=zj-yaogu&map=121.603,31.1965,11.5&lang=zh';
const shared = shareAtlas({ link: LINK });

const fileOf = (story: object) => ({
  name: '别处.atlas-story.json',
  text: JSON.stringify({ format: 'shanghai-atlas-story', version: 1, steps: [{}], ...story }),
});

/** Two views of two modes, added once; the shelf is open. */
let made = false;
async function withTwoSteps(): Promise<Atlas> {
  const atlas = await shared();
  if (!made) {
    made = true;
    await atlas.addView(1);
    await atlas.goTo('?v=1&mode=board&district=minhang&hide=other&lang=zh');
    await atlas.boardIsThere();
    await atlas.addView(2);
    await atlas.editAdded();
    await atlas.ownEditorStands();
  }
  await atlas.ownStepsBecome('张江药谷', '闵行区');
  return atlas;
}

test('a view is added in any mode, called after what it shows, and the focus follows to its editor', async () => {
  const atlas = await withTwoSteps();
  expect(await atlas.focused()).toContain('自制演示');
});

test('the sentence is chosen from the passages of the place, and the editor has no barriers', async () => {
  const atlas = await withTwoSteps();
  await atlas.toggleOwnStep(1);
  expect([...(await atlas.clauseChoices())].sort()).toEqual([...quotes].sort());
  expect(await atlas.barriers('.own-story')).toEqual([]);
  await atlas.toggleOwnStep(1);
});

test('Shift and arrows change the order, Delete deletes, and both are undone', async () => {
  const atlas = await withTwoSteps();
  await atlas.focusOwnStep(1);
  await atlas.pressKeys('Shift+ArrowDown');
  await atlas.ownStepsBecome('闵行区', '张江药谷');
  expect(await atlas.ownStepFocused(2)).toBe(true);
  await atlas.hears('张江药谷 现在是第 2 步，共 2 步');
  await atlas.pressKeys('Delete');
  await atlas.ownStepsBecome('闵行区');
  await atlas.undoOwn();
  await atlas.undoOwn();
  await atlas.ownStepsBecome('张江药谷', '闵行区');
});

test('a step is dragged by its handle', async () => {
  const atlas = await withTwoSteps();
  await atlas.dragOwnStep(2, 1);
  await atlas.ownStepsBecome('闵行区', '张江药谷');
  await atlas.undoOwn();
  await atlas.ownStepsBecome('张江药谷', '闵行区');
});

test('the map can be set as a step has it, from its editor', async () => {
  const atlas = await withTwoSteps();
  await atlas.toggleOwnStep(2);
  await atlas.showOwnStep();
  await atlas.addressSays('district', 'minhang');
  await atlas.addressSays('hide', 'other');
  await atlas.toggleOwnStep(2);
});

describe('a file that can’t be opened is named, and the story stays as it was', () => {
  test.each([
    ['not JSON', { name: '表.json', text: 'a,b' }, /内容不是 JSON/u],
    [
      'of another program',
      { name: 'map.json', text: '{"type":"FeatureCollection"}' },
      /不是本图的演示文件/u,
    ],
    ['newer', fileOf({ version: 7 }), /第 7 版.*第 1 版/u],
    ['too big', { name: '大.json', text: ' '.repeat(1_000_001) }, /1000 KB/u],
    [
      'wrong in a field',
      fileOf({ steps: [{}, { camera: { longitude: 121, latitude: 31, zoom: 40 } }] }),
      /第 2 步 camera\.zoom：超出范围/u,
    ],
    ['too long', fileOf({ steps: Array(51).fill({}) }), /51 步，最多 50 步/u],
  ])('%s', async (_, file, reason) => {
    const atlas = await withTwoSteps();
    await atlas.openOwn(file);
    await atlas.alertSays(reason);
    expect(await atlas.ownRefusal()).toContain(file.name);
    await atlas.ownStepsBecome('张江药谷', '闵行区');
  });
});

test('what data and documents don’t hold is told of when a file is dropped, and not shown', async () => {
  const atlas = await withTwoSteps();
  const clause = { doc: '002', quote: '张江药谷一律免税' };
  await atlas.dropOwn(
    fileOf({ steps: [{ heading: { zh: '旧的' }, selected: 'gone-park', clause }] }),
  );
  await atlas.alertSays('数据里没有这个地点：gone-park');
  await atlas.alertSays('没有这句话：“张江药谷一律免税”');
  await atlas.presentOwn();
  await atlas.headingBecomes('旧的');
  expect((await atlas.slideNow()).clause).toBeNull();
  expect(await atlas.ownMark()).toContain('本步未引原文');
  await atlas.press('Escape');
  await atlas.ownEditorStands();
  await atlas.undoOwn();
  await atlas.ownStepsBecome('张江药谷', '闵行区');
});

test('what a step can’t keep is said, and adding is undone where it was done', async () => {
  const atlas = await withTwoSteps();
  await atlas.goTo('?v=1&q=张江&near=pvg&lang=zh');
  await atlas.addView(3);
  await atlas.addedSays(/不随步骤保存：筛选框里的文字、距离起点与范围/u);
  await atlas.undoAdding();
  await atlas.goTo('?v=1&mode=present&lang=zh');
  await atlas.ownStepsBecome('张江药谷', '闵行区');
});

// Three maps are opened one after the other, each drawn by the processor.
test('a story is made, kept over a reload, saved, opened in another browser, and told there by keys', async () => {
  const atlas = await withTwoSteps();
  const [quote = ''] = quotes;
  await atlas.nameOwnStory('张江一日');
  await atlas.toggleOwnStep(1);
  await atlas.writeHeading('第一站');
  await atlas.writeNotes('先看位置。');
  await atlas.chooseClause(quote);
  await atlas.page.reload();
  await atlas.ownEditorStands();
  await atlas.ownStepsBecome('第一站', '闵行区');
  const file = await atlas.saveOwn();
  expect(file.name).toMatch(/^上海产业园区-张江一日-\d{4}-\d{2}-\d{2}\.atlas-story\.json$/u);

  const other = await openAtlas({ link: '?v=1&mode=present&lang=zh', until: 'opened' });
  await other.ownEditorStands();
  await other.openOwn(file);
  await other.ownStepsBecome('第一站', '闵行区');
  await other.presentOwn();
  await other.headingBecomes('第一站');
  expect((await other.slideNow()).clause).toBe(quote);
  expect(await other.ownMark()).toContain('自制演示');
  await other.addressSays('sel', 'zj-yaogu');
  await other.addressSays('chain', 'BIO');
  await other.press('ArrowRight');
  await other.headingBecomes('闵行区');
  await other.addressSays('district', 'minhang');
  await other.addressSays('hide', 'other');
}, 150_000);
