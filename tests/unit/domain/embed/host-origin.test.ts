import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../../src/domain/config/read.ts';
import { originsLine, readHostOrigin } from '../../../../src/domain/embed/host-origin.ts';

describe('the address of a host', () => {
  test.each([
    'https://invest.example.cn',
    'https://invest.example.cn:8443',
    'http://localhost:5173',
  ])('%s is an origin as it stands', typed => {
    expect(readHostOrigin(typed)).toEqual({ state: 'good', origin: typed, mended: false });
  });

  test.each([
    ['https://invest.example.cn/zt/map.html?id=1#top', 'https://invest.example.cn'],
    ['https://Invest.Example.cn/', 'https://invest.example.cn'],
    ['  invest.example.cn/news ', 'https://invest.example.cn'],
    ['https：／／invest.example.cn', 'https://invest.example.cn'],
    ['https://invest.example.cn:443/', 'https://invest.example.cn'],
    ['https://上海.中国/', 'https://xn--fhqz97e.xn--fiqs8s'],
  ])('%s is mended to its origin', (typed, origin) => {
    expect(readHostOrigin(typed)).toEqual({ state: 'good', origin, mended: true });
  });

  test.each([
    ['https://*.example.cn', 'wildcard'],
    ['*.example.cn', 'wildcard'],
    ['ftp://files.example.cn', 'no-address'],
    ['mailto:editor@example.cn', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['https://', 'no-address'],
    ['我们的网站', 'no-address'],
  ])('%s is refused: %s', (typed, why) => {
    expect(readHostOrigin(typed)).toEqual({ state: 'wrong', why });
  });

  test('an address without https is refused, and the one with it named', () => {
    expect(readHostOrigin('http://invest.example.cn/a')).toEqual({
      state: 'wrong',
      why: 'not-https',
      instead: 'https://invest.example.cn',
    });
  });

  test('whatever is typed: an origin that is called good is one that the settings take', () => {
    const typed = fc.oneof(fc.string(), fc.webUrl(), fc.domain());
    fc.assert(
      fc.property(typed, text => {
        const read = readHostOrigin(text);
        if (read.state !== 'good') return;
        expect(readConfig({ origins: [read.origin] }).faults).toEqual([]);
      }),
    );
  });
});

test('the line for the settings keeps those who are allowed, and names nobody twice', () => {
  const line = originsLine(['https://a.example.cn'], 'https://b.example.cn');
  expect(JSON.parse(`{${line}}`)).toEqual({
    origins: ['https://a.example.cn', 'https://b.example.cn'],
  });
  expect(originsLine(['https://a.example.cn'], 'https://a.example.cn')).toBe(
    '"origins": ["https://a.example.cn"]',
  );
});
