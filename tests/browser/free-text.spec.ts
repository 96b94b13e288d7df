import { expect, test } from 'vitest';
import { shareAtlas } from './driver/open.ts';

const shared = shareAtlas({ until: 'list' });

async function emptyBox() {
  const atlas = await shared();
  await atlas.dropFilters();
  await atlas.countBecomes(255);
  return atlas;
}

test.each([
  ['a Chinese name', '东方芯港', '东方芯港'],
  ['part of a name', '芯港', '东方芯港'],
  ['pinyin', 'zhangjiangyaogu', '张江药谷'],
  ['pinyin with spaces', 'zhang jiang yao gu', '张江药谷'],
  ['initials', 'zjyg', '张江药谷'],
  ['an English name', 'oriental chip', '东方芯港'],
  ['an English name in capitals', 'ORIENTAL CHIP HARBOUR', '东方芯港'],
  ['an alias', '国际超能谷', '超能新材料科创园'],
  ['full-width letters', 'Ａ Ｉ ｔｏｗｅｒ', 'AI Tower西岸智塔'],
])('%s finds its place', async (_kind, text, name) => {
  const atlas = await emptyBox();
  await atlas.typeQuery(text);
  await expect.poll(() => atlas.listedNames()).toContain(name);
  expect(await atlas.resultCount()).toBeLessThan(12);
});

test('several words must all occur', async () => {
  const atlas = await emptyBox();
  await atlas.typeQuery('临港 科技城');
  expect((await atlas.allListedNames()).sort()).toEqual(
    ['临港松江科技城', '临港浦江国际科技城', '临港浦江国际科技城B地块'].sort(),
  );
});

test('the text stands in the address', async () => {
  const atlas = await emptyBox();
  await atlas.typeQuery('张江 药');
  await atlas.addressSays('q', '张江 药');
});

test('the cross empties the box, keeps the focus there and brings everything back', async () => {
  const atlas = await emptyBox();
  await atlas.typeQuery('东方芯港');
  await atlas.countBecomes(1);
  await atlas.clearQuery();
  expect(await atlas.resultCount()).toBe(255);
  expect(await atlas.focused()).toBe('input 按名称筛选');
});

test('half-written pinyin of an input method does not filter, the chosen words do', async () => {
  const atlas = await emptyBox();
  const keyboard = await atlas.profile.newCDPSession(atlas.page);
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await atlas.queryBox().focus();
  await compose('q');
  await compose("qi'che");
  await expect.poll(() => atlas.queryText()).toBe("qi'che");
  expect(await atlas.resultCount()).toBe(255);
  expect(await atlas.activeChips()).toEqual([]);
  await keyboard.send('Input.insertText', { text: '汽车' });
  await expect.poll(() => atlas.activeChips()).toEqual(['去掉文字：汽车']);
  expect(await atlas.resultCount()).toBeLessThan(20);
});
