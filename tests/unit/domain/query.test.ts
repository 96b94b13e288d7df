import { describe, expect, test } from 'vitest';
import { searchKey } from '../../../data/compile/build/search-key.ts';
import { matchesQuery, normaliseQuery, normaliseText } from '../../../src/domain/query.ts';

const KEY = searchKey(['张江生物医药创新引领核心区', '张江药谷'], 'Zhangjiang “AI+” Drug Valley');

const finds = (query: string) => matchesQuery(KEY, normaliseQuery(query));

describe('a feature is found by', () => {
  test.each([
    ['its name', '张江生物医药创新引领核心区'],
    ['the middle of its name', '创新引领'],
    ['an alias', '张江药谷'],
    ['pinyin', 'zhangjiang'],
    ['initials', 'zjyg'],
    ['English', 'drug valley'],
    ['words in any order', '药谷 张江'],
    ['words parted by Chinese commas', '张江，药谷、drug；valley'],
    ['full-width letters', 'ＤＲＵＧ'],
    ['capitals', 'ZHANGJIANG'],
    ['spaced pinyin', 'zhang jiang'],
    ['an ideographic space between words', '张江\u3000药谷'],
    ['words in quotation marks', '“药谷”'],
    ['a name in book-title marks with a full stop', '《张江药谷》。'],
    ['words with an invisible character pasted along', '张江\u200b药谷'],
    ['English with its symbols', 'ai+'],
  ])('%s', (_, query) => {
    expect(finds(query)).toBe(true);
  });
});

test('every word must occur', () => {
  expect(finds('张江 临港')).toBe(false);
});

test('a match does not run over the end of one name into the next', () => {
  expect(matchesQuery(searchKey(['张江', '药谷'], 'Valley'), normaliseQuery('张江药谷'))).toBe(
    false,
  );
});

describe('without a word to look for there is no text filter', () => {
  test.each([
    ['an empty text', ''],
    ['spaces', ' \t\u3000'],
    ['commas', ',，、;；'],
    ['a full stop', '。'],
    ['brackets and marks', '《》（）！？…—'],
    ['symbols', '+=~|$'],
    ['invisible characters', '\u200b\u202e\u0000'],
  ])('%s', (_, query) => {
    expect(normaliseQuery(query)).toBeNull();
    expect(finds(query)).toBe(true);
  });
});

test('a text of 10,000 characters is cut before it is looked for', () => {
  const words = normaliseQuery('张江 '.repeat(2500)) ?? [];
  expect(words.join('').length).toBeLessThanOrEqual(200);
});

test('text that is normalised twice is the same as once', () => {
  const once = normaliseText('Ｇ６０ “3+6” 科创走廊');
  expect(once).toBe('g6036科创走廊');
  expect(normaliseText(once)).toBe(once);
});
