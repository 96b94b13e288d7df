/** The codec is total: whatever stands in the address bar, the app gets an intent that it may rely on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACETS } from '../../../src/domain/facets.ts';
import { GRADES } from '../../../src/domain/model.ts';
import { indexAtlas } from '../../../src/state/atlas-index.ts';
import { APPEARANCES, type Intent, MODES, SORTS, UI_PARTS } from '../../../src/state/intent.ts';
import { knownIds } from '../../../src/state/known-ids.ts';
import { decodeUrl, encodeUrl } from '../../../src/state/url-codec.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const KNOWN = knownIds(indexAtlas(makeAtlas([makeFeature('zj-yaogu'), makeFeature('lingang')])));

/** What the app may rely on, whatever the address bar holds. */
function expectValid(intent: Intent): void {
  const lists = [...FACETS.map(facet => intent.filter[facet]), intent.compare, intent.hidden];
  const ids = [...lists.flat(), intent.selected, intent.story].filter(each => each !== null);
  expect(MODES).toContain(intent.mode);
  expect(SORTS).toContain(intent.sort);
  expect(['zh', 'en', null]).toContain(intent.language);
  expect([...APPEARANCES, null]).toContain(intent.theme);
  expect(intent.filter.grade.every(grade => GRADES.some(each => each === grade))).toBe(true);
  for (const list of lists) expect(new Set(list).size).toBe(list.length);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*$/u);
  expect(intent.compare.length).toBeLessThanOrEqual(5);
  expect(intent.q.length).toBeLessThanOrEqual(200);
  expect(intent.q).not.toMatch(/\p{Cc}/u);
  expect(intent.q.isWellFormed()).toBe(true);
  // What is settled has something to settle on: else the whole atlas would be left out.
  for (const facet of intent.lock) expect(intent.filter[facet]).not.toEqual([]);
  for (const part of intent.ui ?? []) expect(UI_PARTS).toContain(part);
  for (const { weight } of intent.fit) expect([1, 2, 3, 4, 5]).toContain(weight);
  if (intent.within !== null) expect(intent.within).toBeGreaterThan(0);
  if (intent.step !== null) expect(intent.step).toBeLessThan(1000);
  if (intent.read !== null) expect(intent.read).toMatch(/^\d{3}(:\d+(-\d+)?)?$/u);
  if (intent.camera) {
    expect(Object.values(intent.camera).every(Number.isFinite)).toBe(true);
    expect(intent.camera.zoom).toBeGreaterThanOrEqual(6);
    expect(intent.camera.zoom).toBeLessThanOrEqual(18);
  }
}

const NAMES = [
  ...['v', 'mode', ...FACETS, 'q', 'sel', 'cmp', 'map', 'hide', 'sort', 'lang', 'theme'],
  ...['story', 'step', 'play', 'read', 'ind', 'near', 'within', 'fit', 'of', 'tongue', 'diff'],
  ...['ui', 'lock', '__proto__', 'constructor', ''],
];
const hostileValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.constantFrom('%', '%2', '%zz', '%00', '%C3', '%ED%A0%80', '%u0041', '+', '=', ';'))
    .map(parts => parts.join('')),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '\u202e\u2066gnp.exe\u0000\u0007\r\n',
    '\ud800',
    '../../../etc/passwd',
    '__proto__',
    'toString',
    '-0,-0,-0',
    '1e999,NaN,Infinity',
  ),
  fc.constantFrom('x', ',', '%25', '张', '9').map(unit => unit.repeat(5000)),
  fc.tuple(fc.double(), fc.double(), fc.double()).map(numbers => numbers.join(',')),
  fc.array(fc.constantFrom('IC', 'BIO.drug', '002', 'A', '<', ''), { maxLength: 8 }).map(String),
);
/** Known names and unknown, repeated, with values that mean harm or nothing. */
const hostileSearch = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('=', '', '=='), hostileValue), {
    maxLength: 12,
  })
  .map(pairs => `?${pairs.map(pair => pair.join('')).join('&')}`);

describe('any text whatever', () => {
  test('decodes to a valid intent', () => {
    const anyText = fc.oneof(
      { weight: 4, arbitrary: hostileSearch },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 500 }) },
    );
    fc.assert(
      fc.property(anyText, fc.boolean(), (search, loaded) => {
        expectValid(decodeUrl(search, loaded ? KNOWN : undefined));
      }),
      { numRuns: 5000 },
    );
  }, 60_000);

  test('has one form: decoded, encoded and decoded again it means the same', () => {
    fc.assert(
      fc.property(hostileSearch, search => {
        const link = encodeUrl(decodeUrl(search));
        expect(encodeUrl(decodeUrl(link))).toBe(link);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
