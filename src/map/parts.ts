/** What the map room's files share about one mounted map. */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { PALETTES } from '../design/palette.ts';
import type { Camera, Theme } from '../state/intent.ts';
import type { FileAddresses } from '../state/sources.ts';
import { languageOf, type State, themeOf, typeScaleOf } from '../state/store.ts';
import type { FeatureFlags } from './feature-flags.ts';
import { showFocus } from './focus-source.ts';
import type { LabelNarrower } from './narrow-labels.ts';
import { buildStyle } from './style/build-style.ts';
import type { StyleContext } from './style/context.ts';
import type { WhereDrawing } from './where/drawing.ts';

/** Puts a foreign base into a style of ours. */
export type Dress = (style: StyleSpecification, look: Look) => StyleSpecification;
type Look = Pick<StyleContext, 'language'> & { readonly theme: Theme };

export interface MapParts {
  readonly map: MapLibreMap;
  readonly flags: FeatureFlags;
  readonly labels: LabelNarrower;
  /** What draws for the tools, once one was wanted. */
  where: WhereDrawing | null;
  /** Null while the built-in base is the only one. */
  dress: Dress | null;
  /** False until the style stands: nothing can be told to the map before, nor once it is gone. */
  styled: boolean;
  /** True once the first picture is there, and what it could do without has been asked for. */
  complete: boolean;
  /** The camera that the map itself wrote into the store last. */
  reported: Camera | null;
}

export function styleFor(
  state: State,
  files: FileAddresses,
  complete: boolean,
  dress: Dress | null = null,
): StyleSpecification {
  const [theme, language] = [themeOf(state), languageOf(state)];
  const typeScale = typeScaleOf(state);
  const style = buildStyle({ palette: PALETTES[theme], language, typeScale, files, complete });
  return dress ? dress(style, { theme, language }) : style;
}

/** Tells a freshly styled map all that the store says. */
export function applyAll({ map, flags, labels }: MapParts, state: State): void {
  flags.apply(state);
  labels.schedule(state);
  showFocus(map, state);
}
