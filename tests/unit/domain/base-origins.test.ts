import { expect, test } from 'vitest';
import { originsOf } from '../../../src/domain/config/base-origins.ts';
import { readConfig } from '../../../src/domain/config/read.ts';

const originsFor = (base: object) => originsOf(readConfig({ base }).config.base);

test('the built-in base asks nobody', () => {
  expect(originsOf({ kind: 'builtin' })).toEqual([]);
});

test('天地图 asks each of its sub-domains', () => {
  const found = originsFor({ kind: 'tianditu', key: '0123456789abcdef', subdomains: ['0', '5'] });
  expect(found).toEqual(['https://t0.tianditu.gov.cn', 'https://t5.tianditu.gov.cn']);
});

test('tiles of one host are named once, whatever stands in braces', () => {
  const tiles = ['https://a.example/{z}/{x}/{y}.png', 'https://a.example/b/{z}/{x}/{y}.png'];
  expect(originsFor({ kind: 'xyz', tiles })).toEqual(['https://a.example']);
});

test('a style names besides its own whatever else the publisher says it needs', () => {
  const base = { kind: 'style', url: 'https://a.example/s.json', alsoFrom: ['https://b.example'] };
  expect(originsFor(base)).toEqual(['https://a.example', 'https://b.example']);
});

test('a file beside the page needs none', () => {
  expect(originsFor({ kind: 'pmtiles', url: './city.pmtiles' })).toEqual([]);
});
