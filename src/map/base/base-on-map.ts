/**
 * A foreign base on one map. At first it lies below the built-in base and is not seen; once it has
 * something to show the built-in one is hidden, and shows again at once when it has to.
 */
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { BaseTrouble } from '../../state/base.ts';
import type { FileAddresses } from '../../state/sources.ts';
import { cameraOf, jumpTo, NO_WISH } from '../camera.ts';
import { setDatum } from '../datum.ts';
import { drawSymbols } from '../symbols.ts';
import type { ReadyBase } from './load-base.ts';
import { type BaseLook, type BasePart, FOREIGN } from './loaded.ts';
import { marked } from './marked.ts';
import { hearTiles } from './request.ts';
import { Tally } from './tally.ts';
import { isCounted } from './trouble.ts';
import { veil } from './veil.ts';

/** A base that has nothing to show by then is not waited for. */
const PATIENCE_MS = 8000;

const isBuiltin = (layer: StyleSpecification['layers'][number]): boolean =>
  layer.id === 'beyond' || ('source' in layer && layer.source === 'base');

export class BaseOnMap {
  readonly tally: Tally;
  shown = false;
  private sources: readonly string[] = [];
  /** Of the tiles of this map, see request.ts. */
  private readonly mark: string;
  private readonly leave: () => void;

  constructor(
    private readonly map: MapLibreMap,
    readonly base: ReadyBase,
    private readonly files: FileAddresses,
    /** Called after each tile of this map. */
    onTile = () => {},
  ) {
    this.tally = new Tally(base.coarsest !== null);
    const { mark, stop } = hearTiles(outcome => {
      this.tally.note(outcome);
      onTile();
    });
    this.mark = mark;
    const onError = (event: { error: unknown; sourceId?: unknown }) => {
      const foreign = String(event.sourceId ?? '').startsWith(FOREIGN);
      if (foreign && !isCounted(event.error)) this.tally.spoil();
    };
    map.on('error', onError as never);
    this.leave = () => {
      stop();
      map.off('error', onError as never);
    };
  }

  /** Puts it below everything. */
  add(look: BaseLook): void {
    const { map, base } = this;
    const { sources, layers } = this.partFor(look);
    this.sources = Object.keys(sources);
    if (base.glyphs) map.setGlyphs(base.glyphs);
    if (base.sprites?.length) drawSymbols(map);
    for (const { id, url } of base.sprites ?? []) map.addSprite(id, url);
    for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
    for (const layer of layers) map.addLayer(layer, 'beyond');
  }

  /** The style of ours with this base in it, for a change of theme or language. */
  dress(style: StyleSpecification, look: BaseLook): StyleSpecification {
    const { base, shown } = this;
    const { sources, layers } = this.partFor(look);
    const moved = Object.entries((shown && base.datum?.files) || {}).flatMap(([name, data]) => {
      const source = style.sources[name];
      return source ? [[name, { ...source, data }]] : [];
    });
    return {
      ...style,
      ...(base.glyphs && { glyphs: base.glyphs }),
      ...(base.sprites?.length && { sprite: [...base.sprites] }),
      sources: { ...style.sources, ...Object.fromEntries(moved), ...sources },
      layers: [...layers, ...style.layers.map(layer => this.hidden(layer))],
    };
  }

  /** Whether it has tiles as coarse as the view. */
  get reaches(): boolean {
    return this.map.getZoom() >= (this.base.coarsest ?? 0);
  }

  /** Waits for what the view needs, not for ever; null when it may be shown. */
  settled(): Promise<BaseTrouble | null> {
    const { map } = this;
    return new Promise(resolve => {
      const finish = (whole: boolean) => {
        clearTimeout(timer);
        map.off('render', look);
        resolve(this.tally.firstView(whole));
      };
      const look = () => {
        if (this.sources.every(id => map.isSourceLoaded(id))) finish(true);
      };
      const timer = setTimeout(() => finish(false), PATIENCE_MS);
      map.on('render', look);
      map.triggerRepaint();
    });
  }

  show(): void {
    this.shown = true;
    this.tally.begin();
    this.setBuiltin('none');
    this.moveOurs();
  }

  /** Back to the built-in base. */
  hide(): void {
    if (!this.shown) return;
    this.shown = false;
    this.setBuiltin('visible');
    this.moveOurs();
  }

  /** Takes it off the map, and stops listening. */
  remove(): void {
    const { map, base } = this;
    this.hide();
    this.stop();
    for (const id of map.getLayersOrder()) if (id.startsWith(FOREIGN)) map.removeLayer(id);
    for (const id of this.sources) map.removeSource(id);
    for (const { id } of base.sprites ?? []) map.removeSprite(id);
    if (base.glyphs) map.setGlyphs(null);
  }

  /** For a map that goes as a whole. */
  stop(): void {
    this.leave();
  }

  private partFor(look: BaseLook): BasePart {
    const part = marked(this.base.part(look), this.mark);
    return part.unveiled ? part : { ...part, layers: [...part.layers, veil(look)] };
  }

  private hidden(layer: StyleSpecification['layers'][number]) {
    if (!this.shown || !isBuiltin(layer)) return layer;
    return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as typeof layer;
  }

  private setBuiltin(visibility: 'visible' | 'none'): void {
    for (const layer of this.map.getStyle().layers) {
      if (isBuiltin(layer)) this.map.setLayoutProperty(layer.id, 'visibility', visibility);
    }
  }

  /** Ours is put into the datum of the base that is seen; the ground in view stays the same. */
  private moveOurs(): void {
    const { map, files, shown } = this;
    const { datum } = this.base;
    if (!datum) return;
    // What moves tells where it stopped while the datum is still the one it moved in.
    map.stop();
    const camera = cameraOf(map);
    setDatum(map, shown ? datum : null);
    for (const [name, data] of Object.entries(datum.files)) {
      const file = files[`${name}.geojson`] ?? `${name}.geojson`;
      map.getSource<GeoJSONSource>(name)?.setData(shown ? data : file);
    }
    jumpTo(map, camera, NO_WISH);
  }
}
