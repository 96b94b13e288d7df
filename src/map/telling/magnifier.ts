/**
 * Lettering for the last row: while a story is told, the map is laid out as on a small screen and then
 * enlarged, so that names, symbols and lines grow with the projector. Its ground stays the same.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Height of the small screen, CSS pixels: at 1080 pixels names of 13 pixels stand 18 pixels high. */
const LAID_OUT_PX = 780;

/** How much larger than usual the map is drawn on a screen so many CSS pixels high; never smaller. */
const enlargement = (height: number): number => Math.max(1, height / LAID_OUT_PX);

/**
 * Lays the map out for its place on the page. Returns whether its size has changed; MapLibre then
 * reports a resize of its own.
 */
export function enlarge(map: MapLibreMap, on: boolean): void {
  const container = map.getContainer();
  const factor = on ? enlargement(container.parentElement?.clientHeight ?? 0) : 1;
  // To the digits that a browser gives back: what it rounds would never be equal.
  const share = factor === 1 ? '' : `${Number((100 / factor).toFixed(2))}%`;
  if (container.style.width === share) return;
  Object.assign(container.style, {
    width: share,
    height: share,
    transform: factor === 1 ? '' : `scale(${factor})`,
    transformOrigin: factor === 1 ? '' : '0 0',
  });
  map.setPixelRatio(window.devicePixelRatio * factor);
}
