import { describe, expect, test } from 'vitest';
import { WRONG } from '../unit/domain/config/wrong.ts';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { hearWarnings, withConfig, withConfigAnswer } from './support/site-config.ts';

const LOGO =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/%3E';

const SITE = {
  title: { zh: '示例区产业地图', en: 'Example Industry Map' },
  logo: { src: LOGO, alt: { zh: '示例区', en: 'Example' }, href: 'https://invest.example.cn/' },
  language: 'en',
  colours: { light: { accent: '#0b5fa5' } },
  start: '?district=pudong',
  modes: ['explore', 'board', 'fit'],
  review: { number: '测试号（非真实）', notice: { zh: '测试用说明', en: 'A notice for tests' } },
  contact: { href: 'mailto:a@example.cn?subject={name}&body={link}' },
  credits: [{ text: { zh: '示例单位', en: 'An example office' }, href: 'https://example.cn/' }],
};

describe('a site of one’s own', () => {
  const own = shareAtlas({ before: withConfig(SITE), until: 'list' });

  test('has its title and its logo, in its own first language', async () => {
    const atlas = await own();
    expect(await atlas.language()).toBe('en');
    await atlas.titleBecomes('Example Industry Map');
    expect(await atlas.siteHeading()).toBe('Example Industry Map');
    await atlas.logo('Example').waitFor();
    expect(await atlas.siteLinks()).toEqual(['https://invest.example.cn/']);
    await atlas.readIn('中文');
    await expect.poll(() => atlas.siteHeading()).toBe('示例区产业地图');
    await atlas.logo('示例区').waitFor();
    await atlas.readIn('English');
  });

  test('has its colour', async () => {
    expect(await (await own()).token('--accent')).toBe('#0b5fa5');
  });

  test('says its review number and notice on the map, and under sources with its credits', async () => {
    const atlas = await own();
    await atlas.cornerSays('Map approval no.: 测试号（非真实）');
    await atlas.cornerSays('A notice for tests');
    await atlas.openCredits();
    await atlas.creditsSay('A notice for tests');
    expect(await atlas.creditLink('An example office')).toBe('https://example.cn/');
    await atlas.leaveCredits();
  });

  test('offers the views it has, and nothing that leads to others', async () => {
    const atlas = await own();
    expect(await atlas.viewTabs()).toEqual(['Explore', 'Targets', 'Fit']);
    await atlas.goTo('?v=1&sel=zj-yaogu');
    await atlas.panelTellsOf('Zhangjiang Pharma Valley');
    const text = await atlas.panelText();
    expect(text).not.toContain('Read in the document');
    expect(text).not.toContain('Shortlist');
  });

  test('opens the first view it has for a link to a missing one', async () => {
    const atlas = await own();
    await atlas.goTo('?v=1&mode=compare&cmp=zj-yaogu,lingang');
    await atlas.countBecomes(255);
    await atlas.addressSays('mode', null);
  });

  test('has a place to ask about each place', async () => {
    const atlas = await own();
    await atlas.goTo('?v=1&sel=zj-yaogu&chain=BIO');
    await atlas.panelTellsOf('Zhangjiang Pharma Valley');
    const { href, rel } = await atlas.contact('Ask about this place');
    const { protocol, searchParams } = new URL(href ?? '');
    expect([protocol, searchParams.get('subject')]).toEqual([
      'mailto:',
      'Zhangjiang Pharma Valley',
    ]);
    expect(searchParams.get('body')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?v=1&sel=zj-yaogu$/u);
    expect(rel).toBe('noopener');
  });

  test('opens its own view at a bare address, and not what was cleared again', async () => {
    const atlas = await own();
    await atlas.goTo('');
    const count = await atlas.resultCount();
    expect(count).toBeLessThan(255);
    await atlas.dropFilters();
    await atlas.countBecomes(255);
    await atlas.addressSays('v', '1');
    await atlas.page.reload();
    await atlas.countBecomes(255);
  });
});

test('a site in Chinese alone shows Chinese for any link, and offers nothing else', async () => {
  const atlas = await openAtlas({
    before: withConfig({
      languages: ['zh'],
      modes: ['explore'],
      logo: { src: './none.svg', alt: 'x' },
    }),
    link: '?v=1&lang=en',
    locale: 'en-GB',
    until: 'list',
    expectedErrors: /none\.svg|Failed to load resource/u,
  });
  expect(await atlas.language()).toBe('zh-CN');
  expect(await atlas.languageButtons()).toBe(0);
  // One view alone has no tabs; a logo that is missing leaves nothing behind.
  expect(await atlas.viewTabs()).toEqual([]);
  await expect.poll(() => atlas.logo('x').count()).toBe(0);
});

/** The last of each field's values that are wrong as a whole, all in one file. */
const ALL_WRONG = Object.fromEntries(
  WRONG.filter(([, , sound]) => sound === undefined).map(([path, value]) => [
    path.split('.')[0],
    value,
  ]),
);

test('with every field wrong the page stands as usual, and says so to who asks', async () => {
  let warnings: string[] = [];
  const atlas = await openAtlas({
    before: context => {
      warnings = hearWarnings(context);
      return withConfig({ ...ALL_WRONG, titel: 'x', colours: { light: { accent: '#ffcc00' } } })(
        context,
      );
    },
    link: '?debug',
    until: 'list',
  });
  expect(await atlas.siteHeading()).toBe('上海产业园区空间图');
  await atlas.countBecomes(255);
  const { says, items } = await atlas.configNotice();
  const fields = [...Object.keys(ALL_WRONG), 'titel'];
  expect(says).toContain(`${fields.length} 处`);
  for (const field of fields) {
    const isAbout = (line: string) => line.split(/[\s.:]/u)[0] === field;
    expect(items.filter(isAbout)).toHaveLength(1);
    expect(warnings.map(line => line.replace('config.json: ', '')).filter(isAbout)).toHaveLength(1);
  }
  expect(items.find(item => item.startsWith('colours.light.accent'))).toMatch(/4\.5:1.*1\.\d+:1/su);
  await atlas.closeConfigNotice();
  expect(await atlas.configNoticeIsOpen()).toBe(false);
});

test('a sound configuration says that it is, and visitors are told nothing', async () => {
  const atlas = await openAtlas({ link: '?debug', until: 'list', locale: 'en-GB' });
  expect((await atlas.configNotice()).says).toBe('The configuration is sound.');
  await atlas.visit('?v=1');
  expect(await atlas.configNoticeIsOpen()).toBe(false);
});

test.each([
  ['missing', /^$/u, withConfigAnswer(route => route.fulfill({ status: 404, body: 'no' }))],
  ['broken', /no valid JSON/u, withConfigAnswer(route => route.fulfill({ body: '{"title": "x' }))],
  ['out of reach', /could not be had/u, withConfigAnswer(route => route.abort())],
  ['held up', /did not arrive/u, withConfigAnswer(() => new Promise(() => {}))],
])('a file that is %s leaves the page as it is without one', async (_, warning, answer) => {
  let warnings: string[] = [];
  const atlas = await openAtlas({
    before: context => {
      warnings = hearWarnings(context);
      return answer(context);
    },
    until: 'list',
    expectedErrors: /Failed to load resource/u,
  });
  await atlas.countBecomes(255);
  await expect.poll(() => warnings.join('\n')).toMatch(warning);
});
