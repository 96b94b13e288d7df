import { expect, test } from 'vitest';
import type { Atlas as AtlasData, Details } from '../../src/domain/model.ts';
import { openAtlas } from './driver/open.ts';
import { readCompiled } from './support/site-folder.ts';
import { withoutStorage } from './support/without-storage.ts';

test('where nothing may be stored, everything works and nothing is remembered', async () => {
  const atlas = await openAtlas({ before: withoutStorage });
  await atlas.readIn('English');
  await atlas.chooseTheme('dark');
  expect(await atlas.theme()).toBe('dark');
  await atlas.openFromList('Lin-gang Special Area');
  await atlas.panelTellsOf('Lin-gang Special Area');
  await atlas.visit();
  expect(await atlas.language()).toBe('zh-CN');
  expect(await atlas.theme()).toBe('light');
});

test('without JavaScript the page says what it needs and lists the five documents', async () => {
  const atlas = await openAtlas({ javaScriptEnabled: false, until: 'opened' });
  await atlas.says(/需要 JavaScript/u);
  await atlas.says(/needs JavaScript/u);
  const documents = await atlas.page.getByRole('listitem').allInnerTexts();
  expect(documents).toHaveLength(5);
  for (const title of [
    '特色产业园区行动方案',
    '闵行制造业三年行动计划',
    '园区转型升级十四五规划',
    '高新区高质量发展实施意见',
    '杨浦园改革创新行动方案',
  ]) {
    expect(documents.filter(text => text.includes(title))).toHaveLength(1);
  }
});

const attack = '<img src=x onerror="window.hacked=true"><b>bold</b>';

/** Whether any of the words above has become part of the page instead of text in it. */
const isInjected = (atlas: Awaited<ReturnType<typeof openAtlas>>) =>
  atlas.page.evaluate(
    () => 'hacked' in window || document.querySelector('img, b, script:not([src])') !== null,
  );

test('HTML in the address is shown as text', async () => {
  const link = ['q', 'sel', 'chain', 'lang', 'theme', 'map', 'read', 'story']
    .map(name => `${name}=${encodeURIComponent(attack)}`)
    .join('&');
  const atlas = await openAtlas({ link: `?v=1&${link}` });
  expect(await atlas.activeChips()).toEqual([`去掉文字：${attack}`]);
  await atlas.says(`“${attack}”`);
  expect(await isInjected(atlas)).toBe(false);
});

test('HTML typed into the box is shown as text', async () => {
  const atlas = await openAtlas({ until: 'list' });
  await atlas.typeQuery(attack);
  await atlas.says(`“${attack}”`);
  expect(await isInjected(atlas)).toBe(false);
});

test('HTML in the data is shown as text', async () => {
  const data = readCompiled('atlas.json') as AtlasData;
  const features = data.features.map(feature =>
    feature.id === 'dongfang-xingang' ? { ...feature, name: attack } : feature,
  );
  const atlas = await openAtlas({
    until: 'list',
    before: context =>
      context.route('**/data/atlas-*.json', route =>
        route.fulfill({ json: { ...data, features } }),
      ),
  });
  await atlas.openFromList(attack);
  expect(await atlas.panelHeading()).toBe(attack);
  expect(await isInjected(atlas)).toBe(false);
});

test('HTML in the details is shown as text, and an address that would run is no link', async () => {
  const data = readCompiled('details.json') as Details;
  const before = data.features['dongfang-xingang'];
  const sources = [{ kind: 'page', zh: attack, en: attack, url: 'javascript:window.hacked=true' }];
  const features = { ...data.features, 'dongfang-xingang': { ...before, sources } };
  const atlas = await openAtlas({
    link: '?v=1&lang=zh&sel=dongfang-xingang',
    until: 'list',
    before: context =>
      context.route('**/data/details-*.json', route =>
        route.fulfill({ json: { ...data, features } }),
      ),
  });
  await atlas.unfold(/^位置依据$/u);
  await atlas.says(new RegExp(attack.replaceAll(/[()?]/gu, '.'), 'u'));
  expect(await atlas.outwardLinks()).toEqual([]);
  expect(await isInjected(atlas)).toBe(false);
});
