/** What a click or key on a place means, wherever it happens. */
import { formatReadAddress } from '../domain/read-address.ts';
import { closeChooser } from '../state/map-status.ts';
import { type AtlasStore, selectFeature, setIntent, wishCamera } from '../state/store.ts';

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
  const open = store.getState().intent.selected === id;
  focusWanted = focusPanel && !open;
  selectFeature(store, id);
  wishCamera(store, 'selection');
  // A panel that stands already doesn't open, and so would not take the focus by itself.
  if (focusPanel && open) document.getElementById(PANEL_HEADING_ID)?.focus();
}

/** Selects what was picked on the map: it is in sight already, so the camera stays. */
export function selectHere(store: AtlasStore, id: string): void {
  focusWanted = true;
  store.setState({ hovered: null });
  selectFeature(store, id);
}

/** Closes the chooser without an answer; the focus returns to the map, where it came from. */
export function leaveChooser(store: AtlasStore): void {
  closeChooser(store);
  store.setState({ hovered: null });
  document.querySelector<HTMLElement>('#map canvas')?.focus();
}

/** Opens a document beside the map, where wanted at a passage (offsets in the seed text). */
export function openReading(store: AtlasStore, doc: string, start?: number, end?: number): void {
  setIntent(store, { mode: 'read', read: formatReadAddress(doc, start, end) });
}
