import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/domain/facets.ts';
import { indexAtlas } from '../../../src/state/atlas-index.ts';
import { INITIAL_INTENT, type Intent } from '../../../src/state/intent.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { decodeUrl, encodeUrl } from '../../../src/state/url-codec.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';
import { intentArbitrary } from './arbitrary-intent.ts';

const KNOWN = knownIds(indexAtlas(makeAtlas([makeFeature('zj-yaogu'), makeFeature('lingang')])));

const intentOf = (given: Partial<Intent>): Intent => ({ ...INITIAL_INTENT, ...given });
const filterOf = (given: Partial<Intent['filter']>) =>
  intentOf({ filter: { ...INITIAL_INTENT.filter, ...given } });

describe('a link says', () => {
  test.each<[string, Intent]>([
    ['?chain=IC,BIO.bio-drug', filterOf({ chain: ['IC', 'BIO.bio-drug'] })],
    ['?layout=axis&kind=park', filterOf({ layout: ['axis'], kind: ['park'] })],
    ['?district=pudong&doc=002', filterOf({ district: ['pudong'], doc: ['002'] })],
    ['?grade=A,D', filterOf({ grade: ['A', 'D'] })],
    ['?q=%E5%BC%A0%E6%B1%9F', intentOf({ q: '张江' })],
    ['?q=张江', intentOf({ q: '张江' })],
    ['?q=drug+valley', intentOf({ q: 'drug valley' })],
    ['?sel=zj-yaogu', intentOf({ selected: 'zj-yaogu' })],
    ['?cmp=zj-yaogu,lingang', intentOf({ compare: ['zj-yaogu', 'lingang'] })],
    ['?mode=compare&diff=1', intentOf({ mode: 'compare', differences: true })],
    ['?hide=axis,other', intentOf({ hidden: ['axis', 'other'] })],
    ['?mode=read&read=002:120-180', intentOf({ mode: 'read', read: '002:120-180' })],
    ['?mode=board&ind=i049', intentOf({ mode: 'board', indicator: 'i049' })],
    ['?near=pvg&within=20', intentOf({ near: { kind: 'hub', id: 'pvg' }, within: 20 })],
    ['?near=121.47,31.23', intentOf({ near: { kind: 'point', at: [121.47, 31.23] } })],
    [
      '?fit=BIO.bio-drug:3,near.pvg:1',
      intentOf({
        fit: [
          { criterion: 'BIO.bio-drug', weight: 3 },
          { criterion: 'near.pvg', weight: 1 },
        ],
      }),
    ],
    [
      '?mode=brochure&of=chain.IC&tongue=both',
      intentOf({ mode: 'brochure', brochure: 'chain.IC', tongue: 'both' }),
    ],
    ['?ui=legend,search', intentOf({ ui: ['search', 'legend'] })],
    ['?ui=none', intentOf({ ui: [] })],
    ['?chain=BIO&lock=chain', { ...filterOf({ chain: ['BIO'] }), lock: ['chain'] as const }],
    ['?story=axis&step=3', intentOf({ story: 'axis', step: 3 })],
    ['?sort=name&lang=en&theme=dark', intentOf({ sort: 'name', language: 'en', theme: 'dark' })],
    [
      '?map=121.47,31.23,10.5',
      intentOf({
        camera: { longitude: 121.47, latitude: 31.23, zoom: 10.5, bearing: 0, pitch: 0 },
      }),
    ],
    [
      '?map=121.47,31.23,10.5,-30,45',
      intentOf({
        camera: { longitude: 121.47, latitude: 31.23, zoom: 10.5, bearing: -30, pitch: 45 },
      }),
    ],
  ])('%s', (search, intent) => {
    expect(decodeUrl(search)).toEqual(intent);
  });
});

describe('versions', () => {
  test('a link without a version is read as version 1', () => {
    expect(decodeUrl('?chain=IC&sel=zj-yaogu')).toEqual(decodeUrl('?v=1&chain=IC&sel=zj-yaogu'));
  });

  test('what is understood of a later version is kept', () => {
    expect(decodeUrl('?v=9&chain=IC&future=x')).toEqual(filterOf({ chain: ['IC'] }));
  });

  test('every link that is written names its version', () => {
    expect(encodeUrl(filterOf({ chain: ['IC'] }))).toBe('?v=1&chain=IC');
  });
});

