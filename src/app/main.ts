/** The entry of the site. */
import { files } from 'virtual:atlas-files';
import { loadConfig } from '../state/config.ts';
import { notesIdOf } from '../state/notes-fragment.ts';
import { CONFIG_FILE } from './config-address.ts';
import { type Site, startAtlas, startNotes } from './start.ts';

/** Safari has no idle callback. */
const whenIdle = (run: () => void) =>
  'requestIdleCallback' in window ? window.requestIdleCallback(run) : setTimeout(run, 1000);

function start(site: Site): void {
  const { store, settled } = startAtlas(site);
  // In a frame the page belongs to its host, who decides what is kept. In `dev` nothing may be old.
  if (import.meta.env.PROD && window.top === window && 'serviceWorker' in navigator) {
    void settled.then(() =>
      whenIdle(() => void import('./offline.tsx').then(({ keepOffline }) => keepOffline(store))),
    );
  }
}

const notes = notesIdOf(window.location.hash);
// The file is fetched beside the scripts (see index.html) and is there when they are.
void loadConfig(CONFIG_FILE).then(read => {
  const site = { files, read };
  if (notes) startNotes(site, notes);
  else start(site);
});
