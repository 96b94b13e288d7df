/** The base on a picture: the one that the person sees on the page, as far as it can be had. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PictureBase } from '../../state/pictures.ts';
import type { FileAddresses } from '../../state/sources.ts';
import { languageOf, type State, themeOf } from '../../state/store.ts';
import { BaseOnMap } from './base-on-map.ts';
import { loadBase } from './load-base.ts';

export interface StudioBase {
  /** Null where the built-in base had to do. */
  onPicture(): PictureBase | null;
  /** Waits for what the view needs and shows it; the built-in base stays where it doesn't come. */
  settle(): Promise<void>;
  stop(): void;
}

/** Null where the page shows the built-in base. */
export async function studioBase(
  map: MapLibreMap,
  state: State,
  files: FileAddresses,
): Promise<StudioBase | null> {
  const { base } = state.config;
  if (base.kind === 'builtin' || state.base.state !== 'shown') return null;
  const ready = await loadBase(base, files).catch(() => null);
  if (!ready) return null;
  let onMap: BaseOnMap | null = new BaseOnMap(map, ready, files);
  onMap.add({ theme: themeOf(state), language: languageOf(state) });
  return {
    onPicture: () =>
      onMap?.shown
        ? {
            attribution: ready.attribution,
            review: base.review,
            converted: ready.datum !== null,
          }
        : null,
    async settle() {
      if (!onMap) return;
      if (!onMap.reaches) return onMap.hide();
      const why = await onMap.settled();
      if (!why) return onMap.show();
      onMap.remove();
      onMap = null;
    },
    stop: () => onMap?.stop(),
  };
}
