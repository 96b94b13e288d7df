import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { kinWords, words } from './words.ts';

/** The part of the panel that tells who else stands in a chain. */
export function chainKinOf(page: Page) {
  const panel = page.getByRole('article', { name: words.panel });
  const button = (chain: string) => panel.getByRole('button', { name: kinWords.chainOf(chain) });
  const group = (title: RegExp) => panel.getByRole('list', { name: title });
  return {
    toggleKin: (chain: string) => button(chain).click(),
    kinIsOpen: (chain: string, open = true) =>
      expect.poll(() => button(chain).getAttribute('aria-expanded')).toBe(String(open)),
    /** Names under a heading such as 上游环节, each with its remarks. */
    kinUnder: async (title: RegExp) =>
      (await group(title).getByRole('listitem').allInnerTexts()).map(text =>
        text.replace(/\s+/gu, ' ').trim(),
      ),
    kinGroups: () => panel.locator('.kin-group h4').allInnerTexts(),
    followKin: (title: RegExp, name: string) =>
      group(title).getByRole('button', { name, exact: true }).click(),
    kinSays: (text: string | RegExp) => panel.getByText(text).first().waitFor(),
  };
}
