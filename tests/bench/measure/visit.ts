/** One visit with an empty cache, until the page says that its map is there. */
import type { Browser } from 'playwright-core';
import { type Driver, newDriver } from '../../browser/support/driver.ts';
import type { Site } from '../../browser/support/serve.ts';
import { waitForEntry } from './entry.ts';

const VIEWPORT = { width: 1440, height: 900 };

export interface Visit extends Driver {
  /** Milliseconds from navigation start to the mark. */
  readonly ready: number;
  /** Names of the scripts that the page asked for until then. */
  readonly scripts: readonly string[];
}

export async function visit(
  browser: Browser,
  site: Site,
  mark: 'atlas:map-ready' | 'bare:ready',
  query = '',
): Promise<Visit> {
  const driver = await newDriver(browser, site.url, { viewport: VIEWPORT });
  // The loader of TypeScript wraps functions that have a name in a helper, which the page lacks.
  await driver.page.addInitScript('globalThis.__name = value => value');
  const scripts: string[] = [];
  driver.page.on('request', request => {
    const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
    if (name.endsWith('.js')) scripts.push(name);
  });
  await driver.page.goto(`./${query}`, { waitUntil: 'commit' });
  const { start: ready } = await waitForEntry(driver.page, 'mark', mark);
  if (driver.pageErrors.length > 0) throw new Error(driver.pageErrors.join('\n'));
  return { ...driver, ready, scripts: [...scripts] };
}
