/**
 * A frame without an origin of its own may start no worker from the site. MapLibre then fetches it and
 * starts it from a `data:` address, which the page's policy may refuse (`worker-src`): nothing says so
 * but a worker that fails.
 */
import type { MountOptions } from './mount.ts';

/** Tries such a worker; without it there is no map, and its container makes way. */
export function tryWorker({ store, container }: Pick<MountOptions, 'store' | 'container'>): void {
  const refuse = () => {
    container.remove();
    store.setState(({ map }) => ({ map: { ...map, state: 'unavailable', refused: true } }));
  };
  try {
    const worker = new Worker('data:text/javascript,postMessage(0)', { type: 'module' });
    worker.onmessage = () => worker.terminate();
    worker.onerror = refuse;
  } catch {
    refuse();
  }
}