describe('one wrong parameter is dropped and the rest stays', () => {
  test.each([
    'mode=fly',
    'chain=<script>',
    'layout=../../etc',
    'district=%00',
    'kind=a b',
    'doc=',
    'grade=E',
    'grade=a',
    'sel=<img src=x onerror=alert(1)>',
    'cmp=,,,',
    'map=NaN,31,9',
    'map=121.4,31.2',
    'map=121.4,31.2,9,0,0,0',
    'map=0,0,9',
    'map=121.4,31.2,99',
    'map=121.4,31.2,9,0,85',
    'map=121.4,31.2,9,999',
    'map=121.4,,9',
    'map=0x79,31.2,9',
    'map=1.2e2,31.2,9',
    'map=Infinity,31.2,9',
    'hide=*',
    'sort=size',
    'lang=fr',
    'theme=pink',
    'story=a/b',
    'step=-1',
    'step=1e3',
    'read=2',
    'read=002:180-120',
    'read=javascript:alert(1)',
    'ind=<b>',
    'near=31.23,121.47',
    'near=121.47',
    'near=121.47,31.23,9',
    'within=0',
    'within=1e2',
    'within=500',
    'fit=BIO',
    'fit=BIO:9',
    'fit=<b>:3',
    'of=a/b',
    'tongue=fr',
    'diff=yes',
    'ui=sidebar',
    'lock=district',
    'lock=everything',
    'ind=../i001',
  ])('%s', parameter => {
    expect(decodeUrl(`?${parameter}&q=kept`)).toEqual(intentOf({ q: 'kept' }));
  });

  test('nonsense in every parameter at once gives the first view', () => {
    const names = ['mode', ...FACETS, 'sel', 'cmp', 'map', 'hide', 'sort', 'lang', 'theme'];
    const query = [
      ...names,
      'story',
      'step',
      'read',
      'ind',
      'near',
      'within',
      'fit',
      'of',
      'tongue',
      'ui',
      'lock',
    ]
      .map(name => `${name}=%%%<>,"'`)
      .join('&');
    expect(decodeUrl(`?${query}`)).toEqual(INITIAL_INTENT);
  });

  test('of a list only the wrong ids go', () => {
    expect(decodeUrl('?chain=IC,<b>,,BIO,IC').filter.chain).toEqual(['IC', 'BIO']);
  });

  test('of a parameter given twice the first counts', () => {
    expect(decodeUrl('?sel=first&sel=second').selected).toBe('first');
  });

  test('at most five stand on the shortlist', () => {
    expect(decodeUrl('?cmp=a,b,c,d,e,f,g').compare).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('control characters leave the free text', () => {
    expect(decodeUrl('?q=a%00b%0Ac').q).toBe('abc');
  });

  test('free text is cut at 200 characters', () => {
    expect(decodeUrl(`?q=${'x'.repeat(10_000)}`).q).toHaveLength(200);
  });

  test('a list is cut at 120 ids', () => {
    const ids = Array.from({ length: 10_000 }, (_, at) => `id${at}`);
    expect(decodeUrl(`?chain=${ids.join(',')}`).filter.chain).toHaveLength(120);
  });
});

describe('once the data is there, ids that it does not hold are dropped', () => {
  test.each<[string, string, Intent]>([
    ['chains', '?chain=IC,OLD,BIO.bio-drug,BIO.gone', filterOf({ chain: ['IC', 'BIO.bio-drug'] })],
    ['layout parts', '?layout=axis,gone', filterOf({ layout: ['axis'] })],
    ['districts', '?district=nowhere,pudong', filterOf({ district: ['pudong'] })],
    ['kinds', '?kind=park,castle', filterOf({ kind: ['park'] })],
    ['documents', '?doc=001,999', filterOf({ doc: ['001'] })],
    ['the selection', '?sel=gone', INITIAL_INTENT],
    ['the shortlist', '?cmp=gone,lingang', intentOf({ compare: ['lingang'] })],
    ['switched-off parts', '?hide=gone,axis', intentOf({ hidden: ['axis'] })],
    ['the document to read', '?read=999:1-2', INITIAL_INTENT],
  ])('%s', (_, search, intent) => {
    expect(decodeUrl(search, KNOWN)).toEqual(intent);
  });

  test('grades are known with or without data', () => {
    expect(decodeUrl('?grade=A,X').filter.grade).toEqual(['A']);
    expect(decodeUrl('?grade=A,X', KNOWN).filter.grade).toEqual(['A']);
  });
});

/** As a map reports it: with all the digits it has. */
const unrounded = fc.record({
  longitude: fc.double({ min: 119, max: 124, noNaN: true }),
  latitude: fc.double({ min: 29.5, max: 33, noNaN: true }),
  zoom: fc.double({ min: 6, max: 18, noNaN: true }),
  bearing: fc.oneof(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  ),
  pitch: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 60, noNaN: true })),
});

test('a camera is rounded once: its link stays the same however often it is opened', () => {
  fc.assert(
    fc.property(unrounded, camera => {
      const link = encodeUrl(intentOf({ camera }));
      const opened = decodeUrl(link);
      expect(opened.camera).not.toBeNull();
      expect(encodeUrl(opened)).toBe(link);
    }),
    { numRuns: 1000 },
  );
});

describe('every intent', () => {
  test('comes back from its link unchanged', () => {
    fc.assert(
      fc.property(intentArbitrary, intent => {
        expect(decodeUrl(encodeUrl(intent))).toEqual(intent);
      }),
      { numRuns: 1000 },
    );
  });

  test('has a link even with half a surrogate pair in the text', () => {
    expect(decodeUrl(encodeUrl(intentOf({ q: 'a\ud83d' }))).q).toBe('a\ufffd');
  });
});

describe('links are short', () => {
  test('the first view has no parameters', () => {
    expect(encodeUrl(INITIAL_INTENT)).toBe('');
  });

  test('commas and colons stand as they are', () => {
    const intent = { ...filterOf({ chain: ['IC', 'BIO'] }), read: '002:1-2' };
    expect(encodeUrl(intent)).toBe('?v=1&chain=IC,BIO&read=002:1-2');
  });

  test('the camera is rounded to about ten metres and a hundredth of a zoom', () => {
    const camera = {
      longitude: 121.473_701_23,
      latitude: 31.230_416_78,
      zoom: 10.456_789,
      bearing: 0,
      pitch: 0,
    };
    expect(encodeUrl(intentOf({ camera }))).toBe('?v=1&map=121.4737,31.2304,10.46');
  });

  test('bearing and pitch stand only when one of them shows', () => {
    const level = { longitude: 121, latitude: 31, zoom: 9, bearing: 0.01, pitch: -0.0 };
    expect(encodeUrl(intentOf({ camera: level }))).toBe('?v=1&map=121,31,9');
    expect(encodeUrl(intentOf({ camera: { ...level, pitch: 30 } }))).toBe('?v=1&map=121,31,9,0,30');
  });

  test('free text of any length adds a bounded one', () => {
    expect(encodeUrl(intentOf({ q: '张'.repeat(10_000) })).length).toBeLessThan(2000);
  });
});
