/** The page's side of the worker: puts it to work, and hears of versions. */
import { Workbox } from 'workbox-window';

export interface VersionNews {
  /** `waiting`: a newer version is here; `replaced`: another window has changed over to it. */
  readonly kind: 'waiting' | 'replaced';
  /** Changes over to it: the page is loaded anew at the address where it is. */
  accept(): void;
}

/** The address is the page's own folder, from whatever path it is served. */
const WORKER = './sw.js';

/**
 * Registers the worker, which puts the whole site by; `tell` hears of each newer version. Nothing
 * changes over by itself while a window is open. Never throws: storage may be blocked, the host may
 * lack the file, the connection may not be secure.
 */
export async function watchVersions(tell: (news: VersionNews) => void): Promise<void> {
  const reload = () => window.location.reload();
  let accepted = false;
  try {
    let controlled = navigator.serviceWorker.controller !== null;
    const workbox = new Workbox(WORKER);
    workbox.addEventListener('waiting', () =>
      tell({
        kind: 'waiting',
        accept: () => {
          accepted = true;
          workbox.messageSkipWaiting();
        },
      }),
    );
    workbox.addEventListener('controlling', () => {
      if (accepted) reload();
      // The very first worker brings nothing new.
      else if (controlled) tell({ kind: 'replaced', accept: reload });
      controlled = true;
    });
    await workbox.register();
  } catch (reason) {
    console.info('The atlas is not kept for offline use:', reason);
  }
}
