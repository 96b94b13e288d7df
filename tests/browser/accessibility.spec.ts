import { expect, test } from 'vitest';
import { openAtlas, shareAtlas } from './driver/open.ts';

const start = shareAtlas();

test('the start page has no barriers', async () => {
  expect(await (await start()).barriers()).toEqual([]);
});

test('every facet opens without barriers', async () => {
  const atlas = await start();
  for (const facet of ['布局', '区', '类型', '文件', '位置精度']) {
    await atlas.openFacet(facet);
    expect(await atlas.barriers()).toEqual([]);
  }
});

test('a filtered page with a part switched off has no barriers', async () => {
  const atlas = await openAtlas({
    link: '?v=1&chain=BIO,AI.ai-robot&district=pudong&hide=belt-huxi',
    until: 'list',
  });
  expect(await atlas.barriers()).toEqual([]);
});

test('a panel with everything unfolded has no barriers', async () => {
  const atlas = await openAtlas({ link: '?v=1&sel=zizhu', until: 'list' });
  await atlas.panelTellsOf('紫竹高新区');
  await atlas.unfold(/^另有 \d+ 处提及$/u);
  await atlas.unfold(/^位置依据$/u);
  await atlas.showContext();
  await atlas.contextParagraphs();
  expect(await atlas.barriers()).toEqual([]);
});

test('the chooser has no barriers', async () => {
  const atlas = await openAtlas({ link: '?v=1&map=121.603,31.1965,11.5' });
  await atlas.clickOnMap(121.603, 31.1965);
  await atlas.chooserOpens();
  expect(await atlas.barriers()).toEqual([]);
});

test('“none match” has no barriers', async () => {
  const atlas = await openAtlas({ link: '?v=1&chain=CULT&district=jinshan', until: 'list' });
  expect(await atlas.barriers()).toEqual([]);
});

test.each(['dark', 'contrast'])('the English page in the theme %s has no barriers', async theme => {
  const atlas = await openAtlas({
    link: `?v=1&lang=en&theme=${theme}&chain=BIO&sel=dongfang-xingang`,
    until: 'list',
  });
  await atlas.panelTellsOf('Oriental Chip Harbour');
  expect(await atlas.barriers()).toEqual([]);
});

test('the phone page has no barriers, with list and with panel', async () => {
  const atlas = await openAtlas({ viewport: { width: 390, height: 844 }, until: 'list' });
  expect(await atlas.barriers()).toEqual([]);
  await atlas.openFromList('临港新片区');
  await atlas.panelTellsOf('临港新片区');
  expect(await atlas.barriers()).toEqual([]);
});

test('a message about missing data has no barriers', async () => {
  const atlas = await openAtlas({
    until: 'opened',
    before: context =>
      context.route('**/data/atlas-*.json', route => route.fulfill({ status: 404 })),
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.alertSays('数据没有载入');
  expect(await atlas.barriers()).toEqual([]);
});
