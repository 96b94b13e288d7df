import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Inbox } from '../../../src/embed/inbox.ts';
import type { Reading } from '../../../src/embed/read-message.ts';
import { throttled } from '../../../src/embed/throttle.ts';

const set = (name: string, text: string, id: string | null = null): Reading => ({
  id,
  message: { type: 'set', change: new Map([[name, text]]) },
});
const select = (feature: string): Reading => ({ id: null, message: { type: 'select', feature } });

test('changes in a row become one, and each is answered', () => {
  const inbox = new Inbox();
  inbox.put(set('q', 'a', '1'));
  inbox.put(set('theme', 'dark', '2'));
  inbox.put(set('q', 'b', '3'));
  const task = inbox.take();
  expect(task).toMatchObject({ ids: ['1', '2', '3'], message: { type: 'set' } });
  const message = task && 'message' in task ? task.message : null;
  expect(message?.type === 'set' && [...message.change]).toEqual([
    ['q', 'b'],
    ['theme', 'dark'],
  ]);
  expect(inbox.next).toBeUndefined();
});

test('of ten thousand the last of a kind counts, nothing piles up', () => {
  const inbox = new Inbox();
  for (let n = 0; n < 10_000; n++) inbox.put(select(`f${n}`));
  expect(inbox.take()).toMatchObject({ message: { feature: 'f9999' } });
  expect(inbox.take()).toBeUndefined();
});

test('of ten thousand that can’t be joined some are kept, and the rest is counted once', () => {
  const inbox = new Inbox();
  for (let n = 0; n < 5000; n++) {
    inbox.put(select('a'));
    inbox.put(set('q', 'b'));
  }
  let kept = 0;
  while (inbox.take()) kept++;
  expect(kept).toBeLessThanOrEqual(64);
  expect(inbox.dropped()).toBeGreaterThan(4900);
  expect(inbox.dropped()).toBe(0);
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what runs often runs at once, then now and then, and at the end', () => {
  let now = 0;
  const runs: number[] = [];
  const run = throttled(() => runs.push(now), 100);
  for (now = 0; now < 250; now++) {
    run();
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(500);
  expect(runs[0]).toBe(0);
  expect(runs).toHaveLength(4);
});
