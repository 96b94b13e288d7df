/** One scene in the browser: opens it, waits until it stands still, says what went wrong. */
import type { Browser, Page } from 'playwright-core';
import { type Driver, newDriver } from '../browser/support/driver.ts';
import type { Scene } from './scenes.ts';

/** Software rendering on a busy machine is slow; a map that needs longer than this is broken. */
const LONGEST_WAIT_MS = 90_000;
/** Labels are laid out again 120 ms after a filter; two equal pictures this far apart are at rest. */
const REST_MS = 400;
const MOST_LOOKS = 40;

export interface Photograph {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests that would have left the page's origin. */
  readonly troubles: readonly string[];
}

function addressOf({ link }: Scene): string {
  return `./?${new URLSearchParams({ v: '1', ...link })}`;
}

async function mapReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('atlas:map-ready').length > 0,
    undefined,
    { timeout: LONGEST_WAIT_MS },
  );
}

/** Nothing tells from outside that labels, panel and fonts have settled, except that nothing changes. */
async function atRest(page: Page): Promise<void> {
  let before = await page.screenshot();
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(REST_MS);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
  throw new Error('The page never comes to rest.');
}

async function stage({ page }: Driver, scene: Scene): Promise<void> {
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  await page.goto(addressOf(scene));
  await mapReady(page);
  // The brochure has the whole page: no panel tells of what is selected.
  if (scene.link.sel && scene.link.mode !== 'brochure')
    await page.locator('.passage').first().waitFor();
  if (scene.act) {
    await atRest(page);
    await scene.act(page);
  }
  await atRest(page);
}

/** Calls `take` with the page when it stands still; the page is dropped afterwards. */
export async function photograph(
  browser: Browser,
  siteUrl: string,
  scene: Scene,
  take: (photograph: Photograph) => Promise<void>,
): Promise<void> {
  const [width = 0, height = 0] = scene.size.split('x').map(Number);
  const driver = await newDriver(browser, siteUrl, { viewport: { width, height } });
  try {
    await stage(driver, scene);
    const { page, consoleErrors, pageErrors, outsideRequests } = driver;
    await take({ page, troubles: [...consoleErrors, ...pageErrors, ...outsideRequests] });
  } finally {
    await driver.close();
  }
}
