/** Draws what the tools place, and makes the map a sheet for their points while one is in hand. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../../design/palette.ts';
import type { Bounds } from '../../domain/model.ts';
import { placeOf } from '../../domain/origin.ts';
import { reachRing } from '../../domain/reach-ring.ts';
import { type AtlasStore, languageOf, type State, themeOf } from '../../state/store.ts';
import { placePoint } from '../../state/tools.ts';
import { showBounds } from '../camera.ts';
import { reachLayers, toolLayers, WHERE_SOURCE } from '../style/where.ts';
import { figuresOf } from './figures.ts';

/** The style's layer above which the ring would cover symbols and names. */
const ABOVE_RING = 'uncertainty';
/** Kilometres round the origin to show where no radius is chosen. */
const SURROUNDINGS_KM = 5;

export class Drawing {
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
      source?.setData({ type: 'FeatureCollection', features });
    }
    this.handle(state.tool !== null);
  }

  /** Carries out the wishes that concern the tools. */
  carryOut({ wish, intent, insets, index }: State): void {
    if (wish?.to === 'point') {
      const { clientWidth, clientHeight } = this.map.getContainer();
      const middle = [
        (clientWidth - insets.right) / 2,
        (clientHeight - insets.bottom) / 2,
      ] as const;
      const { lng, lat } = this.map.unproject([...middle]);
      placePoint(this.store, [lng, lat]);
    } else if (wish?.to === 'origin') {
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

  /** A double click places points and must not zoom as well. */
  private handle(inHand: boolean): void {
    const { style } = this.map.getCanvas();
    if (inHand) {
      style.cursor = 'crosshair';
      this.map.doubleClickZoom.disable();
    } else if (style.cursor === 'crosshair') {
      style.cursor = '';
      this.map.doubleClickZoom.enable();
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
