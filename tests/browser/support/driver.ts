import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Journal, keepJournal } from './journal.ts';

export interface PageOptions {
  /** Size of the page in CSS pixels; one CSS pixel is one pixel of a screenshot. */
  viewport?: { width: number; height: number };
  /** BCP 47 tag for `navigator.language` and number formats. */
  locale?: string;
  reducedMotion?: 'reduce' | 'no-preference';
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
  /** A finger instead of a mouse. */
  hasTouch?: boolean;
  /** What the browser would otherwise ask the person for, or refuse. */
  permissions?: string[];
  /** Whether the atlas may put itself by for times without a network; by default it may not. */
  serviceWorkers?: 'allow' | 'block';
}

/** One page in a browser profile of its own, and what was seen while it ran. */
export interface Driver extends Journal {
  page: Page;
  context: BrowserContext;
  /** Drops the profile with all its pages. */
  close(): Promise<void>;
}

/**
 * Still pictures by default: a test that wants animation asks for it. The window is just large
 * enough for list, map, panel and legend: every pixel is drawn by the processor.
 */
const defaults = {
  viewport: { width: 1280, height: 720 },
  locale: 'zh-CN',
  reducedMotion: 'reduce',
  colorScheme: 'light',
  javaScriptEnabled: true,
  // A worker would answer in the place of what a test has prepared.
  serviceWorkers: 'block',
} satisfies BrowserContextOptions;

/**
 * Opens an empty page in a fresh profile of `browser`; `page.goto('./')` then leads to `siteUrl`.
 * Nothing is shared with other pages: no storage, cookies or cache.
 */
export async function newDriver(
  browser: Browser,
  siteUrl: string,
  chosen: PageOptions = {},
): Promise<Driver> {
  const context = await browser.newContext({
    ...defaults,
    ...chosen,
    baseURL: siteUrl,
    timezoneId: 'Asia/Shanghai',
    deviceScaleFactor: 1,
  });
  const { origin } = new URL(siteUrl);
  const journal = keepJournal(context, origin);
  const page = await context.newPage();
  return { page, context, ...journal, close: () => context.close() };
}
