import { describe, expect, test } from 'vitest';
import { spansOf } from '../../../../src/domain/board/printed-number.ts';

const found = (value: number | string, quote: string) =>
  spansOf(value, quote).map(([start, end]) => quote.slice(Math.max(0, start - 1), end + 1));

describe('a figure is found', () => {
  test('where it stands by itself, not inside another number', () => {
    expect(found(5, '形成5家千亿级、15家百亿级、0.5倍')).toEqual(['成5家']);
    expect(found(2, '由2.4万亿元上升到2.8万亿元')).toEqual([]);
    expect(found(95, '由95平方公里扩大至约220平方公里')).toEqual(['由95平']);
  });

  test('with the decimals that are printed', () => {
    expect(found('2.0', '容积率可以2.0以上')).toEqual(['以2.0以']);
  });

  test('as a Chinese numeral when no digits are printed', () => {
    expect(found(8, '搭建八大平台')).toEqual(['建八大']);
    expect(found(1000, '带动超过千亿元')).toEqual(['过千亿']);
    expect(found(7, '比“十三五”初增加5个')).toEqual([]);
  });

  test('as words, when the goal is in words', () => {
    expect(found('全面建成', '，全面建成。')).toEqual(['，全面建成。']);
  });

  test('before a full stop that is no decimal point', () => {
    expect(found(50, 'at least 50.')).toEqual([' 50.']);
  });
});
