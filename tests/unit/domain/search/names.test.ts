import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { find, idsFor, markedFor } from './builders.ts';

describe('a place is found by', () => {
  test.each([
    ['its name', '张江药谷', 'yaogu', '张江药谷'],
    ['traditional characters', '張江藥谷', 'yaogu', '张江药谷'],
    ['pinyin', 'zhangjiangyaogu', 'yaogu', '张江药谷'],
    ['pinyin in syllables', 'zhang jiang yao gu', 'yaogu', '张江药谷'],
    ['pinyin with tones', 'Zhāngjiāng yàogǔ', 'yaogu', '张江药谷'],
    ['ü typed as v', 'lvgu', 'lingang', '绿谷'],
    ['ü typed as ü', 'lǜgǔ', 'lingang', '绿谷'],
    ['initials', 'zjyg', 'yaogu', '张江药谷'],
    ['initials with zh', 'zhjyg', 'yaogu', '张江药谷'],
    ['pinyin and initials mixed', 'zhangjyg', 'yaogu', '张江药谷'],
    ['Chinese and initials mixed', '张江yg', 'yaogu', '张江药谷'],
    ['a syllable half typed', 'zhangjiangya', 'yaogu', '张江药'],
    ['English', 'pharma valley', 'yaogu', 'Pharma Valley'],
    ['English without the hyphen', 'LINGANG NEW', 'lingang', 'Lin-gang New'],
    ['full-width letters', 'ＡＩ ｔｏｗｅｒ', 'tower', 'AI Tower'],
    ['an alias', '张江', 'city', '张江'],
    ['a label', '绿谷', 'lingang', '绿谷'],
    ['English with letters swapped', 'phrama valley', 'yaogu', 'Pharma Valley'],
    ['English with a letter too few', 'biomedcine', 'BIO', 'Biomedicine'],
    ['pinyin with a slip', 'zhangjaingyaogu', 'yaogu', '张江药谷'],
  ])('%s', (_how, typed, id, marked) => {
    expect(idsFor(typed)[0]).toBe(id);
    expect(markedFor(typed)).toBe(marked);
  });
});

describe('the order', () => {
  it('puts the whole name before its beginning, and that before its middle', () => {
    expect(idsFor('生物医药')).toEqual(['BIO', 'i001']);
    expect(idsFor('药谷')[0]).toBe('yaogu');
    expect(idsFor('新区')).toEqual(expect.arrayContaining(['lingang', 'pudong']));
  });

  it('of groups puts that first whose best name is answered most', () => {
    const groups = find('新区').names.map(({ id }) => id);
    expect(groups).toEqual(['place', 'district']);
    expect(find('pudong').names.map(({ id }) => id)).toEqual(['district']);
  });

  it('puts indicators last unless their whole name was typed', () => {
    expect(find('生物').names.map(({ id }) => id)).toEqual(['chain', 'indicator']);
    expect(find('生物医药产值').names.map(({ id }) => id)[0]).toBe('indicator');
  });

  it('puts a whole alias before the beginning of a name', () => {
    expect(idsFor('张江')).toEqual(['city', 'yaogu']);
  });

  it('puts any whole name before a part of one', () => {
    expect(idsFor('药')).toEqual(['BIO', 'tower', 'yaogu', 'i001']);
  });

  it('puts the weightier of two equals first', () => {
    expect(idsFor('zhangjiang')).toEqual(['city', 'yaogu']);
  });

  it('wants all the words, wherever in the entry they stand', () => {
    expect(idsFor('valley 张江')).toEqual(['yaogu']);
    expect(idsFor('valley 浦东')).toEqual([]);
  });
});

describe('what is near', () => {
  it('is looked for only when nothing answers as typed, and says that it is near', () => {
    expect(find('pharma').near).toBe(false);
    expect(find('phrama').near).toBe(true);
  });

  it('is not guessed from words of three letters, nor for Chinese', () => {
    expect(idsFor('vly')).toEqual([]);
    expect(idsFor('章江')).toEqual([]);
  });
});

describe('a query that is none', () => {
  test.each(['', '  ', '，。！？', '😀🏭', '<>&"'])('%j asks for nothing', typed => {
    expect(find(typed)).toEqual({ query: null, names: [], passages: [], near: false });
  });

  it('is cut when it is longer than any name, and says so', () => {
    expect(find('张江'.repeat(5_000)).query?.cut).toBe(true);
    expect(find('张江').query?.cut).toBe(false);
  });

  it('never throws, whatever is typed, and marks only what is there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), typed => {
        const hits = find(`张${typed}`).names.flatMap(group => group.hits);
        return hits.every(({ entry, marks }) =>
          [...marks].every(([line, ranges]) => {
            const { length } = entry.lines[line]?.text ?? '';
            return ranges.every(([start, end]) => start < end && end <= length);
          }),
        );
      }),
    );
  });
});
