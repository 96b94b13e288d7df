/**
 * The page to compare with: MapLibre and nothing else. Same worker, same files, same bounds and the
 * same size of map as the app's (`?width=&height=`, CSS pixels); `?names=0` leaves all text out.
 * Marks `bare:ready` when the map is first idle.
 */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './page.css';
import { bareStyle, POINT_LAYERS } from './style.ts';

declare global {
  interface Window {
    /** Set by the bare page: filters by a chain, null for all, and says how long until idle (ms). */
    bareFilter?: (chain: string | null) => Promise<number>;
  }
}

setWorkerUrl(workerUrl);

const wanted = new URLSearchParams(window.location.search);
const container = document.getElementById('map');
if (!container) throw new Error('index.html has no #map');
for (const side of ['width', 'height'] as const) {
  const pixels = wanted.get(side);
  if (pixels) container.style[side] = `${pixels}px`;
}

const map = new MapLibreMap({
  container,
  style: bareStyle({ withNames: wanted.get('names') !== '0' }),
  bounds: [120.87, 30.69, 121.98, 31.82],
  fitBoundsOptions: { padding: 10 },
  minZoom: 7,
  maxZoom: 15,
  renderWorldCopies: false,
  attributionControl: false,
  fadeDuration: 0,
  validateStyle: false,
  localIdeographFontFamily:
    "'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Source Han Sans SC', sans-serif",
});

map.once('idle', () => performance.mark('bare:ready'));

window.bareFilter = chain => {
  const start = performance.now();
  // `chains` is text such as `|IC|BIO|`: the cheapest test that tells the same places as the app.
  const filter = chain === null ? null : ['in', `|${chain}|`, ['get', 'chains']];
  for (const layer of POINT_LAYERS) {
    if (map.getLayer(layer)) map.setFilter(layer, filter as never);
  }
  return new Promise(resolve => {
    map.once('idle', () => resolve(performance.now() - start));
  });
};
