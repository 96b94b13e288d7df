import { expect, test } from 'vitest';
import { openAtlas } from './driver/open.ts';
import { namesWhere } from './support/compiled-atlas.ts';

test('a link restores filter, text, selection, camera, order, language and theme', async () => {
  const atlas = await openAtlas({
    link: '?v=1&chain=BIO&district=pudong,fengxian&q=zhang&sel=zj-robot&sort=name&map=121.6,31.15,11.2&lang=en&theme=dark&hide=other',
  });
  await atlas.panelTellsOf('Zhangjiang Robot Valley');
  expect(await atlas.activeChips()).toEqual([
    'Remove Industry chain: Biomedicine',
    'Remove District: Pudong New Area',
    'Remove District: Fengxian District',
    'Remove Text: zhang',
  ]);
  expect(await atlas.queryText()).toBe('zhang');
  expect(await atlas.theme()).toBe('dark');
  expect(await atlas.language()).toBe('en');
  expect(await atlas.partIsOn('Elsewhere in the documents')).toBe(false);
  expect(await atlas.listHeadings()).toEqual([]);
  const passing = namesWhere(
    ({ chains, key, districts }) =>
      chains.includes('BIO') &&
      key.includes('zhang') &&
      districts.some(district => ['pudong', 'fengxian'].includes(district)),
  );
  expect(await atlas.resultCount()).toBe(passing.length);
  const robotValley = await atlas.whereIs([121.614, 31.132]);
  expect(robotValley.x).toBeLessThan((await atlas.panelBox())?.x ?? 0);
});

test('the address that stands after some steps restores them in another window', async () => {
  const first = await openAtlas({ link: '?v=1&map=121.47,31.2,9.3' });
  await first.chooseChain('集成电路');
  await first.cameraAfter(() => first.openFromList('东方芯港'));
  await first.panelTellsOf('东方芯港');
  const second = await openAtlas({ link: new URL(first.url()).search });
  await second.panelTellsOf('东方芯港');
  expect(await second.resultCount()).toBe(await first.resultCount());
  expect(second.camera()).toEqual(first.camera());
  expect(await second.activeChips()).toEqual(['去掉产业链：集成电路']);
});

test('back and forward go through filters and selections', async () => {
  const atlas = await openAtlas();
  await atlas.chooseChain('人工智能');
  const count = await atlas.resultCount();
  await atlas.openFromList('临港新片区');
  await atlas.panelTellsOf('临港新片区');
  await atlas.back();
  await atlas.panelCloses();
  expect(await atlas.resultCount()).toBe(count);
  await atlas.back();
  await atlas.countBecomes(255);
  expect(await atlas.activeChips()).toEqual([]);
  await atlas.forward();
  await atlas.countBecomes(count);
  await atlas.forward();
  await atlas.panelTellsOf('临港新片区');
});

test('back brings the camera back that stood before', async () => {
  const atlas = await openAtlas({ link: '?v=1&map=121.2,31.3,10' });
  const before = atlas.camera();
  const after = await atlas.cameraAfter(() => atlas.openFromList('东方芯港'));
  expect(after).not.toEqual(before);
  await atlas.back();
  await atlas.panelCloses();
  await expect.poll(atlas.camera).toEqual(before);
});

test('typing is no step of its own: one step back undoes the filter before it', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.chooseOption('区', '嘉定区');
  await atlas.typeQuery('汽车');
  await atlas.addressSays('q', '汽车');
  await atlas.back();
  await atlas.countBecomes(255);
  expect(await atlas.queryText()).toBe('');
});

test('nonsense in every parameter gives a working page', async () => {
  const atlas = await openAtlas({
    link:
      '?v=99&mode=%00&chain=NOPE,BIO.nope,%ZZ&layout=__proto__&district=constructor&kind=%3Cb%3E&doc=9&grade=E' +
      '&sel=toString&cmp=,,,&hide=hasOwnProperty&sort=3&map=NaN,Infinity,-1&lang=xx&theme=sepia&story=../..&step=-1&read=002:9-1',
  });
  expect(await atlas.resultCount()).toBe(255);
  expect(await atlas.panelIsOpen()).toBe(false);
  expect(await atlas.language()).toBe('zh-CN');
  expect(await atlas.theme()).toBe('light');
  await atlas.chooseChain('生物医药');
  await atlas.addressSays('chain', 'BIO');
  expect(new URL(atlas.url()).search).toBe('?v=1&chain=BIO');
});
