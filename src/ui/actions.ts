/** What a click or key on a place means, wherever it happens. */
import { type AtlasStore, selectFeature, wishCamera } from '../state/store.ts';

export const PANEL_HEADING_ID = 'panel-heading';

/** The panel moves the focus to its heading when it opens for this reason. */
let focusWanted = false;

export function takeFocusWish(): boolean {
  const wanted = focusWanted;
  focusWanted = false;
  return wanted;
}

/** Selects a place and brings it into view. `focusPanel`: the person works by keyboard. */
export function openFeature(
  store: AtlasStore,
  id: string,
  { focusPanel }: { focusPanel: boolean },
): void {
  focusWanted = focusPanel;
  selectFeature(store, id);
  wishCamera(store, 'selection');
}

/** Selects what was picked on the map: it is in sight already, so the camera stays. */
export function selectHere(store: AtlasStore, id: string): void {
  focusWanted = true;
  store.setState({ hovered: null });
  selectFeature(store, id);
}
