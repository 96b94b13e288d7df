/** What the publisher leaves out is neither shown nor reached. */
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { createAtlasStore, setIntent } from '../../../src/state/store.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';

const storeOf = (link: string, change: Partial<typeof DEFAULT_CONFIG>) =>
  createAtlasStore(decodeUrl(link), undefined, { config: { ...DEFAULT_CONFIG, ...change } });

describe('a site without some views', () => {
  const modes = ['read', 'board'] as const;
  const modeOf = (link: string) => storeOf(link, { modes }).getState().intent.mode;

  test('opens the first it has where a link names one that is missing, or none', () => {
    expect(modeOf('?mode=compare')).toBe('read');
    expect(modeOf('')).toBe('read');
  });

  test('opens what a link names where it has it', () => {
    expect(modeOf('?mode=board')).toBe('board');
  });

  test('stays where it is when something leads to a missing one, and does the rest', () => {
    const store = storeOf('?mode=board', { modes });
    setIntent(store, { mode: 'explore', q: '药' });
    expect(store.getState().intent).toMatchObject({ mode: 'board', q: '药' });
  });
});

test('a site with all views leaves a link as it is', () => {
  expect(storeOf('?mode=compare', {}).getState().intent.mode).toBe('compare');
});

test('a frame shows what the explorer does, where the site has one', () => {
  expect(storeOf('?mode=embed', { modes: ['explore'] }).getState().intent.mode).toBe('embed');
  expect(storeOf('?mode=embed', { modes: ['read'] }).getState().intent.mode).toBe('read');
});

test('a language that the site does not have is dropped from links, and can’t be set', () => {
  const store = storeOf('?lang=en', { languages: ['zh'] });
  expect(store.getState().intent.language).toBeNull();
  setIntent(store, { language: 'en' });
  expect(store.getState().intent.language).toBeNull();
  setIntent(store, { language: 'zh' });
  expect(store.getState().intent.language).toBe('zh');
});
