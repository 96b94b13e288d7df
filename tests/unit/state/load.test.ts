import * as v from 'valibot';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import { loadJson } from '../../../src/state/load.ts';
import { serve } from './fake-fetch.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const Schema = v.object({ format: v.literal(DATA_FORMAT), names: v.array(v.string()) });
const GOOD = JSON.stringify({ format: DATA_FORMAT, names: ['张江'] });

test('a good file arrives', async () => {
  serve({ 'a.json': GOOD });
  expect(await loadJson('a.json', Schema)).toEqual({
    ok: true,
    value: { format: DATA_FORMAT, names: ['张江'] },
  });
});

describe('each way to fail has its name', () => {
  test.each([
    ['missing', 'is not there', { status: 404, body: 'no' }],
    ['missing', 'is refused by the server, even with good content', { status: 503, body: GOOD }],
    ['network', 'cannot be reached', new TypeError('Failed to fetch')],
    ['not-json', 'is a page of HTML', '<!doctype html><title>Sign in</title>'],
    ['not-json', 'is cut off', GOOD.slice(0, -5)],
    ['not-json', 'is empty', ''],
    ['older', 'is of an older format', JSON.stringify({ format: DATA_FORMAT - 1 })],
    ['newer', 'is of a newer format', JSON.stringify({ format: DATA_FORMAT + 1, other: true })],
    ['broken', 'lacks what it should hold', JSON.stringify({ format: DATA_FORMAT })],
    ['broken', 'names no format', JSON.stringify({ names: [] })],
    ['broken', 'is JSON, but null', 'null'],
  ] as const)('%s: the file %s', async (fault, _, answer) => {
    serve({ 'a.json': answer });
    expect(await loadJson('a.json', Schema)).toEqual({ ok: false, fault, file: 'a.json' });
  });

  test('network: the connection breaks in the middle', async () => {
    vi.stubGlobal('fetch', async () => ({
      ok: true,
      text: () => Promise.reject(new TypeError('terminated')),
    }));
    expect(await loadJson('a.json', Schema)).toMatchObject({ ok: false, fault: 'network' });
  });
});
