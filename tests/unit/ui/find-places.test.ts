import { expect, test } from 'vitest';
import { findPlaces } from '../../../src/ui/builder/find-places.ts';
import { makeFeature } from '../domain/builders.ts';

const place = (id: string, key: string, tier: 1 | 2 | 3 = 3) => makeFeature(id, { key, tier });
const PLACES = [
  place('inside', '大张江药谷北园\nzjyg2'),
  place('name', '张江药谷\nzhangjiangyaogu\nzjyg', 3),
  place('begins', '张江药谷二期', 1),
  place('other', '临港', 1),
];
const ids = (typed: string) => findPlaces(PLACES, typed).map(({ id }) => id);

test('whole names come before beginnings, and those before the rest', () => {
  expect(ids('张江药谷')).toEqual(['name', 'begins', 'inside']);
  expect(ids('ZJYG')).toEqual(['name', 'inside']);
});

test('nothing typed offers the most important ones', () => {
  expect(ids('').slice(0, 2)).toEqual(['begins', 'other']);
});

test('what no place is called finds none', () => {
  expect(ids('火星')).toEqual([]);
});
