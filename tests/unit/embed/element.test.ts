import { expect, test, vi } from 'vitest';
import { frameAddress } from '../../../src/embed/element/address.ts';
import { dress } from '../../../src/embed/element/look.ts';
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

test('what says only how one looks is a bare address, unless `src` has a version', () => {
  expect(address({ theme: 'dark', lang: 'en', ui: 'legend', lock: 'chain' })).toBe(
    'https://atlas.example/maps/embed.html?lang=en&theme=dark&ui=legend&lock=chain',
  );
  expect(address({ src: '/embed.html?v=1' })).toBe('https://host.example/embed.html?v=1');
  expect(address({ src: '/embed.html?v=1', theme: 'dark' })).toBe(
    'https://host.example/embed.html?v=1&theme=dark',
  );
});

test.each([
  ['720', 'width: 720px; max-width: 100%'],
  ['720px', 'width: 720px; max-width: 100%'],
  ['100%', null],
  ['wide', null],
  [null, null],
])('the width %s', (width, rule) => {
  const replaceSync = vi.fn<(rules: string) => void>();
  dress({ replaceSync }, { width, height: '400' }, null);
  const rules = replaceSync.mock.lastCall?.[0] ?? '';
  const own = rules.slice(rules.lastIndexOf(':host'));
  expect(own).toContain('height: 400px');
  if (rule) expect(own).toContain(rule);
  else expect(own).not.toContain('width');
});

test('nothing but a page of the web is put into a frame', () => {
  expect(address({ src: 'javascript:alert(1)' })).toBeNull();
  expect(address({ src: 'data:text/html,x' })).toBeNull();
  expect(address({ src: 'https://' })).toBeNull();
  expect(address({}, {})).toBeNull();
});

test('the height follows from the width and stays within reason', () => {
  expect(wantedHeight(1000, null)).toBe(625);
  // Up to 760 pixels list and map stand under each other, and want more.
  expect(wantedHeight(760, null)).toBe(760);
  expect(wantedHeight(761, null)).toBe(480);
  expect([320, 500, 640, 1000].map(width => wantedHeight(width, []))).toEqual([320, 400, 400, 625]);
  for (let width = 1; width < 4000; width += 7) {
    for (const ui of [null, []]) {
      expect(wantedHeight(width, ui)).toBeGreaterThanOrEqual(280);
      expect(wantedHeight(width, ui)).toBeLessThanOrEqual(760);
    }
  }
});
