import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCriteria } from '../../../../src/domain/fit/criteria.ts';
import { nearShare } from '../../../../src/domain/fit/marks.ts';
import { rankPlaces } from '../../../../src/domain/fit/rank.ts';
import { type Feature, GRADES } from '../../../../src/domain/model.ts';
import { makeAtlas, makeCitation, makeFeature } from '../builders.ts';

const CRITERIA = ['IC', 'IC.ic-fab', 'BIO', 'near.pvg', 'doc.001', 'doc.002', 'grade'];

const degrees = (least: number, most: number) =>
  fc.double({ min: least, max: most, noNaN: true, noDefaultInfinity: true });

const arbitraryFeature = fc.record({
  at: fc.option(fc.tuple(degrees(120.9, 122), degrees(30.7, 31.8)), { nil: undefined }),
  chains: fc.subarray(['IC', 'IC.ic-fab', 'BIO', 'AUTO']),
  docs: fc.subarray(['001', '002']),
  grade: fc.constantFrom(...GRADES, null),
});

const features = fc
  .array(arbitraryFeature, { maxLength: 12 })
  .map(list =>
    list.map(({ at, ...rest }, number) => makeFeature(`f${number}`, at ? { ...rest, at } : rest)),
  );

const weights = fc.uniqueArray(fc.constantFrom(...CRITERIA), { minLength: 1 }).chain(ids =>
  fc.tuple(
    ...ids.map(criterion =>
      fc.record({
        criterion: fc.constant(criterion),
        weight: fc.integer({ min: 1, max: 5 }),
      }),
    ),
  ),
);

type Weights = readonly { criterion: string; weight: number }[];

/** What the panel would know: every third place inherits its chains, every second is only mentioned. */
const factsOf = (list: readonly Feature[]) =>
  Object.fromEntries(
    list.map(({ id, docs, chains }, number) => [
      id,
      {
        words: [],
        inherited: number % 3 === 0 ? { from: 'parent', chains } : null,
        citations: docs.map(doc =>
          makeCitation(doc, { role: number % 2 ? 'mention' : 'defining' }),
        ),
      },
    ]),
  );

/** `order`: the places come in another order than that of the data. */
function rank(list: readonly Feature[], chosen: Weights, order = list) {
  return rankPlaces({
    features: order,
    passes: Uint8Array.from(order, () => 1),
    facts: factsOf(list),
    weighed: readCriteria(chosen, makeAtlas([...list]), null).weighed,
  });
}

describe('whatever the places and weights', () => {
  test('every place is ranked or said to be unscored, once', () => {
    fc.assert(
      fc.property(features, weights, (list, chosen) => {
        const { ranked, unscored } = rank(list, chosen);
        const ids = [...ranked, ...unscored].map(({ feature }) => feature.id).sort();
        expect(ids).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  test('points lie between nothing and full, and are the sum of their parts', () => {
    fc.assert(
      fc.property(features, weights, (list, chosen) => {
        const { ranked, full, partsOf } = rank(list, chosen);
        for (const place of ranked) {
          const { points } = place;
          expect(points).toBe(partsOf(place).reduce((sum, part) => sum + part.points, 0));
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(full);
        }
      }),
    );
  });

  test('more points mean a better rank, and equal points the same', () => {
    fc.assert(
      fc.property(features, weights, (list, chosen) => {
        const { ranked } = rank(list, chosen);
        for (const { points, rank: place, sharing } of ranked) {
          expect(place).toBe(1 + ranked.filter(other => other.points > points).length);
          expect(sharing).toBe(ranked.filter(other => other.points === points).length);
        }
      }),
    );
  });

  test('a heavier criterion never takes anything from the place that is better at it', () => {
    fc.assert(
      fc.property(features, weights, fc.nat(), (list, chosen, pick) => {
        const at = pick % chosen.length;
        const heavier = chosen.map((each, number) =>
          number === at ? { ...each, weight: each.weight + 1 } : each,
        );
        const { ranked: before, partsOf } = rank(list, chosen);
        const share = (place: (typeof before)[number]) => partsOf(place)[at]?.share ?? 0;
        const after = new Map(rank(list, heavier).ranked.map(each => [each.feature.id, each]));
        for (const a of before) {
          for (const b of before) {
            if (share(a) < share(b)) continue;
            const lead =
              (after.get(a.feature.id)?.points ?? 0) - (after.get(b.feature.id)?.points ?? 0);
            expect(lead).toBeGreaterThanOrEqual(a.points - b.points);
          }
        }
      }),
    );
  });

  test('neither the order of the places nor that of the criteria changes the ranking', () => {
    const shuffled = features.chain(list =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, weights, ([list, order], chosen) => {
        const lines = (ranking: ReturnType<typeof rank>) =>
          ranking.ranked.map(each => [each.rank, each.feature.id, each.points]);
        expect(lines(rank(list, [...chosen].reverse(), order))).toEqual(lines(rank(list, chosen)));
      }),
    );
  });

  test('a farther place has no greater share of nearness', () => {
    const metres = fc.integer({ min: 0, max: 150_000 });
    fc.assert(
      fc.property(metres, metres, metres, metres, (a, b, c, d) => {
        const [nearest = 0, farthest = 0] = [a, b].sort((x, y) => x - y);
        const [near = 0, far = 0] = [c, d].sort((x, y) => x - y);
        const reach = { nearest, farthest };
        expect(nearShare(far, reach)).toBeLessThanOrEqual(nearShare(near, reach));
        expect(nearShare(near, reach)).toBeLessThanOrEqual(100);
        expect(nearShare(far, reach)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
