/** The entry of the site. */
import { files } from 'virtual:atlas-files';
import { startAtlas } from './start.ts';

/** Safari has no idle callback. */
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(run) : setTimeout(run, 1000);

function start(): void {
  const { store, settled } = startAtlas(files);
  // In a frame the page belongs to its host, who decides what is kept. In `dev` nothing may be old.
  if (import.meta.env.PROD && window.top === window && 'serviceWorker' in navigator) {
    void settled.then(() =>
      whenIdle(() => void import('./offline.tsx').then(({ keepOffline }) => keepOffline(store))),
    );
  }
}

// The fragment makes a page the speaker's window of a telling: see `state/notes-channel.ts`.
const [, notes] = /^#notes-([a-z0-9]{1,40})$/u.exec(window.location.hash) ?? [];
if (notes) void import('./notes.tsx').then(({ showNotes }) => showNotes(files, notes));
else start();
