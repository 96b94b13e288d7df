import { describe, expect, test } from 'vitest';
import { amountIn, valueIn, yearIn } from '../../../../src/domain/board/amounts.ts';
import { makeIndicator, pair } from './builders.ts';

const YUAN = pair('亿元', '× 100 million yuan');

describe('Chinese amounts read as the documents print them', () => {
  test.each([
    [{ value: '3000', unit: YUAN, qualifier: pair('超过', 'over') }, '超过3000亿元'],
    [{ value: '50', unit: pair('个', 'parks'), qualifier: pair('左右', 'about') }, '50个左右'],
    [{ value: '500', unit: pair('家', 'spaces'), qualifier: pair('余', 'more than') }, '500余家'],
    [{ value: '2-3', unit: pair('个', 'zones') }, '2-3个'],
    [
      { value: '100', unit: pair('%', '%'), qualifier: pair('全覆盖', 'full coverage') },
      '全覆盖（100%）',
    ],
    [{ value: '2.0', qualifier: pair('以上', 'at least') }, '2.0以上'],
  ])('%j', (amount, words) => {
    expect(amountIn('zh', amount)).toBe(words);
  });
});

describe('English amounts have the scale of the unit worked in, and lose nothing', () => {
  test.each([
    [{ value: '4800', unit: YUAN }, '480 billion yuan'],
    [{ value: '12.5', unit: YUAN }, '1.25 billion yuan'],
    [{ value: '76.3', unit: pair('', '× 100 million yuan per km²') }, '7.63 billion yuan per km²'],
    [{ value: '11', unit: pair('万个', '× 10,000 patents') }, '110,000 patents'],
    [{ value: '200', unit: pair('万元', '× 10,000 yuan') }, '2 million yuan'],
    [{ value: '2.8', unit: pair('万亿元', 'trillion yuan') }, '2.8 trillion yuan'],
    [{ value: '82000', unit: pair('亩', 'mu (1/15 ha)') }, '82,000 mu (1/15 ha)'],
    [{ value: '81.1', unit: pair('%', '%') }, '81.1%'],
    [{ value: '1-2', unit: pair('家', 'universities') }, '1–2 universities'],
    [
      { value: '60', unit: pair('平方公里', 'km²'), qualifier: pair('超过', 'over') },
      'over 60 km²',
    ],
  ])('%j', (amount, words) => {
    expect(amountIn('en', amount)).toBe(words);
  });
});

test('a goal in words stands in the reader’s language', () => {
  const goal = makeIndicator('goal', { value: '基本建成', valueEn: 'basically in place' });
  expect([valueIn('zh', goal), valueIn('en', goal)]).toEqual(['基本建成', 'basically in place']);
});

test('a year gets its word in Chinese, a time in words stays', () => {
  expect(yearIn('zh', pair('2016–2020', '2016–2020'))).toBe('2016–2020年');
  expect(yearIn('zh', pair('“十三五”初', 'start of the plan'))).toBe('“十三五”初');
  expect(yearIn('en', pair('原', 'formerly'))).toBe('formerly');
  expect(yearIn('en', undefined)).toBeNull();
});
