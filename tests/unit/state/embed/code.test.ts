import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../../src/domain/facets.ts';
import {
  addressesBeside,
  type Embed,
  elementLines,
  iframeLine,
} from '../../../../src/state/embed/code.ts';
import { INITIAL_INTENT } from '../../../../src/state/intent.ts';
import { decodeUrl, encodeUrl } from '../../../../src/state/url-codec.ts';
import { intentArbitrary } from '../arbitrary-intent.ts';
import { attributesIn } from './read-html.ts';

const BIO: Embed = {
  addresses: addressesBeside('https://atlas.example.cn/map/embed-builder.html?v=1&chain=BIO'),
  intent: {
    ...INITIAL_INTENT,
    filter: { ...EMPTY_FILTER, chain: ['BIO'] },
    lock: ['chain'],
    language: 'zh',
    ui: ['legend', 'panel'],
  },
  start: '',
  size: { width: 'full', height: 560 },
  title: '上海产业园区空间图',
};

test.each([
  'https://atlas.example.cn/map/embed-builder.html?v=1#a',
  'https://atlas.example.cn/map/embed-builder',
])('addresses are beside %s', page => {
  expect(addressesBeside(page)).toEqual({
    frame: 'https://atlas.example.cn/map/embed.html',
    script: 'https://atlas.example.cn/map/shanghai-atlas.js',
    atlas: 'https://atlas.example.cn/map/',
  });
});

test('the frame is one line', () => {
  expect(iframeLine(BIO)).toBe(
    '<iframe src="https://atlas.example.cn/map/embed.html?v=1&amp;chain=BIO&amp;lang=zh&amp;ui=legend,panel&amp;lock=chain" ' +
      'title="上海产业园区空间图" width="100%" height="560" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write" ' +
      'referrerpolicy="strict-origin" sandbox="allow-scripts allow-same-origin allow-modals allow-popups ' +
      'allow-popups-to-escape-sandbox allow-downloads"></iframe>',
  );
});

test('the element has the parameters as attributes, and a plain link inside', () => {
  expect(elementLines(BIO)).toBe(
    '<script src="https://atlas.example.cn/map/shanghai-atlas.js" async></script>\n' +
      '<shanghai-atlas chain="BIO" lang="zh" ui="legend,panel" lock="chain" height="560">\n' +
      '  <a href="https://atlas.example.cn/map/?v=1&amp;chain=BIO&amp;lang=zh">上海产业园区空间图</a>\n' +
      '</shanghai-atlas>',
  );
});

test('the element can follow its content, a frame is given a height', () => {
  const fit = { ...BIO, size: { width: 720, height: 'fit' } } as const;
  expect(attributesIn(elementLines(fit), 'shanghai-atlas')).toMatchObject({
    width: '720',
    height: 'fit',
  });
  expect(attributesIn(iframeLine(fit), 'iframe')).toMatchObject({ width: '720', height: '560' });
});

describe('on a site with a first view of its own', () => {
  const started = (intent: Embed['intent']): Embed => ({
    ...BIO,
    intent,
    start: 'district=pudong',
  });
  const whole = started({ ...INITIAL_INTENT, theme: 'dark' });

  test('the frame of the whole atlas is no bare address', () => {
    const { src = '' } = attributesIn(iframeLine(started(INITIAL_INTENT)), 'iframe');
    expect(new URL(src).search).toBe('?v=1');
  });

  test('the element of the whole atlas says so by its `src`', () => {
    const { height: _, ...said } = attributesIn(elementLines(whole), 'shanghai-atlas');
    expect(said).toEqual({
      src: 'https://atlas.example.cn/map/embed.html?v=1',
      theme: 'dark',
    });
    expect(elementLines(started(INITIAL_INTENT))).toContain(
      'href="https://atlas.example.cn/map/?v=1"',
    );
  });

  test('a part needs no more than its name', () => {
    expect(attributesIn(elementLines(started(BIO.intent)), 'shanghai-atlas')).not.toHaveProperty(
      'src',
    );
  });
});

describe('read back from the HTML', () => {
  const embeds = fc
    .record({ intent: intentArbitrary, title: fc.string({ unit: 'grapheme', maxLength: 40 }) })
    .map(({ intent, title }) => ({ ...BIO, intent, title }));

  test('the frame has the very view, and its title', () => {
    fc.assert(
      fc.property(embeds, embed => {
        const { src = '', title } = attributesIn(iframeLine(embed), 'iframe');
        expect(decodeUrl(new URL(src).search)).toEqual(decodeUrl(encodeUrl(embed.intent)));
        expect(title).toBe(embed.title);
      }),
    );
  });

  test('the element has the very view', () => {
    fc.assert(
      fc.property(embeds, embed => {
        const { height, ...parameters } = attributesIn(elementLines(embed), 'shanghai-atlas');
        expect(height).toBe('560');
        const query = new URLSearchParams(parameters).toString();
        expect(decodeUrl(query)).toEqual(decodeUrl(encodeUrl(embed.intent)));
      }),
    );
  });

  test('nothing in a title can end its tag or begin another', () => {
    const title = '"><img src=x onerror=alert(1)>&quot;';
    const frame = iframeLine({ ...BIO, title });
    expect(attributesIn(frame, 'iframe').title).toBe(title);
    expect(`${frame}${elementLines({ ...BIO, title })}`).not.toContain('<img');
  });
});
