import { type Browser, chromium } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { withoutDrawing } from './drawing.ts';
import { type Driver, newDriver, type PageOptions } from './driver.ts';

export interface TestPageOptions extends PageOptions {
  /**
   * Whether every frame of a map is drawn, as what moves or saves pictures needs it. Else a map is
   * drawn when a test looks at it.
   */
  draws?: boolean;
}

let connection: Promise<Browser> | undefined;

/** Ends this file's connection only; the browser itself goes on for the next file. */
afterAll(async () => {
  await (await connection)?.close();
});

/**
 * Opens an empty page of the shared browser for the running test and drops it when the test ends.
 * Call it inside a test; for a page that several tests share use `openFilePage`.
 */
export async function openPage(options?: TestPageOptions): Promise<Driver> {
  const driver = await openFilePage(options);
  onTestFinished(() => driver.close());
  return driver;
}

/** As `openPage`, for `beforeAll`: the caller closes it, or it goes when the file's tests are over. */
export async function openFilePage(
  { draws = false, ...options }: TestPageOptions = {},
  siteUrl = inject('siteUrl'),
): Promise<Driver> {
  connection ??= chromium.connect(inject('browserEndpoint'));
  const driver = await newDriver(await connection, siteUrl, options);
  if (!draws) await withoutDrawing(driver.context);
  return driver;
}
