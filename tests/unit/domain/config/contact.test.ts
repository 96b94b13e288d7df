import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactAddress } from '../../../../src/domain/config/contact.ts';

const PLACE = {
  id: 'zj-yaogu',
  name: '张江药谷 & “co”',
  link: 'https://atlas.example/?v=1&sel=zj-yaogu#top',
};

test('a mail has name and link in its subject and body', () => {
  const address = contactAddress('mailto:a@b.cn?subject={name}&body={link}', PLACE);
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe('a@b.cn');
  expect(searchParams.get('subject')).toBe(PLACE.name);
  expect(searchParams.get('body')).toBe(PLACE.link);
  // A mail program takes a plus as it is.
  expect(address).not.toContain('+');
});

test('a page has them in path, query and fragment', () => {
  const address = contactAddress('https://b.cn/ask/{id}?about={name}#{link}', PLACE);
  const { pathname, searchParams, hash } = new URL(address);
  expect(pathname).toBe('/ask/zj-yaogu');
  expect(searchParams.get('about')).toBe(PLACE.name);
  expect(decodeURIComponent(hash)).toBe(`#${PLACE.link}`);
});

test('what stands in braces in a name is no placeholder', () => {
  const address = contactAddress('https://b.cn/?q={name}', { ...PLACE, name: '{link}' });
  expect(new URL(address).searchParams.get('q')).toBe('{link}');
});

test('no name adds a parameter or leaves its part of the address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), name => {
      const address = contactAddress('https://b.cn/?q={name}&z=1', { ...PLACE, name });
      expect([...new URL(address).searchParams]).toEqual([
        ['q', name],
        ['z', '1'],
      ]);
    }),
  );
});
