/** The project's own search file: what the search box promises, on the data that it searches. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { makeReadings } from '../../../src/domain/search/readings.ts';
import { search } from '../../../src/domain/search/search.ts';
import { indexOf } from '../../bench/search/index.ts';
import { judge, rateOf } from '../../bench/search/judge.ts';
import { benchQueries } from '../../bench/search/queries.ts';
import { compileRealProject } from './support/real-project.ts';

const { files, report } = compileRealProject();
const { file, index, texts } = indexOf(files);

describe('the search file', () => {
  it('holds everything that has a name', () => {
    const count = (type: string) => file.entries.filter(entry => entry.type === type).length;
    expect(count('feature')).toBe(report.features);
    expect(count('chain')).toBe(report.chains);
    expect(count('segment')).toBe(report.segments);
    expect(count('document')).toBe(report.documents);
    expect(count('indicator')).toBe(report.indicators);
    expect(count('district')).toBe(16);
  });

  it('gives every Chinese character its syllable', () => {
    const readingOf = makeReadings(file.readings);
    for (const { names } of file.entries) {
      for (const name of names) {
        const characters = name.zh.match(/\p{Script=Han}/gu) ?? [];
        const syllables = readingOf(name);
        expect(syllables, name.zh).toHaveLength(characters.length);
        for (const syllable of syllables) expect(syllable, name.zh).toMatch(/^[a-z]+$/u);
      }
    }
  });

  it('reads names as they are read, not as their characters usually are', () => {
    const readingOf = makeReadings(file.readings);
    const read = (zh: string) =>
      file.entries.flatMap(({ names }) => names.filter(name => name.zh === zh)).map(readingOf)[0];
    expect(read('长兴海洋装备产业园')?.slice(0, 2)).toEqual(['chang', 'xing']);
    expect(read('闵行区')).toEqual(['min', 'hang', 'qu']);
  });

  it('weighs at most 120 kB gzip, the texts that are searched with it counted in', () => {
    const weights = [...files]
      .filter(([name]) => name === 'search.json' || name.startsWith('text-'))
      .map(([, text]) => gzipSync(text).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(120_000);
  });
});

describe('what is wanted', () => {
  const judged = judge(index, texts, benchQueries(file));

  it('is asked for more than 500 times', () => {
    expect(judged.length).toBeGreaterThan(500);
  });

  test.each(['name', 'alias', 'English name', 'traditional'] as const)(
    'comes first for 98 of 100 by %s',
    kind => {
      expect(rateOf(judged, kind).first).toBeGreaterThanOrEqual(0.98);
    },
  );

  test.each(['pinyin', 'initials', 'English, one slip', 'pinyin, one slip'] as const)(
    'is among the first five for 98 of 100 by %s',
    kind => {
      expect(rateOf(judged, kind).firstFive).toBeGreaterThanOrEqual(0.98);
    },
  );

  test.each([
    ['a misread name', 'xinzhuang', '莘庄'],
    ['a district', 'mhq', '闵行区'],
    ['a chain by a printed word', 'CDMO代工', '研发与生产服务'],
    ['a document by its title', '产业园区转型升级“十四五”规划', '园区转型升级十四五规划'],
    ['an indicator', '工业固定资产投资', '投资'],
  ])('%s: %s', (_what, typed, part) => {
    const { names } = search(index, texts, typed);
    const shown = names.flatMap(({ hits }) =>
      hits.slice(0, 5).map(hit => hit.entry.lines[0]?.text),
    );
    expect(shown).toEqual(expect.arrayContaining([expect.stringContaining(part)]));
  });

  it('in a sentence copied from a document is that sentence', () => {
    const sentence = '到2025年，全力打响5个左右具有全球影响力的园区品牌';
    const [passage] = search(index, texts, sentence).passages;
    expect(passage?.text.slice(...(passage.ranges[0] ?? [0, 0]))).toBe(sentence);
    expect((passage?.end ?? 0) - (passage?.start ?? 0)).toBe(sentence.length);
  });
});
