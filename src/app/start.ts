/**
 * Store, address, data, map and page are brought together here and nowhere else. The map starts first;
 * the page that stands round it comes beside it.
 */
import { keepHistory } from '../state/history.ts';
import { keepShortlist } from '../state/kept-shortlist.ts';
import { type FileAddresses, loadAtlas, loadDetails } from '../state/sources.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { decodeUrl } from '../state/url-codec.ts';
import '../ui/styles/index.css';
import { startMap } from './early-map.ts';

interface Started {
  readonly store: AtlasStore;
  /** When the page stands and the first map is there, or can't be had. */
  readonly settled: Promise<unknown>;
}

const newStore = () => createAtlasStore(decodeUrl(window.location.search), readSurroundings());

/** Makes this page the speaker's window of the telling `id`: it needs neither map nor data. */
export function startNotes(files: FileAddresses, id: string): void {
  void import('./page.tsx').then(({ showNotes }) => showNotes({ store: newStore(), files }, id));
}

/** Starts the atlas on this page; `files` says where its compiled files are. */
export function startAtlas(files: FileAddresses): Started {
  const store = newStore();
  keepShortlist(store);
  keepHistory(store);
  keepSurroundings(store);

  const context = { store, files };
  const mount = startMap(context);
  void loadAtlas(store, files);
  const page = import('./page.tsx').then(({ showPage }) => showPage(context, mount));

  const first = new Promise<void>(resolve => {
    const stop = store.subscribe(({ map }) => {
      if (map.state !== 'ready' && map.state !== 'unavailable') return;
      stop();
      resolve();
    });
  });
  // Passages are wanted soon: they come once the first map is on screen and nothing waits for them.
  void first.then(() => {
    // A panel that asked before and was refused offers another try itself.
    if (!store.getState().detailsFailure) void loadDetails(store, files);
  });
  return { store, settled: Promise.all([page, first]) };
}
