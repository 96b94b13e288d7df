/**
 * A map off screen, of the same style, symbols and flags as the one on the page, from which pictures
 * are taken. It has a store of its own, so that what the person does meanwhile doesn't show in it.
 */
import { Map as MapLibreMap } from 'maplibre-gl';
import '../worker.ts';
import {
  type Frame,
  type MapPicture,
  NoPicture,
  type Pictures,
  type Scene,
  type Studio,
} from '../../state/pictures.ts';
import type { FileAddresses } from '../../state/sources.ts';
import { createAtlasStore, type State } from '../../state/store.ts';
import type { StudioBase } from '../base/studio-base.ts';
import { cameraOf } from '../camera.ts';
import { cornersBy, fromMap } from '../datum.ts';
import { FeatureFlags } from '../feature-flags.ts';
import { showFocus } from '../focus-source.ts';
import { showParts } from '../follow-store.ts';
import { drawKin } from '../kin-links.ts';
import { LETTERS } from '../letters.ts';
import { LabelNarrower } from '../narrow-labels.ts';
import { styleFor } from '../parts.ts';
import { offerSymbols } from '../symbols.ts';
import { WhereDrawing } from '../where/drawing.ts';
import { decorate } from './decorate.ts';
import { look } from './look.ts';
import { hiddenSheet, possibleRatio, resizeSheet } from './sheet.ts';
import { atRest, whileItHolds } from './wait.ts';

/** MapLibre would halve the pixels of larger canvases by itself; what can be drawn is asked of the graphics. */
const ANY_SIZE: [number, number] = [16384, 16384];

/**
 * While tiles come in, every one of them brings a frame that nobody sees. Drawn with few pixels they cost
 * little, also where the processor draws; layout and names depend on CSS pixels alone.
 */
const ROUGH = 0.2;

/** @throws NoPicture where WebGL2 is missing. */
function mapOn(container: HTMLElement, state: State, files: FileAddresses): MapLibreMap {
  try {
    return new MapLibreMap({
      container,
      style: styleFor(state, files, true),
      interactive: false,
      attributionControl: false,
      renderWorldCopies: false,
      fadeDuration: 0,
      trackResize: false,
      maxCanvasSize: ANY_SIZE,
      validateStyle: import.meta.env.DEV,
      localIdeographFontFamily: LETTERS,
    });
  } catch {
    throw new NoPicture('graphics');
  }
}

/** What the map's canvases show, copied in the frame in which it was drawn: later it is gone. */
function copyOf(map: MapLibreMap): Promise<HTMLCanvasElement> {
  return new Promise(resolve => {
    map.once('render', () => {
      const { width, height } = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = width;
      copy.height = height;
      const pen = copy.getContext('2d');
      // Drawings may have a canvas of their own above the map's.
      for (const each of map.getContainer().querySelectorAll('canvas')) {
        pen?.drawImage(each, 0, 0, width, height);
      }
      resolve(copy);
    });
    map.triggerRepaint();
  });
}

class OffScreen implements Studio {
  private readonly store = createAtlasStore();
  private readonly flags: FeatureFlags;
  private readonly labels: LabelNarrower;
  private readonly tools: WhereDrawing;

  constructor(
    private readonly map: MapLibreMap,
    private readonly sheet: HTMLElement,
    private readonly files: FileAddresses,
    private readonly base: StudioBase | null,
  ) {
    this.flags = new FeatureFlags(map);
    this.labels = new LabelNarrower(map);
    this.tools = new WhereDrawing(map, this.store);
    offerSymbols(map);
  }

  async draw(scene: Scene, frame: Frame, signal?: AbortSignal): Promise<MapPicture> {
    signal?.throwIfAborted();
    const { map } = this;
    this.fit(frame, ROUGH);
    this.show(scene.state);
    look(map, scene, frame);
    if (this.base) {
      await whileItHolds(map, this.base.settle(), signal);
      // Positions may be drawn in another datum now.
      this.show(scene.state);
      look(map, scene, frame);
    }
    await whileItHolds(map, atRest(map), signal);
    this.fit(frame, frame.ratio);
    const undress = await decorate(map, scene, this.files);
    try {
      await whileItHolds(map, atRest(map), signal);
      const image = await whileItHolds(map, copyOf(map), signal);
      const box = map.getBounds();
      return {
        image,
        ratio: image.width / frame.width,
        base: this.base?.onPicture() ?? null,
        camera: cameraOf(map),
        bounds: cornersBy(
          at => fromMap(map, at),
          [box.getWest(), box.getSouth(), box.getEast(), box.getNorth()],
        ),
      };
    } finally {
      undress();
    }
  }

  private fit(frame: Frame, ratio: number): void {
    resizeSheet(this.sheet, frame);
    this.map.setPixelRatio(possibleRatio(this.map.getCanvas(), { ...frame, ratio }));
    this.map.resize();
  }

  private show(state: State): void {
    this.store.setState(state);
    this.flags.apply(state);
    this.labels.apply(state);
    showFocus(this.map, state);
    showParts(this.map, state.intent.hidden);
    this.tools.show();
    drawKin(this.map, state);
  }

  close(): void {
    this.base?.stop();
    this.map.remove();
    this.sheet.remove();
  }
}

/** Null where the page shows the built-in base, as most do. */
async function baseOn(map: MapLibreMap, state: State, files: FileAddresses) {
  if (state.base.state !== 'shown') return null;
  const { studioBase } = await import('../base/studio-base.ts');
  return studioBase(map, state, files);
}

export const openStudio: Pictures['openStudio'] = async (state, files) => {
  const sheet = hiddenSheet();
  let map: MapLibreMap | null = null;
  try {
    map = mapOn(sheet, state, files);
    await whileItHolds(map, map.once('style.load'));
    return new OffScreen(map, sheet, files, await baseOn(map, state, files));
  } catch (fault) {
    map?.remove();
    sheet.remove();
    throw fault;
  }
};
