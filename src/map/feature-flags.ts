/**
 * Filter, legend, hover and selection as feature state. Feature state changes what is painted
 * without laying out tiles again, so a filter shows in the next frame. The map knows features by number:
 * of a text it would take a hash for each feature in each layer of each tile.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Feature } from '../domain/model.ts';
import { chosenChains, groupsOfChains, isHidden, toneOf } from '../domain/visibility.ts';
import type { State } from '../state/store.ts';
import type { FeatureFlag } from './style/context.ts';

const SOURCE = 'places';

interface Flags {
  readonly off: boolean;
  readonly hidden: boolean;
  readonly tone: string;
}

export class FeatureFlags {
  /** What the map was last told; a feature without an entry has all defaults. */
  private told = new Map<string, Flags>();
  private marked = { hover: null as string | null, chosen: null as string | null };

  private lit: readonly string[] = [];

  private numbers: ReadonlyMap<string, number> = new Map();

  constructor(private readonly map: MapLibreMap) {}

  /** The map has lost what it was told, for example after a style change. */
  forget(): void {
    this.told.clear();
    this.marked = { hover: null, chosen: null };
    this.lit = [];
  }

  apply(state: State): void {
    // Until the data are there, nobody knows the numbers; when they come, all is told.
    if (!state.index) return;
    this.numbers = state.index.numbers;
    this.applyFilter(state);
    this.mark('hover', state.hovered);
    this.mark('chosen', state.intent.selected);
    this.light(state.lit);
  }

  private applyFilter({ index, result, intent }: State): void {
    if (!index || !result) return;
    const chosen = chosenChains(intent.filter);
    const groups = groupsOfChains(index.atlas);
    for (const feature of index.outside) {
      this.tell(feature, { off: true, hidden: true, tone: '' });
    }
    index.atlas.features.forEach((feature, at) => {
      if (!feature.at && !feature.bounds) return;
      const off = result.passes[at] === 0;
      const tone = off ? '' : toneOf(feature, chosen, groups);
      this.tell(feature, { off, hidden: isHidden(feature, intent.hidden), tone });
    });
  }

  private tell(feature: Feature, flags: Flags): void {
    const before = this.told.get(feature.id) ?? { off: false, hidden: false, tone: '' };
    const same =
      before.off === flags.off && before.hidden === flags.hidden && before.tone === flags.tone;
    if (same) return;
    this.told.set(feature.id, flags);
    this.set(feature.id, flags);
  }

  private mark(flag: 'hover' | 'chosen', id: string | null): void {
    const before = this.marked[flag];
    if (before === id) return;
    if (before) this.set(before, { [flag]: false });
    if (id) this.set(id, { [flag]: true });
    this.marked[flag] = id;
  }

  private light(lit: readonly string[]): void {
    if (lit === this.lit) return;
    for (const id of this.lit) this.set(id, { lit: false });
    for (const id of lit) this.set(id, { lit: true });
    this.lit = lit;
  }

  /** A link may name a feature that the data lack: it has no mark to change. */
  private set(id: string, flags: Partial<Flags & Record<FeatureFlag, boolean>>): void {
    const number = this.numbers.get(id);
    if (number === undefined) return;
    this.map.setFeatureState({ source: SOURCE, id: number }, flags);
  }
}
