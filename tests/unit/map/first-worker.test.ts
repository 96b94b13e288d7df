import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url', () => ({ default: 'worker.js' }));

const made: FakeWorker[] = [];

class FakeWorker {
  terminated = false;
  constructor(readonly address: string) {
    made.push(this);
  }
  terminate() {
    this.terminated = true;
  }
}

/** The module starts its worker when it is loaded. */
async function load(origin = 'https://atlas.example') {
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('origin', origin);
  return import('../../../src/map/first-worker.ts');
}

beforeEach(() => made.splice(0));
afterEach(() => vi.unstubAllGlobals());

test('the library is given the worker that was started, and the next one is its own', async () => {
  const { handOver } = await load();
  const [started] = made;
  expect(started?.address).toBe('worker.js');
  let given: unknown;
  handOver(() => {
    given = new Worker('worker.js');
  });
  expect(given).toBe(started);
  expect(globalThis.Worker).toBe(FakeWorker);
  handOver(() => {
    given = new Worker('worker.js');
  });
  expect(given).not.toBe(started);
  expect(made).toHaveLength(2);
});

test('a worker that the library doesn’t ask for ends', async () => {
  const { handOver } = await load();
  handOver(() => {});
  expect(made[0]?.terminated).toBe(true);
  expect(globalThis.Worker).toBe(FakeWorker);
});

test('without an origin of its own the page starts none', async () => {
  await load('null');
  expect(made).toHaveLength(0);
});
