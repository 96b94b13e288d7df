/** Where MapLibre's worker stands. `?worker&url`: plain `?url` breaks in a production build. */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);
// The worker loads while the page is still being put together.
prewarm();
