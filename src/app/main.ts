/**
 * The entry: store, address, data, map and page are brought together here and nowhere else. The map
 * starts first; the page that stands round it comes beside it.
 */

import { files } from 'virtual:atlas-files';
import { keepHistory } from '../state/history.ts';
import { keepShortlist } from '../state/kept-shortlist.ts';
import { loadAtlas, loadDetails } from '../state/sources.ts';
import { createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { decodeUrl } from '../state/url-codec.ts';
import '../ui/styles/index.css';
import { startMap } from './early-map.ts';

const store = createAtlasStore(decodeUrl(window.location.search), readSurroundings());
const context = { store, files };

function start(): void {
  keepShortlist(store);
  keepHistory(store);
  keepSurroundings(store);
  const mount = startMap(context);
  void loadAtlas(store, files);
  void import('./page.tsx').then(({ showPage }) => showPage(context, mount));

  // Passages are wanted soon: they come once the first map is on screen and nothing waits for them.
  const stop = store.subscribe(({ map }) => {
    if (map.state !== 'ready' && map.state !== 'unavailable') return;
    stop();
    // A panel that asked before and was refused offers another try itself.
    if (!store.getState().detailsFailure) void loadDetails(store, files);
  });
}

const [, notes] = /^#notes-([a-z0-9]{1,40})$/u.exec(window.location.hash) ?? [];
if (notes) void import('./notes.tsx').then(({ showNotes }) => showNotes(context, notes));
else start();
