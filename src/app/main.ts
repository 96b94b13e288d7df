/** The entry of the site. */
import { files } from 'virtual:atlas-files';
import { notesIdOf } from '../state/notes-fragment.ts';
import { startAtlas, startNotes } from './start.ts';

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

const notes = notesIdOf(window.location.hash);
if (notes) startNotes(files, notes);
else start();
