/**
 * What stands on a picture besides the style: the drawings of a story, still. The one place where they
 * are put on a map that nobody watches.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../state/pictures.ts';

/** Resolves once everything is on the map; the function it gives takes all of it away again. */
type Decorate = (map: MapLibreMap, scene: Scene) => Promise<() => void>;

export const decorate: Decorate = async () => () => {};
