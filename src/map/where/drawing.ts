/** Draws what the tools place, and makes the map a sheet for their points while one is in hand. */
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { PALETTES } from '../../design/palette.ts';
import type { Bounds } from '../../domain/model.ts';
import { placeOf } from '../../domain/origin.ts';
import { reachRing } from '../../domain/reach-ring.ts';
import { type AtlasStore, languageOf, type State, themeOf } from '../../state/store.ts';
import { placePoint } from '../../state/tools.ts';
import { showBounds } from '../camera.ts';
import { dataOn, fromMap } from '../datum.ts';
import { reachLayers, toolLayers, WHERE_SOURCE } from '../style/where.ts';
import { figuresOf } from './figures.ts';

/** The style's layer above which the ring would cover symbols and names. */
const ABOVE_RING = 'uncertainty';
/** Kilometres round the origin to show where no radius is chosen. */
const SURROUNDINGS_KM = 5;

export class WhereDrawing {
  private inHand = false;

  constructor(
    private readonly map: MapLibreMap,
    private readonly store: AtlasStore,
  ) {}

  /** Brings the map in step with the store, whatever it showed before. */
  show(): void {
    const state = this.store.getState();
    const features = figuresOf(state);
    if (features.length === 0) this.clear();
    else {
      this.prepare(state);
      const source = this.map.getSource<GeoJSONSource>(WHERE_SOURCE);
      source?.setData(dataOn(this.map, { type: 'FeatureCollection', features }));
    }
    this.handle(state.tool !== null);
  }

  /** Carries out the wishes that concern the tools. */
  carryOut({ wish, intent, insets, index }: State): void {
    if (wish?.to === 'point') this.placeMiddle();
    else if (wish?.to === 'origin') {
      const at = intent.near && index ? placeOf(intent.near, index.atlas.hubs) : null;
      if (at)
        showBounds(this.map, boundsOf(reachRing(at, intent.within ?? SURROUNDINGS_KM)), insets);
    }
  }

  private prepare(state: State): void {
    if (this.map.getSource(WHERE_SOURCE)) return;
    const look = { palette: PALETTES[themeOf(state)], language: languageOf(state) };
    const data = { type: 'FeatureCollection' as const, features: [] };
    this.map.addSource(WHERE_SOURCE, { type: 'geojson', data });
    for (const layer of reachLayers(look)) this.map.addLayer(layer, ABOVE_RING);
    for (const layer of toolLayers(look)) this.map.addLayer(layer);
  }

  private clear(): void {
    if (!this.map.getSource(WHERE_SOURCE)) return;
    for (const { id, ...layer } of this.map.getStyle().layers) {
      if ('source' in layer && layer.source === WHERE_SOURCE) this.map.removeLayer(id);
    }
    this.map.removeSource(WHERE_SOURCE);
  }

  private readonly onClick = ({ lngLat }: MapMouseEvent): void =>
    placePoint(this.store, fromMap(this.map, [lngLat.lng, lngLat.lat]));

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    // The focus may go to a button now, which the same key would press.
    event.preventDefault();
    this.placeMiddle();
  };

  /** The middle of what no panel covers, as the page marks it with a cross. */
  private placeMiddle(): void {
    const { right, bottom } = this.store.getState().insets;
    const { clientWidth, clientHeight } = this.map.getContainer();
    const { lng, lat } = this.map.unproject([
      (clientWidth - right) / 2,
      (clientHeight - bottom) / 2,
    ]);
    placePoint(this.store, fromMap(this.map, [lng, lat]));
  }

  /** While a tool is in hand, click and Enter place points; a double click must not zoom as well. */
  private handle(inHand: boolean): void {
    if (inHand === this.inHand) return;
    this.inHand = inHand;
    const canvas = this.map.getCanvas();
    canvas.style.cursor = inHand ? 'crosshair' : '';
    if (inHand) {
      this.map.doubleClickZoom.disable();
      this.map.on('click', this.onClick);
      canvas.addEventListener('keydown', this.onKey);
    } else {
      this.map.doubleClickZoom.enable();
      this.map.off('click', this.onClick);
      canvas.removeEventListener('keydown', this.onKey);
    }
  }
}

function boundsOf(ring: readonly (readonly [number, number])[]): Bounds {
  const [longitudes, latitudes] = [ring.map(([at]) => at), ring.map(([, at]) => at)];
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
}
