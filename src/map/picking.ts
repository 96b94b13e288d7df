/** From a point of the picture to features: symbols, outlines (the smallest first), belts, the axis. */
import type { Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl';
import type { AtlasStore } from '../state/store.ts';
import { AXIS_LINE, RIBBON_LAYERS } from './style/layout.ts';

/** A finger is coarse, symbols are small: pixels round the point that count as hit. */
const REACH_PX = { mouse: 5, touch: 12 };

function idsIn(map: MapLibreMap, geometry: [PointLike, PointLike], ...layers: string[]): string[] {
  // A pointer may rest where the map comes to be, before its layers do.
  const there = layers.filter(layer => map.getLayer(layer));
  const found = map.queryRenderedFeatures(geometry, { layers: there });
  // What is chosen is drawn in full, filtered out or not.
  const live = found.filter(({ state }) => state.chosen || !(state.hidden || state.off));
  return [...new Set(live.map(({ properties }) => String(properties.id)))];
}

/** Ids of features at a point in CSS pixels from the map's top left, nearest kind of mark first. */
function pick(map: MapLibreMap, { x, y }: { x: number; y: number }, reach: number): string[] {
  const around: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const symbols = idsIn(map, around, 'places');
  if (symbols.length > 0) return symbols;
  const point: [PointLike, PointLike] = [
    [x, y],
    [x, y],
  ];
  const extents = idsIn(map, point, 'extent-fill');
  if (extents.length > 0) return extents;
  const belts = idsIn(map, point, ...RIBBON_LAYERS);
  if (belts.length > 0) return belts;
  // A line is as narrow as a symbol is small: it has the same reach.
  return idsIn(map, around, AXIS_LINE);
}

/** While a story is told the map is drawn enlarged, and the page goes by its own pixels. */
function onPage(map: MapLibreMap, { x, y }: { x: number; y: number }): [number, number] {
  const container = map.getContainer();
  const factor = container.getBoundingClientRect().width / container.offsetWidth || 1;
  return [x * factor, y * factor];
}

const isTouch = (event: MapMouseEvent) =>
  'pointerType' in event.originalEvent && event.originalEvent.pointerType === 'touch';

/** Ids at the click, none when it hit nothing; `at` in CSS pixels. */
type OnPick = (ids: readonly string[], at: readonly [number, number]) => void;

/** Hover and click on the map; Enter picks what stands in the middle. Not while a tool is in hand. */
export function listenForPicks(map: MapLibreMap, store: AtlasStore, onPick: OnPick): void {
  const busy = () => store.getState().tool !== null;
  // Ground that is drawn for all may belong to a part that a settled filter leaves out.
  const known = (ids: readonly string[]) => {
    const { index } = store.getState();
    return index ? ids.filter(id => index.byId.has(id)) : ids;
  };
  const hover = (id: string | null) => {
    if (store.getState().hovered === id) return;
    store.setState({ hovered: id });
    map.getCanvas().style.cursor = id ? 'pointer' : '';
  };
  map.on('mousemove', event => {
    if (map.isMoving() || busy()) return;
    hover(known(pick(map, event.point, REACH_PX.mouse))[0] ?? null);
  });
  map.on('mouseout', () => hover(null));
  map.on('click', event => {
    if (busy()) return;
    const reach = isTouch(event) ? REACH_PX.touch : REACH_PX.mouse;
    onPick(known(pick(map, event.point, reach)), onPage(map, event.point));
  });
  map.getCanvas().addEventListener('keydown', event => {
    if (event.key !== 'Enter' || busy()) return;
    const { clientWidth, clientHeight } = map.getContainer();
    const middle = { x: clientWidth / 2, y: clientHeight / 2 };
    onPick(known(pick(map, middle, REACH_PX.touch)), onPage(map, middle));
  });
}
