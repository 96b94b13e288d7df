import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { startBridge } from '../../../src/embed/bridge.ts';
import { listenEarly } from '../../../src/embed/early.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { createAtlasStore } from '../../../src/state/store.ts';

const HOST = 'https://host.example';

/** A window in a frame: what it is told, and what it sends to the page round it. */
function frame() {
  const sent: { message: Record<string, unknown>; to: string }[] = [];
  const parent = {
    postMessage: (message: Record<string, unknown>, to: string) => sent.push({ message, to }),
  };
  const listeners = new Set<(event: MessageEvent) => void>();
  const target = {
    parent,
    innerWidth: 800,
    addEventListener: (type: string, hear: (event: MessageEvent) => void) => {
      if (type === 'message') listeners.add(hear);
    },
    removeEventListener: (_: string, hear: (event: MessageEvent) => void) => listeners.delete(hear),
  } as unknown as Window;
  const say = (data: unknown, origin = HOST, source: unknown = parent) => {
    for (const hear of listeners) hear({ source, origin, data } as MessageEvent);
  };
  return { sent, target, say, listeners };
}

function start(origins: readonly string[] = [HOST]) {
  const { target, ...rest } = frame();
  const early = listenEarly(target);
  if (!early) throw new Error('It stands in a frame.');
  const store = createAtlasStore(INITIAL_INTENT, undefined, {
    config: { ...DEFAULT_CONFIG, origins },
  });
  const never = () => Promise.reject<never>(new Error('not asked for'));
  const go = () =>
    startBridge({ store, files: {}, outputs: never, pictures: never }, early, target);
  return { ...rest, store, early, go };
}

const get = { source: 'shanghai-atlas', v: 1, type: 'get' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page that stands alone hears nobody', () => {
  const target = { addEventListener: () => expect.unreachable() } as unknown as Window;
  Object.assign(target, { parent: target });
  expect(listenEarly(target)).toBeNull();
});

test('what the host says before the rest has come is answered then', () => {
  const { say, go, sent } = start();
  say(get);
  expect(sent).toEqual([]);
  go();
  vi.runAllTimers();
  expect(sent.map(({ message }) => message.type)).toContain('view');
});

test('all that is sent goes to the exact origin that has spoken', () => {
  const { say, go, sent } = start(['https://other.example', HOST]);
  go();
  vi.runAllTimers();
  expect(sent).toEqual([]);
  say(get);
  vi.runAllTimers();
  expect(sent.length).toBeGreaterThan(0);
  expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([HOST]));
});

test.each([
  ['an origin that is not named', 'https://evil.example', undefined],
  ['one that begins like it', `${HOST}.evil.example`, undefined],
  ['no origin', 'null', undefined],
  ['another window', HOST, {}],
])('%s is not answered', (_, origin, source) => {
  const { say, go, sent } = start([HOST, 'null']);
  go();
  say(get, origin, source);
  say({ ...get, type: 'nonsense' }, origin, source);
  vi.runAllTimers();
  expect(sent).toEqual([]);
});

test('once one origin has spoken no other is heard', () => {
  const { say, go, sent } = start([HOST, 'https://second.example']);
  go();
  say(get);
  vi.runAllTimers();
  const before = sent.length;
  say(get, 'https://second.example');
  vi.runAllTimers();
  expect(sent).toHaveLength(before);
});

test('an answer bears the id of its request, a fault too', () => {
  const { say, go, sent } = start();
  go();
  say({ ...get, id: 'a' });
  say({ ...get, type: 'nonsense', id: 'b' });
  vi.runAllTimers();
  const answers = sent.map(({ message }) => [message.type, message.id, message.code]);
  expect(answers).toContainEqual(['view', 'a', undefined]);
  expect(answers).toContainEqual(['error', 'b', 'unknown-type']);
});

test('after it was stopped nobody listens', () => {
  const { early, listeners } = start();
  early.stop();
  expect(listeners.size).toBe(0);
});
