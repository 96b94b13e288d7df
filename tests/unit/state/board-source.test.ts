import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import { loadBoard } from '../../../src/state/board-source.ts';
import { createAtlasStore } from '../../../src/state/store.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';
import { makeIndicator } from '../domain/board/builders.ts';
import { serve } from './fake-fetch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const BOARD = JSON.stringify({
  format: DATA_FORMAT,
  themes: [],
  indicators: [makeIndicator('i001')],
  tables: [],
});

const openIndicator = async (link: string) => {
  const store = createAtlasStore(decodeUrl(link));
  serve({ 'board.json': BOARD });
  await loadBoard(store, {});
  return store.getState().intent.indicator;
};

describe('the board', () => {
  test('is fetched once', async () => {
    const store = createAtlasStore();
    const asked = serve({ 'board-1a.json': BOARD });
    const files = { 'board.json': 'board-1a.json' };
    await Promise.all([loadBoard(store, files), loadBoard(store, files)]);
    await loadBoard(store, files);
    expect(asked).toEqual(['board-1a.json']);
    expect(store.getState().board).toMatchObject({ indicators: [{ id: 'i001' }] });
  });

  test('may be tried again after a failure', async () => {
    const store = createAtlasStore();
    serve({});
    await loadBoard(store, {});
    expect(store.getState().board).toEqual({ fault: 'missing', file: 'board.json' });
    serve({ 'board.json': BOARD });
    await loadBoard(store, {});
    expect(store.getState().board).toHaveProperty('indicators');
  });

  test('keeps the indicator that a link names, and drops one that it does not hold', async () => {
    expect(await openIndicator('?mode=board&ind=i001')).toBe('i001');
    expect(await openIndicator('?mode=board&ind=i999')).toBeNull();
  });

  test('that fails keeps what the link asked for, for the next try', async () => {
    const store = createAtlasStore(decodeUrl('?mode=board&ind=i001'));
    serve({ 'board.json': BOARD.slice(0, 20) });
    await loadBoard(store, {});
    expect(store.getState().intent.indicator).toBe('i001');
  });
});
