/** What comes last: the site is put by for times without a network, and new versions are offered. */
import { createRoot } from 'react-dom/client';
import type { AtlasStore } from '../state/store.ts';
import { loadMessages } from '../ui/messages/i18n.ts';
import { NewVersion } from '../ui/offline/NewVersion.tsx';

/** Never fails: without a worker the atlas is as it was, only not offline. */
export async function keepOffline(store: AtlasStore): Promise<void> {
  // Not when there is news: by then the files of this version may be gone.
  await loadMessages('offline');
  const place = document.body.appendChild(document.createElement('div'));
  place.className = 'offline-place';
  createRoot(place).render(<NewVersion store={store} />);
}
