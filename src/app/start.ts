/**
 * Store, address, data, map and page are brought together here and nowhere else. The map starts first;
 * the page that stands round it comes beside it.
 */
import type { ReadConfig } from '../domain/config/read.ts';
import { keepHistory } from '../state/history.ts';
import { keepShortlist } from '../state/kept-shortlist.ts';
import { framedIntent } from '../state/shown-parts.ts';
import { type FileAddresses, loadAtlas, loadDetails } from '../state/sources.ts';
import { type AtlasStore, createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { afterList } from '../state/turns.ts';
import { asksForDebug, decodeUrl, withStart } from '../state/url-codec.ts';
import '../ui/styles/index.css';
import { startMap } from './early-map.ts';
import { firstMap, pagesTurn, showBeforePage } from './first-map.ts';

/** What a page starts from. */
export interface Site {
  readonly files: FileAddresses;
  /** What the publisher has set, as far as it could be read. */
  readonly read: ReadConfig;
  /** Whether the page stands in a frame of another site. */
  readonly embedded?: boolean;
}

interface Started {
  readonly store: AtlasStore;
  /** When the page stands and the first map is there, or can't be had. */
  readonly settled: Promise<unknown>;
}

function newStore({ read, embedded: framed = false }: Site): AtlasStore {
  const linked = decodeUrl(window.location.search);
  // Asked for by `mode`, the page is as it would be in a frame: so a host sees what it will get.
  const embedded = framed || linked.mode === 'embed';
  const site = { config: read.config, configFaults: read.faults, embedded };
  const intent = decodeUrl(withStart(window.location.search, site.config.start));
  const surroundings = readSurroundings(site.config);
  return createAtlasStore(embedded ? framedIntent(intent) : intent, surroundings, site);
}

/** Makes this page the speaker's window of the telling `id`: it needs neither map nor data. */
export function startNotes(site: Site, id: string): void {
  const given = { store: newStore(site), files: site.files };
  void import('./page.tsx').then(({ showNotes }) => showNotes(given, id));
}

/** Starts the atlas on this page. */
export function startAtlas(site: Site): Started {
  const { files } = site;
  const store = newStore(site);
  // A frame shows its host's view, not what this browser remembers of other visits.
  if (!store.getState().embedded) keepShortlist(store);
  keepHistory(store);
  keepSurroundings(store);

  const context = { store, files };
  const { mount, started } = startMap(context);
  void loadAtlas(store, files);
  const first = firstMap(store);
  const turn = started ? pagesTurn(store) : null;
  if (turn) showBeforePage(store.getState());
  const page = import('./page.tsx').then(({ showPage }) => showPage(context, mount, turn));

  // Whoever publishes the site hears what is wrong with its settings; visitors are not troubled.
  const debug = asksForDebug(window.location.search);
  if (debug || site.read.faults.length > 0) {
    void import('./publisher.tsx').then(({ tellPublisher }) =>
      tellPublisher(store, debug ? page : null),
    );
  }
  // Passages are wanted soon: they come once map and list are on screen and nothing waits for them.
  void first
    .then(() => afterList(store))
    .then(() => {
      // A panel that asked before and was refused offers another try itself.
      if (!store.getState().detailsFailure) void loadDetails(store, files);
    });
  return { store, settled: Promise.all([page, first]) };
}
