/** What the map room's files share about one mounted map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../design/palette.ts';
import type { Camera } from '../state/intent.ts';
import type { FileAddresses } from '../state/sources.ts';
import { languageOf, type State, themeOf } from '../state/store.ts';
import type { FeatureFlags } from './feature-flags.ts';
import { showFocus } from './focus-source.ts';
import type { LabelNarrower } from './narrow-labels.ts';
import { buildStyle } from './style/build-style.ts';

export interface MapParts {
  readonly map: MapLibreMap;
  readonly flags: FeatureFlags;
  readonly labels: LabelNarrower;
  /** False until the style stands: nothing can be told to the map before. */
  styled: boolean;
  /** The camera that the map itself wrote into the store last. */
  reported: Camera | null;
}

export const styleFor = (state: State, files: FileAddresses) =>
  buildStyle({ palette: PALETTES[themeOf(state)], language: languageOf(state), files });

/** Tells a freshly styled map all that the store says. */
export function applyAll({ map, flags, labels }: MapParts, state: State): void {
  flags.apply(state);
  labels.schedule(state);
  showFocus(map, state);
}
