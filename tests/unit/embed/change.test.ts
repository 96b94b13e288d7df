import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeOfIntent } from '../../../src/embed/change.ts';
import { PARAMETERS } from '../../../src/embed/parameters.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { decodeUrl, encodeUrl } from '../../../src/state/url-codec.ts';
import { intentArbitrary } from '../state/arbitrary-intent.ts';

const change = (state: Record<string, string | null>) => new Map(Object.entries(state));

test('only what differs changes, so that the camera stays the map’s own', () => {
  const camera = { longitude: 121.47001, latitude: 31.2, zoom: 10.123, bearing: 0, pitch: 0 };
  const intent = { ...INITIAL_INTENT, camera };
  expect(changeOfIntent(intent, change({ sel: 'zj-yaogu' }))).toEqual({ selected: 'zj-yaogu' });
  expect(changeOfIntent(intent, change({ map: '121.47,31.2,10.12' }))).toEqual({});
  expect(changeOfIntent(intent, change({ map: null }))).toEqual({ camera: null });
});

test('a wrong value is judged as in a link: dropped, the rest stays', () => {
  const known = { has: (what: string, id: string) => what !== 'chain' || id === 'BIO' };
  const next = changeOfIntent(INITIAL_INTENT, change({ chain: 'BIO,NONE', theme: 'pink' }), known);
  expect(next.filter?.chain).toEqual(['BIO']);
  expect(Object.keys(next)).toEqual(['filter']);
});

test('from any view to any other: what a link says, `set` brings about', () => {
  fc.assert(
    fc.property(intentArbitrary, intentArbitrary, (from, to) => {
      const wanted = new URLSearchParams(encodeUrl(to));
      const state = new Map(PARAMETERS.map(name => [name as string, wanted.get(name)]));
      const after = { ...from, ...changeOfIntent(from, state) };
      expect(after).toEqual(decodeUrl(encodeUrl(to)));
    }),
  );
});
