/** The view of a bare address: shown to who asks for nothing, and never against who cleared it. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { keepHistory } from '../../../src/state/history.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { createAtlasStore, setAtlas, setIntent } from '../../../src/state/store.ts';
import { decodeUrl, encodeUrl, withStart } from '../../../src/state/url-codec.ts';
import { makeAtlas } from '../domain/builders.ts';
import { intentArbitrary } from './arbitrary-intent.ts';
import { FakeWindow } from './fake-window.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const START = 'chain=BIO&lang=zh&lock=chain';
const shown = (search: string, start = START) => decodeUrl(withStart(search, start));

describe('an address', () => {
  test.each(['', '?', '?debug', '?utm_source=mail'])('%j that names nothing is bare', search => {
    expect(shown(search).filter.chain).toEqual(['BIO']);
  });

  test('that says only how one looks is bare, and its word counts', () => {
    const intent = shown('?lang=en&theme=dark&ui=legend&lock=chain');
    expect(intent).toMatchObject({ language: 'en', theme: 'dark', ui: ['legend'] });
    expect(intent.filter.chain).toEqual(['BIO']);
    expect(intent.lock).toEqual(['chain']);
  });

  test.each(['?v=1', '?v=1&lang=en', '?district=pudong', '?chain=', '?sel=%%', '?mode=fly'])(
    '%s that names something is not',
    search => {
      expect(shown(search)).toEqual(decodeUrl(search));
    },
  );

  test('of a site without a start is what it says', () => {
    expect(withStart('?lang=en', '')).toBe('?lang=en');
  });
});

test('no link that the atlas writes is a bare one', () => {
  fc.assert(
    fc.property(intentArbitrary, intent => {
      const link = encodeUrl(intent, START);
      expect(shown(link)).toEqual(decodeUrl(link));
    }),
  );
});

describe('on the page', () => {
  const open = (search: string, start = 'chain=BIO') => {
    const page = new FakeWindow(search);
    const config = { ...DEFAULT_CONFIG, start };
    const store = createAtlasStore(decodeUrl(withStart(search, start)), undefined, { config });
    return { page, store, stop: keepHistory(store, page.asWindow()) };
  };
  const clear = { filter: EMPTY_FILTER };

  test('the bare address stays while nothing is done', () => {
    expect(open('').page.location.search).toBe('');
  });

  test('a view that is cleared says so, and stays cleared on reload', () => {
    const { page, store } = open('');
    setIntent(store, clear);
    expect(page.location.search).toBe('?v=1');
    expect(open('?v=1').store.getState().intent.filter.chain).toEqual([]);
  });

  test('what is done beside it keeps it in the address', () => {
    const { page, store } = open('');
    setIntent(store, { selected: 'lingang' });
    expect(page.location.search).toBe('?v=1&chain=BIO&sel=lingang');
  });

  test('“back” to the bare address brings it back', () => {
    const { page, store } = open('');
    setIntent(store, clear);
    page.go(-1);
    expect(store.getState().intent.filter.chain).toEqual(['BIO']);
  });

  test('ids that the data does not know are dropped from it as from a link', () => {
    const { page, store } = open('', 'chain=GONE');
    setAtlas(store, makeAtlas([]), { ...INITIAL_INTENT });
    setIntent(store, { q: 'x' });
    vi.advanceTimersByTime(1000);
    expect(page.location.search).toBe('?v=1&q=x');
  });
});

describe('“debug” in the address', () => {
  test('stays while the page is open', () => {
    const page = new FakeWindow('?debug');
    const store = createAtlasStore(decodeUrl('?debug'));
    keepHistory(store, page.asWindow());
    setIntent(store, { selected: 'lingang' });
    expect(page.location.search).toBe('?v=1&sel=lingang&debug');
    setIntent(store, { selected: null });
    expect(page.location.search).toBe('?debug');
  });

  test('is no part of links that are made', () => {
    expect(encodeUrl(decodeUrl('?debug&q=x'))).toBe('?v=1&q=x');
  });
});
