import { describe, expect, test } from 'vitest';
import { readCriteria, type Weighed } from '../../../../src/domain/fit/criteria.ts';
import type { Facts } from '../../../../src/domain/fit/marks.ts';
import { rankPlaces, topOf } from '../../../../src/domain/fit/rank.ts';
import { makeAtlas, makeCitation, makeFeature } from '../builders.ts';

/** Places along a parallel: `a` stands at the airport, `c` farthest from it. */
const FEATURES = [
  makeFeature('a', { at: [121.8013, 31.1531], chains: ['IC', 'IC.ic-fab'], docs: ['002'] }),
  makeFeature('b', { at: [121.6013, 31.1531], chains: ['IC'], docs: ['002'], grade: 'B' }),
  makeFeature('c', { at: [121.4013, 31.1531], chains: ['BIO'], grade: 'C' }),
  makeFeature('unplaced', { chains: ['BIO'], grade: 'D' }),
  makeFeature('belt', { grade: null }),
];
const FACTS: Record<string, Facts> = {
  a: {
    words: [{ word: '晶圆产线', chains: ['IC', 'IC.ic-fab'], citation: 0 }],
    inherited: null,
    citations: [makeCitation('002', { role: 'defining' })],
  },
  b: {
    words: [],
    inherited: { from: 'a', chains: ['IC'] },
    citations: [makeCitation('002')],
  },
};
const ATLAS = makeAtlas(FEATURES);

function weigh(weights: Record<string, number>): readonly Weighed[] {
  const list = Object.entries(weights).map(([criterion, weight]) => ({ criterion, weight }));
  return readCriteria(list, ATLAS, null).weighed;
}

function rank(weights: Record<string, number>, passes = FEATURES.map(() => 1)) {
  return rankPlaces({
    features: FEATURES,
    passes: Uint8Array.from(passes),
    facts: FACTS,
    weighed: weigh(weights),
  });
}

const seen = (weights: Record<string, number>) =>
  rank(weights).ranked.map(({ feature, points, rank: place }) => [place, feature.id, points]);

const partOf = (id: string, weights: Record<string, number>) => {
  const { ranked, unscored, partsOf } = rank(weights);
  const place = [...ranked, ...unscored].find(({ feature }) => feature.id === id);
  return place && partsOf(place)[0];
};

describe('criteria', () => {
  test('that the data don’t know are named, and so is a distance from nowhere', () => {
    const weights = ['IC', 'IC.nowhere', 'XX', 'near', 'near.mars', 'doc.999', 'grade'];
    const { weighed, unknown } = readCriteria(
      weights.map(criterion => ({ criterion, weight: 1 })),
      ATLAS,
      null,
    );
    expect(weighed.map(({ criterion }) => criterion.id)).toEqual(['IC', 'grade']);
    expect(unknown).toEqual(['IC.nowhere', 'XX', 'near', 'near.mars', 'doc.999']);
  });

  test('can be the point from which all distances are measured', () => {
    const near = { kind: 'point', at: [121.5, 31.2] } as const;
    const { weighed } = readCriteria([{ criterion: 'near', weight: 2 }], ATLAS, near);
    expect(weighed[0]?.criterion).toMatchObject({ kind: 'near', hub: null, at: [121.5, 31.2] });
  });
});

describe('a mark', () => {
  test('for a chain is whole for own words, half for the parent’s, nothing for other chains', () => {
    expect(partOf('a', { IC: 1 })).toMatchObject({
      share: 100,
      why: { kind: 'words', words: ['晶圆产线'] },
    });
    expect(partOf('b', { IC: 1 })).toMatchObject({ share: 50, why: { kind: 'inherited' } });
    expect(partOf('c', { IC: 1 })).toMatchObject({ share: 0, missing: false });
  });

  test('says what is missing: no chain, no segment, no position, no grade', () => {
    const missing = (id: string, weights: Record<string, number>) => {
      const part = partOf(id, weights);
      return part?.missing && part.why.kind;
    };
    expect(missing('belt', { IC: 1 })).toBe('no-chains');
    expect(missing('b', { 'IC.ic-fab': 1 })).toBe('no-segment');
    expect(missing('unplaced', { 'near.pvg': 1 })).toBe('no-position');
    expect(missing('belt', { grade: 1 })).toBe('no-grade');
  });

  test('for nearness falls evenly from the nearest place to the farthest', () => {
    const share = (id: string) => partOf(id, { 'near.pvg': 1 })?.share;
    expect([share('a'), share('b'), share('c')]).toEqual([100, 50, 0]);
  });

  test('for nearness doesn’t change with the filter', () => {
    const { ranked } = rank({ 'near.pvg': 1 }, [0, 1, 1, 0, 0]);
    expect(ranked.map(({ points }) => points)).toEqual([50, 0]);
  });

  test('for a document tells a defining passage from a mention', () => {
    expect(partOf('a', { 'doc.002': 1 })).toMatchObject({ share: 100, why: { kind: 'defined' } });
    expect(partOf('b', { 'doc.002': 1 })).toMatchObject({ share: 50, why: { kind: 'mentioned' } });
    expect(partOf('c', { 'doc.002': 1 })).toMatchObject({ share: 0, why: { kind: 'silent' } });
  });

  test('for the grade falls from A to D', () => {
    const shares = ['a', 'b', 'c', 'unplaced'].map(id => partOf(id, { grade: 1 })?.share);
    expect(shares).toEqual([100, 67, 33, 0]);
  });
});

describe('the ranking', () => {
  test('is by the sum of weighted parts', () => {
    expect(seen({ IC: 3, 'near.pvg': 2 })).toEqual([
      [1, 'a', 500],
      [2, 'b', 250],
      [3, 'c', 0],
      [3, 'unplaced', 0],
    ]);
  });

  test('gives equals one rank and says how many share it', () => {
    const { ranked } = rank({ BIO: 1 });
    expect(ranked.map(each => [each.rank, each.feature.id, each.sharing])).toEqual([
      [1, 'c', 2],
      [1, 'unplaced', 2],
      [3, 'a', 2],
      [3, 'b', 2],
    ]);
  });

  test('leaves out what can’t be judged at all, and lists it', () => {
    const { ranked, unscored } = rank({ 'near.pvg': 1 });
    expect(ranked.map(({ feature }) => feature.id)).toEqual(['a', 'b', 'c']);
    expect(unscored.map(({ feature }) => feature.id)).toEqual(['unplaced', 'belt']);
  });

  test('knows the most that can be had', () => {
    expect(rank({ IC: 3, grade: 2 }).full).toBe(500);
  });

  test('lights the first places, but no half of a tie and nothing without a point', () => {
    const top = (weights: Record<string, number>, most: number) =>
      topOf(rank(weights).ranked, most).map(({ feature }) => feature.id);
    expect(top({ BIO: 1 }, 1)).toEqual([]);
    expect(top({ BIO: 1 }, 3)).toEqual(['c', 'unplaced']);
    expect(top({ IC: 1 }, 5)).toEqual(['a', 'b']);
  });
});
