/** Where MapLibre's worker stands. `?worker&url`: plain `?url` breaks in a production build. */
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
