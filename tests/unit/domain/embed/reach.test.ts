import { expect, test } from 'vitest';
import { addressTrouble } from '../../../../src/domain/embed/reach.ts';

test.each([
  ['https://atlas.example.cn/embed.html', null],
  ['http://atlas.example.cn/embed.html', 'insecure'],
  ['http://localhost:4173/embed.html', 'local'],
  ['http://127.0.0.1:4173/embed.html', 'local'],
  ['http://[::1]:4173/embed.html', 'local'],
  ['file:///C:/atlas/embed.html', 'file'],
])('%s: %s', (address, trouble) => {
  expect(addressTrouble(address)).toBe(trouble);
});
