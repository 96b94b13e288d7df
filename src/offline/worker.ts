/**
 * The service worker. It puts every file of one version by and answers from that, so that a page and
 * its parts are always of one version. A newer worker waits until a person agrees or no window is
 * left open. Built by build/offline-worker.ts into sw.js beside index.html.
 */
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;

/** The files of this version; the build puts them here. */
declare const PRECACHED: PrecacheEntry[];

self.addEventListener('message', ({ data }) => {
  // The page says this when a person has agreed (workbox-window's messageSkipWaiting).
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

self.addEventListener('fetch', event => {
  // A framed page is its host's: it comes from the network as if there were no worker.
  const { mode, destination } = event.request;
  if (mode === 'navigate' && destination !== 'document') event.stopImmediatePropagation();
});

// The query is the view, not another page. Addresses that were not put by go to the network.
precacheAndRoute(PRECACHED, { ignoreURLParametersMatching: [/./], cleanURLs: false });

// The first visit is looked after from now on, not only from the next one.
clientsClaim();
