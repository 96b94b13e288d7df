/**
 * The service worker. It puts every file of one version by and answers from that, so that a page and
 * its parts are always of one version. A newer worker waits until a person agrees or no window is
 * left open. Built by build/offline-worker.ts into sw.js beside index.html.
 */
import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope;

/** The files of this version; the build puts them here. */
declare const PRECACHED: PrecacheEntry[];

/** Seconds after which what was kept will do; the page itself waits five. */
const PATIENCE_S = 3;

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

// The publisher edits this file in place, whatever version is kept; offline its last state holds.
const settings = new NetworkFirst({
  cacheName: `settings-${self.registration.scope}`,
  networkTimeoutSeconds: PATIENCE_S,
});
const { href: settingsAddress } = new URL('config.json', self.registration.scope);
registerRoute(({ url }) => url.href === settingsAddress, settings);

self.addEventListener('install', event => {
  // The page asked for it before there was a worker: without this the first time offline had none.
  event.waitUntil(settings.handle({ event, request: settingsAddress }).catch(() => undefined));
});

// The first visit is looked after from now on, not only from the next one.
clientsClaim();
