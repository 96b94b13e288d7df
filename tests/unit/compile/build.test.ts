/** What the compiler makes of sound data. */
import { distance } from '@turf/distance';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { nameSpans } from '../../../data/compile/build/name-spans.ts';
import { readings, searchKey } from '../../../data/compile/build/search-key.ts';
import { compile } from '../../../data/compile/compile.ts';
import { IssueList } from '../../../data/compile/issue.ts';
import { readProject } from '../../../data/compile/source/project.ts';
import { occurrences } from '../../../data/compile/text/find-quote.ts';
import { sectionAt } from '../../../data/compile/text/section.ts';
import { AtlasSchema, DetailsSchema } from '../../../src/domain/model.ts';
import { FIXTURE } from './support/fixture.ts';

const { files } = compile(FIXTURE);
const read = (name: string): unknown => JSON.parse(files.get(name) ?? 'null');
const atlas = v.parse(AtlasSchema, read('atlas.json'));
const details = v.parse(DetailsSchema, read('details.json'));
const project = readProject(FIXTURE, new IssueList());
const feature = (id: string) => {
  const entry = project.features.find(({ value }) => value.id === id);
  if (!entry) throw new Error(`no feature ${id}`);
  return entry.value;
};

describe('a chain', () => {
  it('has its order, with the reason and where the words stand', () => {
    expect(atlas.chains.find(({ id }) => id === 'AI')?.segments).toMatchObject([
      { id: 'ai-chip', stage: 'upstream' },
      { id: 'ai-soft', stage: 'downstream' },
    ]);
    const [words] = details.orders.AI?.evidence ?? [];
    const text = project.documents.get('900')?.text ?? '';
    expect(text.slice(words?.start, words?.end)).toBe('发展集成电路和人工智能');
    expect(details.orders.IC).toBeUndefined();
  });
});

describe('a feature', () => {
  it('has the chains of its words', () => {
    const east = atlas.features.find(({ id }) => id === 'east-zone');
    expect(east?.chains).toEqual(['IC', 'AI']);
    expect(details.features['east-zone']?.words).toEqual([
      { word: '集成电路', chains: ['IC'], citation: 0 },
      { word: '人工智能', chains: ['AI'], citation: 0 },
    ]);
  });

  it('shows chains as inherited when the words are the parent’s', () => {
    expect(details.features['small-park']?.inherited).toEqual({
      from: 'east-zone',
      chains: ['IC'],
    });
    expect(details.features['small-park']?.words).toEqual([]);
  });

  it('tells an amount in words of its own in English', () => {
    expect(details.features['east-zone']?.figures).toEqual([
      {
        name: '规划面积',
        en: 'Planned area',
        value: '约424',
        unit: '平方公里',
        amountEn: 'about 424 km²',
        doc: '900',
        quote: '规划面积约424平方公里',
      },
    ]);
  });

  it('says who states its area, and what the outline measures', () => {
    expect(details.features['east-zone']?.extent).toMatchObject({
      statedKm2: 424,
      statedBy: { zh: '规划原文', en: 'the text of the plan itself' },
    });
    expect(details.features['east-zone']?.extent?.drawnKm2).toBeCloseTo(424, -1);
  });

  it('knows the nearest station and hub in a straight line', () => {
    const [metro, airport] = details.features['east-zone']?.near ?? [];
    expect(metro).toMatchObject({ id: 'east-station', kind: 'metro', lines: ['1', '2'] });
    expect(metro?.distance).toBeCloseTo(distance([121.7, 31.15], [121.71, 31.15]) * 1000, -1);
    expect(airport).toMatchObject({ id: 'pvg', kind: 'airport', en: 'Sample Airport' });
  });
});

describe('a passage', () => {
  it('stands at its offsets in the seed, under its heading', () => {
    const [citation] = details.features['west-park']?.citations ?? [];
    const text = project.documents.get('900')?.text ?? '';
    expect(text.slice(citation?.start, citation?.end)).toBe(citation?.quote);
    expect(citation?.section.map(({ zh }) => zh)).toEqual(['一、总体布局', '西园']);
  });

  it('shows where it names the feature, but not inside a longer name of another', () => {
    const quote = '东区小园：位于东区，发展各类软件。';
    expect(nameSpans(feature('east-zone'), quote, project.features)).toEqual([[7, 9]]);
    expect(nameSpans(feature('small-park'), quote, project.features)).toEqual([[0, 4]]);
  });
});

describe('sections', () => {
  const outline = project.documents.get('900')?.value.outline ?? [];

  it('leave out the title and close with the next heading of the same level', () => {
    expect(sectionAt(outline, 20)).toEqual([]);
    expect(sectionAt(outline, 150).map(({ text }) => text)).toEqual(['一、总体布局', '西园']);
    expect(sectionAt(outline, 190).map(({ text }) => text)).toEqual(['二、主要目标']);
  });
});

describe('the search key', () => {
  it('holds pinyin and initials, also of characters with several readings', () => {
    expect(readings('张江药谷')).toEqual(['zhangjiangyaogu', 'zjyg']);
    expect(readings('莘庄工业区')[0]).toBe('xinzhuanggongyequ');
    expect(readings('闵行开发区')[0]).toBe('minhangkaifaqu');
    expect(readings('长三角')[0]).toBe('changsanjiao');
    expect(readings('G60科创走廊')[1]).toBe('g60kczl');
  });

  it('holds names, aliases and English, each once', () => {
    const lines = searchKey(['西园', '西园'], 'West Park').split('\n');
    expect(lines).toEqual(['西园', 'xiyuan', 'xy', 'westpark']);
  });
});

describe('occurrences', () => {
  it('count overlapping ones, so that a number means the same to everyone', () => {
    expect(occurrences('哈哈哈', '哈哈')).toEqual([0, 1]);
    expect(occurrences('东区', '西区')).toEqual([]);
  });
});
