import type { BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from './launch.ts';
import { serveFolder } from './serve.ts';
import { siteFolder } from './site-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** WebSocket address of the shared browser. */
    browserEndpoint: string;
    /** Address of the built site's start page, ending in a slash. */
    siteUrl: string;
  }
}

/** Milliseconds a browser gets for closing by itself. */
const closingTime = 5000;

/** Runs once before all test files: one server, one browser. Returns what ends them both. */
export default async function shareBrowser(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveFolder(siteFolder);
  const browser = await launchBrowserServer().catch(async reason => {
    await site.close();
    throw reason;
  });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    try {
      await closeBrowser(browser);
    } finally {
      await site.close();
    }
  };
}

/**
 * Playwright itself ends the browser on SIGINT, SIGTERM, SIGHUP and at exit, and a browser whose
 * driver was killed ends by itself; what is left is one that hangs while closing.
 */
async function closeBrowser(browser: BrowserServer): Promise<void> {
  const overdue = setTimeout(() => browser.kill(), closingTime);
  try {
    await browser.close();
  } finally {
    clearTimeout(overdue);
  }
}
