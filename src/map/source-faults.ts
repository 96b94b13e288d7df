/**
 * Files of the map that didn't come. The store is told of it; once the page has dropped the failure,
 * which is how it asks for another try, they are fetched again.
 */
import { AJAXError, type GeoJSONSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { LoadFailure } from '../state/load.ts';
import { setMapFailure } from '../state/map-status.ts';
import type { FileAddresses } from '../state/sources.ts';
import type { AtlasStore } from '../state/store.ts';
import { fileOn } from './datum.ts';

function faultOf(error: unknown): LoadFailure['fault'] {
  if (!(error instanceof AJAXError)) return 'not-json';
  return error.status === 0 ? 'network' : 'missing';
}

/** Returns the function that stops the watch. */
export function watchSources(
  map: MapLibreMap,
  store: AtlasStore,
  files: FileAddresses,
): () => void {
  const failed = new Map<string, string>();
  map.on('error', event => {
    const source = 'sourceId' in event ? String(event.sourceId) : null;
    // What a foreign base lacks is told by whoever watches it.
    if (source?.startsWith('foreign/')) return;
    const file = source && files[`${source}.geojson`];
    if (!source || !file) {
      console.error(event.error);
      return;
    }
    failed.set(source, file);
    setMapFailure(store, { fault: faultOf(event.error), file });
  });
  const unsubscribe = store.subscribe(({ map: now }, { map: before }) => {
    if (now.failure || !before.failure) return;
    const again = [...failed];
    failed.clear();
    for (const [source, file] of again)
      map.getSource<GeoJSONSource>(source)?.setData(fileOn(map, source, file));
  });
  return () => {
    unsubscribe();
    setMapFailure(store, null);
  };
}
