/**
 * MapLibre's worker takes longer to start than the library takes to come. So it is started by the page's
 * very first script (build/first-script.ts), and given to the library when that asks for one.
 */
// `?worker&url`: plain `?url` breaks in a production build.
import address from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export const WORKER_ADDRESS = address;

/** A frame without an origin of its own may start no worker from the site: MapLibre has another way. */
function start(): Worker | null {
  if (globalThis.origin === 'null') return null;
  try {
    return new Worker(address, { type: 'module' });
  } catch {
    return null;
  }
}

let started = start();

/**
 * Calls `make`, in which MapLibre makes its worker, and lets it have the one that was started. The library
 * takes no worker from outside: while `make` runs, `Worker` stands for ours.
 */
export function handOver(make: () => void): void {
  const given = started;
  started = null;
  if (!given) {
    make();
    return;
  }
  const own = globalThis.Worker;
  let taken = false;
  const lend = function giveStarted() {
    globalThis.Worker = own;
    taken = true;
    return given;
  };
  globalThis.Worker = lend as unknown as typeof Worker;
  try {
    make();
  } finally {
    globalThis.Worker = own;
    if (!taken) given.terminate();
  }
}
