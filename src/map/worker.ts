/** Where MapLibre's worker stands, and that it is there before the first map is made. */
import { prewarm, setWorkerUrl } from 'maplibre-gl';
import { handOver, WORKER_ADDRESS } from './first-worker.ts';

setWorkerUrl(WORKER_ADDRESS);
handOver(prewarm);
