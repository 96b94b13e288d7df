import type { Page } from 'playwright-core';
import { baseWords, words } from './words.ts';

/** The base map that the publisher has set. */
export function baseOf(page: Page) {
  const corners = page.locator('footer').filter({ has: page.getByText(words.schematic) });
  const notice = page.getByRole('region', { name: baseWords.notice });
  return {
    /** Waits until the page says why the base can't be had. */
    baseNoticeSays: (why: RegExp) => notice.getByRole('status').filter({ hasText: why }).waitFor(),
    baseNoticeIsGone: () => notice.getByRole('button').first().waitFor({ state: 'detached' }),
    retryBase: () => notice.getByRole('button', { name: baseWords.retry }).click(),
    closeBaseNotice: () => notice.getByRole('button', { name: baseWords.close }).click(),
    /** What stands in the lower corners of the map. */
    corners: () => corners.innerText(),
  };
}
