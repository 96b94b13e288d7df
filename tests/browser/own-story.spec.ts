import { expect, test } from 'vitest';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';

const shared = shareAtlas({ link: '?v=1&chain=IC&sel=zj-yaogu' });
let saved = { name: '', text: '' };

async function atOwnStory(): Promise<Atlas> {
  const atlas = await shared();
  if (atlas.parameter('mode') !== 'present') await atlas.openShelf();
  await atlas.ownStoryIsThere();
  return atlas;
}

const stepsBecome = (atlas: Atlas, steps: string[]) =>
  expect.poll(() => atlas.ownSteps()).toEqual(steps);

test('views are added as steps, in whatever view one is', async () => {
  const atlas = await shared();
  await atlas.addViewToStory();
  await atlas.goTo('?v=1&mode=read&read=002:4932-5059&sel=dongfang-xingang');
  await atlas.addViewToStory();
  await atOwnStory();
  await stepsBecome(atlas, ['1 张江药谷', '2 东方芯港']);
});

test('a step has words of one’s own, and only sentences that name its place', async () => {
  const atlas = await atOwnStory();
  await atlas.openOwnStep(/张江药谷/u);
  await atlas.writeHeading('从药谷说起');
  // Those of the place, and none.
  expect(await atlas.quotable()).toBeGreaterThan(2);
  await atlas.openOwnStep(/从药谷说起/u);
  await stepsBecome(atlas, ['1 从药谷说起', '2 东方芯港']);
});

test('keys change the order, and undoing brings it back', async () => {
  const atlas = await atOwnStory();
  await atlas.moveOwnStep(/东方芯港/u, 'ArrowUp');
  await stepsBecome(atlas, ['1 东方芯港', '2 从药谷说起']);
  await atlas.undoInStory();
  await stepsBecome(atlas, ['1 从药谷说起', '2 东方芯港']);
});

test('it is kept in this browser', async () => {
  const atlas = await atOwnStory();
  await atlas.writeTitle('招商演示');
  await atlas.page.waitForTimeout(600);
  await atlas.page.reload();
  await atlas.ownStoryIsThere();
  await stepsBecome(atlas, ['1 从药谷说起', '2 东方芯港']);
});

test('a bad or foreign file is told by what is wrong with it, and harms nothing', async () => {
  const atlas = await atOwnStory();
  for (const [name, text, words] of [
    ['photo.json', 'no json', /不是 JSON/u],
    ['park.geojson', '{"type":"FeatureCollection"}', /不是本图的演示文件/u],
    [
      'wrong.json',
      '{"format":"shanghai-atlas-story","version":1,"steps":[{"camera":{"longitude":121,"latitude":31,"zoom":99}}]}',
      /第 1 步 camera\.zoom/u,
    ],
  ] as const) {
    await atlas.openStoryFile(name, text);
    await atlas.ownStorySays(words);
    await stepsBecome(atlas, ['1 从药谷说起', '2 东方芯港']);
  }
});

test('it is saved as a file', async () => {
  const atlas = await atOwnStory();
  saved = await atlas.saveStoryFile();
  expect(saved.name).toMatch(/招商演示.*\.atlas-story\.json$/u);
  const { format, version, steps } = JSON.parse(saved.text);
  expect({ format, version, steps: steps.length }).toEqual({
    format: 'shanghai-atlas-story',
    version: 1,
    steps: 2,
  });
});

test('the file opens in another browser and is told by keyboard, marked as one’s own', async () => {
  const atlas = await openAtlas({ link: '?v=1&mode=present', until: 'opened' });
  await atlas.ownStoryIsThere();
  await atlas.openStoryFile(saved.name, saved.text);
  await stepsBecome(atlas, ['1 从药谷说起', '2 东方芯港']);
  await atlas.startOwnStory();
  await atlas.headingBecomes('从药谷说起');
  await atlas.says(/自制演示：标题与讲稿由使用者撰写/u);
  await atlas.press('PageDown');
  await atlas.headingBecomes('东方芯港');
  const { clause } = await atlas.slideNow();
  expect(clause).toContain('东方芯港');
  await atlas.addressSays('sel', 'dongfang-xingang');
});
