import { describe, expect, test } from 'vitest';
import { chainKin, linkedKin, MOST_LINKED } from '../../../src/domain/chain-kin.ts';
import type { Chain } from '../../../src/domain/model.ts';
import { makeFeature } from './builders.ts';

const IC: Chain = {
  id: 'IC',
  name: 'IC',
  en: 'IC',
  glyph: '芯',
  group: 'pioneer',
  segments: [
    { id: 'design', name: '', en: '', stage: 'upstream' },
    { id: 'fab', name: '', en: '', stage: 'midstream' },
    { id: 'osat', name: '', en: '', stage: 'downstream' },
    { id: 'opto', name: '', en: '' },
  ],
};

const at = (longitude: number) => [longitude, 31.2] as [number, number];
const place = (id: string, longitude: number | null, ...segments: string[]) =>
  makeFeature(id, {
    chains: ['IC', ...segments.map(segment => `IC.${segment}`)],
    ...(longitude === null ? { grade: 'D' as const } : { at: at(longitude) }),
  });

const FAB = place('fab', 121.5, 'fab');
const PLACES = [
  place('unplaced', null, 'design'),
  place('far-design', 121.9, 'design'),
  FAB,
  place('design', 121.6, 'design'),
  place('osat', 121.4, 'osat'),
  place('fab-and-design', 121.7, 'fab', 'design'),
  place('opto', 121.45, 'opto'),
  place('plain', 121.55),
  makeFeature('elsewhere', { chains: ['BIO'], at: at(121.5) }),
  makeFeature('belt', { chains: ['IC', 'IC.design'], grade: null }),
];

const ways = (from: Parameters<typeof chainKin>[0], places = PLACES) =>
  chainKin(from, IC, places).map(({ feature, way }) => [feature.id, way]);

describe('kin in a chain', () => {
  test('stand upstream, downstream, in the same segment or beside the order, nearest first', () => {
    expect(ways(FAB)).toEqual([
      ['opto', 'other'],
      ['plain', 'other'],
      ['design', 'upstream'],
      ['osat', 'downstream'],
      ['fab-and-design', 'same'],
      ['far-design', 'upstream'],
      ['unplaced', 'upstream'],
    ]);
  });

  test('between two of a place’s own segments are both', () => {
    expect(ways(place('ends', 121.5, 'design', 'osat'), [FAB])).toEqual([['fab', 'between']]);
  });

  test('have no way where the place’s own segment isn’t stated', () => {
    expect(new Set(ways(place('plain-too', 121.5)).map(([, way]) => way))).toEqual(
      new Set(['other']),
    );
  });

  test('have no distance where either is unplaced', () => {
    const metres = chainKin(place('lost', null, 'fab'), IC, PLACES).map(each => each.metres);
    expect(new Set(metres)).toEqual(new Set([null]));
  });

  test('keep what upstream means seen from the other side', () => {
    for (const { feature, way } of chainKin(FAB, IC, PLACES)) {
      const back = chainKin(feature, IC, PLACES).find(each => each.feature.id === 'fab')?.way;
      const turned = { upstream: 'downstream', downstream: 'upstream' } as Record<string, string>;
      expect(back).toBe(turned[way] ?? way);
    }
  });
});

describe('the links', () => {
  test('go to the nearest of each way, and only to what is placed', () => {
    const many = Array.from({ length: 12 }, (_, number) =>
      place(`d${number}`, 121.51 + number / 100, 'design'),
    );
    const linked = linkedKin(chainKin(FAB, IC, [...PLACES, ...many]));
    const upstream = linked.filter(({ way }) => way === 'upstream');
    expect(upstream.map(({ feature }) => feature.id)).toEqual(
      many.slice(0, MOST_LINKED).map(({ id }) => id),
    );
    expect(linked.every(({ metres }) => metres !== null)).toBe(true);
  });
});
