/** Waiting for a mark or measure of the page. */
import type { Page } from 'playwright-core';

export interface Entry {
  /** Milliseconds since navigation start. */
  readonly start: number;
  readonly duration: number;
}

const LONGEST_MS = 60_000;

/**
 * The first entry of that name, as soon as there is one. Waits inside the page: polling from outside
 * would take time from what is measured.
 */
export function waitForEntry(page: Page, type: 'mark' | 'measure', name: string): Promise<Entry> {
  return page.evaluate(
    ({ type, name, longest }) =>
      new Promise<Entry>((resolve, reject) => {
        const look = () => {
          const [entry] = performance.getEntriesByName(name, type);
          if (entry) resolve({ start: entry.startTime, duration: entry.duration });
          return entry !== undefined;
        };
        if (look()) return;
        new PerformanceObserver((_, observer) => {
          if (look()) observer.disconnect();
        }).observe({ type });
        setTimeout(() => reject(new Error(`No ${name} within ${longest} ms.`)), longest);
      }),
    { type, name, longest: LONGEST_MS },
  );
}
