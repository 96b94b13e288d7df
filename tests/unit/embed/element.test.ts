import { expect, test } from 'vitest';
import { frameAddress } from '../../../src/embed/element/address.ts';
import { wantedHeight } from '../../../src/embed/wanted-height.ts';

const script = 'https://atlas.example/maps/shanghai-atlas.js';
const base = 'https://host.example/invest/page.html';

function address(attributes: Record<string, string>, from: { script?: string } = { script }) {
  const { src = null, ...parameters } = attributes;
  const parameter = (name: string) => parameters[name] ?? null;
  return frameAddress({ src, script: from.script ?? '', base, parameter })?.href ?? null;
}

test('the atlas lies beside the script', () => {
  expect(address({})).toBe('https://atlas.example/maps/embed.html');
});

test('attributes are the parameters of the address', () => {
  expect(address({ chain: 'BIO,IC', sel: 'zj-yaogu', q: '张江 a&b', near: '121.5,31.2' })).toBe(
    'https://atlas.example/maps/embed.html?v=1&chain=BIO,IC&q=%E5%BC%A0%E6%B1%9F%20a%26b&sel=zj-yaogu&near=121.5,31.2',
  );
});

test('`src` may be a folder or a page, here or elsewhere, with parameters of its own', () => {
  expect(address({ src: 'https://b.example/a/' })).toBe('https://b.example/a/embed.html');
  expect(address({ src: '../atlas/' })).toBe('https://host.example/atlas/embed.html');
  expect(address({ src: '/x.html?v=1&chain=AI&theme=dark#y', chain: 'BIO' })).toBe(
    'https://host.example/x.html?v=1&chain=BIO&theme=dark',
  );
});

test('nothing but a page of the web is put into a frame', () => {
  expect(address({ src: 'javascript:alert(1)' })).toBeNull();
  expect(address({ src: 'data:text/html,x' })).toBeNull();
  expect(address({ src: 'https://' })).toBeNull();
  expect(address({}, {})).toBeNull();
});

test('the height follows from the width and stays within reason', () => {
  expect(wantedHeight(1000, null)).toBe(625);
  for (let width = 1; width < 4000; width += 7) {
    for (const ui of [null, []]) {
      expect(wantedHeight(width, ui)).toBeGreaterThanOrEqual(280);
      expect(wantedHeight(width, ui)).toBeLessThanOrEqual(760);
    }
  }
});
