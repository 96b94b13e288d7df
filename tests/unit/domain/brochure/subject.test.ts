import { describe, expect, test } from 'vitest';
import { type Chosen, chooseSubject } from '../../../../src/domain/brochure/subject.ts';
import { inParts, makeAtlas, makeFeature } from '../builders.ts';

const ATLAS = makeAtlas([
  makeFeature('fab', { chains: ['IC', 'IC.ic-fab'], districts: ['pudong'], tier: 2 }),
  makeFeature('design', {
    chains: ['IC'],
    districts: ['pudong'],
    tier: 1,
    layout: inParts('axis'),
  }),
  makeFeature('drug', { chains: ['BIO'], districts: ['minhang'] }),
]);

const NOTHING = { of: null, selected: null, compare: [] };
const choose = (given: Partial<typeof NOTHING> | { of: string | null; selected?: string }) =>
  chooseSubject({ ...NOTHING, ...given }, ATLAS);
const ids = (chosen: Chosen) => (chosen.ok ? chosen.places.map(({ id }) => id) : chosen.lack);

describe('what a brochure is about', () => {
  test('one place: the selected one', () => {
    expect(ids(chooseSubject({ ...NOTHING, of: 'sel', selected: 'drug' }, ATLAS))).toEqual([
      'drug',
    ]);
  });

  test('the shortlist, in the order that the person chose', () => {
    const compare = ['drug', 'fab'];
    expect(ids(chooseSubject({ ...NOTHING, of: 'cmp', compare }, ATLAS))).toEqual(['drug', 'fab']);
  });

  test('a chain: its places by the layout', () => {
    expect(ids(choose({ of: 'chain.IC' }))).toEqual(['design', 'fab']);
  });

  test('a segment of a chain, under both names', () => {
    const chosen = choose({ of: 'chain.IC.ic-fab' });
    expect(ids(chosen)).toEqual(['fab']);
    expect(chosen.ok && chosen.subject).toMatchObject({ named: { name: 'IC · ic-fab' } });
  });

  test('a district', () => {
    expect(ids(choose({ of: 'district.minhang' }))).toEqual(['drug']);
  });
});

describe('what is missing is said', () => {
  test.each([
    ['no subject at all', null, 'no-subject'],
    ['nothing selected', 'sel', 'no-selection'],
    ['an empty shortlist', 'cmp', 'no-shortlist'],
    ['a word that means nothing', 'park', 'unknown-subject'],
    ['a chain that there is not', 'chain.XX', 'unknown-chain'],
    ['a segment that the chain has not', 'chain.IC.xx', 'unknown-chain'],
    ['a district that there is not', 'district.atlantis', 'unknown-district'],
    ['a chain without places', 'chain.AUTO', 'no-places'],
  ])('%s', (_, of, lack) => {
    expect(ids(choose({ of }))).toBe(lack);
  });
});
