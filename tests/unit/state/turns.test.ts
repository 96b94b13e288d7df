import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAtlasStore } from '../../../src/state/store.ts';
import { afterList, until } from '../../../src/state/turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Whether a promise has come to its end, once all that was under way has had its turn. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => {
    over = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  return over;
}

test('what is true already is not waited for', async () => {
  expect(await isOver(until(createAtlasStore(), ({ index }) => index === null))).toBe(true);
});

test('a change that makes it true ends the waiting, another one does not', async () => {
  const store = createAtlasStore();
  const waiting = until(store, ({ hovered }) => hovered === 'f002');
  store.setState({ hovered: 'f001' });
  expect(await isOver(waiting)).toBe(false);
  store.setState({ hovered: 'f002' });
  expect(await isOver(waiting)).toBe(true);
});

test('without patience it waits for ever', async () => {
  const waiting = until(createAtlasStore(), ({ viewStands }) => viewStands);
  vi.advanceTimersByTime(600_000);
  expect(await isOver(waiting)).toBe(false);
});

test('what is in no hurry waits for the list', async () => {
  const store = createAtlasStore();
  const waiting = afterList(store);
  expect(await isOver(waiting)).toBe(false);
  store.setState({ viewStands: true });
  expect(await isOver(waiting)).toBe(true);
});

test('where no list comes, it comes all the same', async () => {
  const waiting = afterList(createAtlasStore());
  vi.advanceTimersByTime(2000);
  expect(await isOver(waiting)).toBe(true);
});
