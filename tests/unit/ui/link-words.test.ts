/** What a link carries in words, for any link, in both languages, in the words of the page. */
import fc from 'fast-check';
import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/domain/model.ts';
import { indexAtlas } from '../../../src/state/atlas-index.ts';
import { INITIAL_INTENT, type Intent } from '../../../src/state/intent.ts';
import { decodeUrl, encodeUrl } from '../../../src/state/url-codec.ts';
import exploreEn from '../../../src/ui/messages/explore.en.json';
import exploreZh from '../../../src/ui/messages/explore.zh.json';
import shellEn from '../../../src/ui/messages/shell.en.json';
import shellZh from '../../../src/ui/messages/shell.zh.json';
import takeEn from '../../../src/ui/messages/take.en.json';
import takeZh from '../../../src/ui/messages/take.zh.json';
import { linkWords } from '../../../src/ui/take-away/link-words.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';
import { intentArbitrary } from '../state/arbitrary-intent.ts';

const ATLAS = makeAtlas(
  [makeFeature('yaogu', { name: '张江药谷', en: 'Pharma Valley' }), makeFeature('lingang')],
  {
    districts: [{ id: 'pudong', name: '浦东新区', en: 'Pudong' }],
    hubs: [
      { id: 'pvg', kind: 'airport', name: '浦东机场', en: 'Pudong Airport', at: [121.8, 31.15] },
    ],
  },
);
const index = indexAtlas(ATLAS);
let speak: Readonly<Record<Language, TFunction>>;

beforeAll(async () => {
  const i18n = i18next.createInstance();
  await i18n.init({
    lng: 'zh-CN',
    interpolation: { escapeValue: false },
    resources: {
      'zh-CN': { translation: { ...shellZh, ...exploreZh, ...takeZh } },
      en: { translation: { ...shellEn, ...exploreEn, ...takeEn } },
    },
  });
  speak = { zh: i18n.getFixedT('zh-CN'), en: i18n.getFixedT('en') };
});

const wordsOf = (intent: Intent, language: Language) =>
  linkWords(intent, { t: speak[language], language, index });
const sentences = (link: string, language: Language) =>
  wordsOf(decodeUrl(link), language).map(({ what, says }) => `${what}: ${says}`);

/** Parameters of a link that one line of words speaks of together. */
const TOGETHER: Readonly<Record<string, string>> = {
  layout: 'chain',
  district: 'chain',
  kind: 'chain',
  doc: 'chain',
  grade: 'chain',
  q: 'chain',
};

/** A key of a message, a gap that was left open, a missing value. */
const FAULTS = /takeAway|\{\{|undefined|NaN/u;

describe('what a link carries', () => {
  test('is nothing for the first view', () => {
    expect(wordsOf(INITIAL_INTENT, 'zh')).toEqual([]);
  });

  test('is said by name', () => {
    const link =
      '?chain=IC,BIO.bio-drug&district=pudong&sel=yaogu&cmp=yaogu,lingang&map=121.6,31.2,11';
    expect(sentences(link, 'zh')).toEqual([
      '筛选: 产业链：IC、BIO · bio-drug；区：浦东新区',
      '选中: 张江药谷',
      '对比 2 个: 张江药谷、lingang',
      '地图位置: 121.60, 31.20，缩放 11.0',
    ]);
    expect(sentences(`${link}&lang=en&theme=dark`, 'en')).toEqual([
      'Filter: Industry chain: IC, BIO · bio-drug; District: Pudong',
      'Selected: Pharma Valley',
      'Shortlist of 2: Pharma Valley, lingang',
      'Map position: 121.60, 31.20, zoom 11.0',
      'Language: English',
      'Theme: Dark',
    ]);
  });

  test('tells a distance as a straight line from a place with a name', () => {
    expect(sentences('?near=pvg&within=20&sort=near', 'zh')).toEqual([
      '筛选: 距浦东机场直线 20 公里以内',
      '排序: 按距离',
    ]);
    expect(sentences('?near=121.5,31.25', 'en')).toEqual(['Measured from: 121.5,31.25']);
  });

  test('counts what is too much to name', () => {
    const [filter] = sentences('?chain=a,b,c,d,e,f,g', 'zh');
    expect(filter).toBe('筛选: 产业链：a、b、c、d、e 等（另有 2 项）');
  });

  test.each(['zh', 'en'] as const)('has a line for every part of any link, in %s', language => {
    fc.assert(
      fc.property(intentArbitrary, intent => {
        // Blanks stand in the link but narrow nothing.
        fc.pre(intent.q === '' || intent.q.trim() !== '');
        // An id that the link makes up may look like a fault of ours.
        fc.pre(!FAULTS.test(JSON.stringify(intent)));
        const words = wordsOf(intent, language);
        const parameters = [...new URLSearchParams(encodeUrl(intent)).keys()]
          // Without an origin a distance is a part of its own, with one it is a condition.
          .filter(
            name => name !== 'v' && !(intent.near && intent.within !== null && name === 'near'),
          )
          .map(name => (name === 'within' && intent.near ? 'chain' : (TOGETHER[name] ?? name)));
        expect(words).toHaveLength(new Set(parameters).size);
        for (const { what, says } of words) {
          expect(what).not.toBe('');
          expect(`${what} ${says}`).not.toMatch(FAULTS);
        }
      }),
    );
  });
});
