import type { BrowserContext } from 'playwright-core';

/** For `before`: pages find nothing of what a browser keeps for them, as where a person or a frame forbids it. */
export const withoutStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, store, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
