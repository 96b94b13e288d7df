import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Atlas } from '../../../src/domain/model.ts';
import { allLetters } from '../../../src/map/later.ts';
import { drawAhead, firstLetters, lettersOf } from '../../../src/map/letters-ahead.ts';

const atlas = {
  districts: [{ id: 'qingpu', name: '青浦', en: 'Qingpu' }],
  features: [
    { name: '青浦新城', en: 'Qingpu New City', tier: 1 },
    { name: '西岸', en: 'West Bund', tier: 3 },
  ],
  hubs: [{ name: '站', en: 'Hub' }],
  chains: [{ glyph: '芯' }],
} as unknown as Atlas;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A map that notes which letters it was to draw, in which task. */
function mapThatNotes() {
  const asked: string[][] = [];
  let remove = () => {};
  const style = {
    glyphManager: {
      getGlyphs: (request: Record<string, { default: string[] }>) => {
        asked.push(...Object.values(request).map(each => each.default));
        return Promise.resolve();
      },
    },
  };
  const map = {
    style: style as typeof style | null,
    once: (_: string, listener: () => void) => {
      remove = listener;
    },
  };
  return { asked, map: map as unknown as MapLibreMap, plain: map, remove: () => remove() };
}

const letters = lettersOf([
  '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄',
]);

test('the opening view needs districts and large places in the language in use', () => {
  expect(firstLetters(atlas, 'zh').join('')).toBe('青浦新城');
  expect(firstLetters(atlas, 'en').join('')).toBe('Qingpu NewCty');
});

test('later come the letters of every name in both languages, and of the signs of chains', () => {
  const all = allLetters(atlas);
  for (const letter of '西岸站芯WB') expect(all).toContain(letter);
  expect(new Set(all).size).toBe(all.length);
});

test('letters are drawn a few at a time, each once', () => {
  const { asked, map } = mapThatNotes();
  drawAhead(map, letters, 50);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(1000);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.flat()).toEqual(letters);
});

test('a map that is taken away is left alone', () => {
  const { asked, map, remove } = mapThatNotes();
  drawAhead(map, letters, 50);
  remove();
  vi.advanceTimersByTime(1000);
  expect(asked).toHaveLength(1);
});

test('a map whose graphics are lost is left alone', () => {
  const { asked, map, plain } = mapThatNotes();
  drawAhead(map, letters, 50);
  plain.style = null;
  vi.advanceTimersByTime(1000);
  expect(asked).toHaveLength(1);
});
