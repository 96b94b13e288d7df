import { type Browser, chromium } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { withoutDrawing } from './drawing.ts';
import { type Driver, newDriver, type PageOptions } from './driver.ts';

export interface TestPageOptions extends PageOptions {
  /**
   * Whether every frame of a map is drawn, as what moves or saves pictures needs it. Else a map is
   * drawn when a test looks at it.
   */
  draws?: boolean;
}

/** One for all files of a worker; it ends with the worker, while the browser goes on. */
let connection: Promise<Browser> | undefined;

/**
 * Opens an empty page of the shared browser for the running test and drops it when the test ends.
 * Call it inside a test; for a page that several tests share use `openFilePage`.
 */
export async function openPage(options?: TestPageOptions): Promise<Driver> {
  const driver = await openFilePage(options);
  onTestFinished(() => driver.close());
  return driver;
}

/** As `openPage`, for `beforeAll`: the caller closes it. */
export async function openFilePage(
  { draws = false, ...options }: TestPageOptions = {},
  siteUrl = inject('siteUrl'),
): Promise<Driver> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  const driver = await newDriver(await connection, siteUrl, options);
  if (!draws) await withoutDrawing(driver.context);
  return driver;
}
