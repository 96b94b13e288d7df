/** What the map room's files share about one mounted map. */
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../design/palette.ts';
import type { Camera } from '../state/intent.ts';
import type { FileAddresses } from '../state/sources.ts';
import { languageOf, type State, themeOf } from '../state/store.ts';
import type { FeatureFlags } from './feature-flags.ts';
import { showFocus } from './focus-source.ts';
import type { LabelNarrower } from './narrow-labels.ts';
import { buildStyle } from './style/build-style.ts';
import type { WhereDrawing } from './where/drawing.ts';

export interface MapParts {
  readonly map: MapLibreMap;
  readonly flags: FeatureFlags;
  readonly labels: LabelNarrower;
  /** What draws for the tools, once one was wanted. */
  where: WhereDrawing | null;
  /** False until the style stands: nothing can be told to the map before, nor once it is gone. */
  styled: boolean;
  /** True once the first picture is there, and what it could do without has been asked for. */
  complete: boolean;
  /** The camera that the map itself wrote into the store last. */
  reported: Camera | null;
}

export const styleFor = (state: State, files: FileAddresses, complete: boolean) =>
  buildStyle({ palette: PALETTES[themeOf(state)], language: languageOf(state), files, complete });

/** Stations and hubs help to find one's way; the first picture doesn't wait for them. */
export function addTransit(parts: MapParts, files: FileAddresses): void {
  parts.complete = true;
  const address = files['transit.geojson'] ?? 'transit.geojson';
  parts.map.getSource<GeoJSONSource>('transit')?.setData(address);
}

/** Tells a freshly styled map all that the store says. */
export function applyAll({ map, flags, labels }: MapParts, state: State): void {
  flags.apply(state);
  labels.schedule(state);
  showFocus(map, state);
}
