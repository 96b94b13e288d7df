/**
 * After a filter has been shown by feature state, the names of places that don't pass leave the
 * collision, so that the names of those that do get their room. This lays out tiles again, in the
 * worker, and so comes after the frame that shows the filter.
 */
import type { ExpressionSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { chosenChains } from '../domain/visibility.ts';
import type { State } from '../state/store.ts';
import { LABEL_LAYERS, LABEL_TIERS } from './style/places.ts';

const QUIET_MS = 120;
/** Above this the list of ids would cost more than the gain; opacity alone then hides the names. */
const MOST_IDS = 2000;

function passingIds({ index, result }: State): string[] | null {
  if (!index || !result) return null;
  const all = index.atlas.features.length + index.outside.length;
  if (result.total === all) return null;
  if (result.total > MOST_IDS) return null;
  return index.atlas.features.flatMap((feature, at) => (result.passes[at] ? [feature.id] : []));
}

function glyphField({ index, intent }: State): string | ExpressionSpecification {
  const chosen = chosenChains(intent.filter);
  const only = chosen.length === 1 && index?.atlas.chains.find(({ id }) => id === chosen[0]);
  return only ? only.glyph : ['get', 'glyph'];
}

export class LabelNarrower {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = '';

  constructor(private readonly map: MapLibreMap) {}

  /** Call on every change of the filter; only the last of a quick series is carried out. */
  schedule(state: State): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.apply(state), QUIET_MS);
  }

  forget(): void {
    this.shown = '';
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** At once, for a map that nobody watches. */
  apply(state: State): void {
    const ids = passingIds(state);
    const glyph = glyphField(state);
    const wanted = JSON.stringify([ids, glyph]);
    if (wanted === this.shown) return;
    this.shown = wanted;
    this.map.setLayoutProperty('place-glyphs', 'text-field', glyph);
    for (const layer of LABEL_LAYERS) {
      const tier = LABEL_TIERS[layer];
      // With few left, every name may show at every zoom that its tier allows or sooner.
      this.map.setFilter(
        layer,
        ids ? ['all', tier, ['in', ['get', 'id'], ['literal', ids]]] : tier,
      );
    }
  }
}
