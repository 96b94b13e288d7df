import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

/** The atlas without a network, and its versions. */
export function offlineOf(page: Page) {
  const choice = page.getByRole('region', { name: words.newVersion });
  const notice = page.getByRole('status').filter({ hasText: words.versionNews });
  return {
    /** Waits until every file is put by and the worker answers for this page. */
    isKeptOffline: () =>
      page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated'),
    versionIsOffered: () => choice.waitFor(),
    versionIsOnOffer: () => choice.isVisible(),
    /** What the notice says, the hint included. */
    versionNews: () => notice.innerText(),
    offerGoes: () => expect.poll(() => choice.isVisible()).toBe(false),
    takeNewVersion: () => choice.getByRole('button', { name: words.updateNow }).click(),
    putOffNewVersion: () => choice.getByRole('button', { name: words.later }).click(),
  };
}
