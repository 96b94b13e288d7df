/** Waiting for a map that nobody watches, and what can come between. */
import { AJAXError, type Map as MapLibreMap } from 'maplibre-gl';
import { NoPicture } from '../../state/pictures.ts';

/** Everything loaded, laid out and painted. */
export function atRest(map: MapLibreMap): Promise<unknown> {
  const rest = map.once('idle');
  map.triggerRepaint();
  return rest;
}

/**
 * What a wait comes to, unless it is called off, a file doesn't come or the graphics go.
 * @throws NoPicture, or the reason of the signal.
 */
export function whileItHolds<T>(
  map: MapLibreMap,
  wait: Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      map.off('error', onFault);
      map.off('webglcontextlost', onLost);
      signal?.removeEventListener('abort', onAbort);
    };
    const fail = (reason: unknown) => {
      leave();
      reject(reason);
    };
    const onFault = ({ error, ...event }: { error: unknown }) => {
      // Whoever put a foreign base on the map counts what doesn't come.
      if ('sourceId' in event && String(event.sourceId).startsWith('foreign/')) return;
      if (error instanceof AJAXError) fail(new NoPicture('data'));
      else console.error(error);
    };
    const onLost = () => fail(new NoPicture('graphics'));
    const onAbort = () => fail(signal?.reason);
    map.on('error', onFault);
    map.on('webglcontextlost', onLost);
    signal?.addEventListener('abort', onAbort);
    wait.then(value => {
      leave();
      resolve(value);
    }, fail);
  });
}
