import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { recall, remember } from '../../../src/state/remember.ts';
import { createAtlasStore, languageOf, setIntent, themeOf } from '../../../src/state/store.ts';
import { keepSurroundings, readSurroundings } from '../../../src/state/surroundings.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const CONTRAST = '(prefers-contrast: more)';
const DARK = '(prefers-color-scheme: dark)';

interface Machine {
  readonly languages?: readonly string[];
  readonly matching?: readonly string[];
  readonly stored?: Readonly<Record<string, string>>;
}

/** A browser with its settings; `turn` changes which media queries match. */
function browser({ languages = ['zh-CN'], matching = [], stored = {} }: Machine = {}) {
  const items = new Map(Object.entries(stored));
  const listeners: (() => void)[] = [];
  let current = matching;
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => items.set(key, value),
    },
    matchMedia: (query: string) => ({
      matches: current.includes(query),
      addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    }),
  });
  return {
    items,
    turn(next: readonly string[]) {
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

/** Storage that throws on touch, as with all cookies blocked. */
function withoutStorage() {
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.stubGlobal('window', {
    get localStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
    matchMedia: () => ({ matches: false, addEventListener: () => {} }),
  });
}

describe('the system decides', () => {
  test.each([
    ['zh', ['zh-CN']],
    ['zh', ['zh-Hant-HK', 'en']],
    ['zh', ['ZH']],
    ['en', ['en-GB', 'fr']],
    ['en', []],
  ])('the language: %s for %j', (language, languages) => {
    browser({ languages });
    expect(readSurroundings().language).toBe(language);
  });

  test.each([
    ['light', []],
    ['dark', [DARK]],
    ['contrast', [CONTRAST]],
    ['contrast', [CONTRAST, DARK]],
  ])('the theme: %s for %j', (theme, matching) => {
    browser({ matching });
    expect(readSurroundings().theme).toBe(theme);
  });

  test('and goes on deciding while the page is open', () => {
    const machine = browser();
    const store = createAtlasStore();
    keepSurroundings(store);
    machine.turn([DARK]);
    expect(themeOf(store.getState())).toBe('dark');
  });
});

describe('what was chosen before', () => {
  test('comes before the system', () => {
    browser({ stored: { 'atlas:language': 'en', 'atlas:theme': 'dark' } });
    expect(readSurroundings()).toEqual({ language: 'en', theme: 'dark' });
  });

  test('counts only when it is one of ours', () => {
    browser({ stored: { 'atlas:language': 'klingon', 'atlas:theme': '<b>' } });
    expect(readSurroundings()).toEqual({ language: 'zh', theme: 'light' });
  });

  test('is remembered for the next visit', () => {
    browser();
    const store = createAtlasStore();
    keepSurroundings(store);
    setIntent(store, { language: 'en', theme: 'contrast' });
    expect(readSurroundings()).toEqual({ language: 'en', theme: 'contrast' });
  });

  test('is not remembered from a link that was only opened', () => {
    const { items } = browser();
    const store = createAtlasStore();
    setIntent(store, { language: 'en' });
    keepSurroundings(store);
    setIntent(store, { q: 'drug' });
    expect(items.size).toBe(0);
  });
});

describe('the languages of the site', () => {
  const site = (languages: ('zh' | 'en')[], language: 'zh' | 'en' | null = null) => ({
    ...DEFAULT_CONFIG,
    languages,
    language,
  });

  test('bound what is remembered, and what the browser prefers', () => {
    browser({ languages: ['en'], stored: { 'atlas:language': 'en' } });
    expect(readSurroundings(site(['zh'])).language).toBe('zh');
  });

  test('have a first choice, which comes before the browser’s and after what a person chose', () => {
    browser({ languages: ['zh-CN'] });
    expect(readSurroundings(site(['zh', 'en'], 'en')).language).toBe('en');
    browser({ languages: ['en'], stored: { 'atlas:language': 'zh' } });
    expect(readSurroundings(site(['zh', 'en'], 'en')).language).toBe('zh');
  });
});

describe('storage that throws', () => {
  test('is as good as empty', () => {
    withoutStorage();
    expect(recall('language')).toBeNull();
    expect(readSurroundings()).toEqual({ language: 'en', theme: 'light' });
  });

  test('remembers nothing and stops nothing', () => {
    withoutStorage();
    const store = createAtlasStore();
    keepSurroundings(store);
    expect(() => remember('language', 'zh')).not.toThrow();
    setIntent(store, { language: 'zh' });
    expect(languageOf(store.getState())).toBe('zh');
  });
});
