import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

/** The search over everything, by what a person types and sees. */
export function searchOf(page: Page) {
  const box = page.getByRole('combobox', { name: words.search });
  const list = page.getByRole('listbox', { name: words.searchResults });
  const group = (name: string) =>
    list.getByRole('group', { name: new RegExp(`^${name}(?:，\\d+ 项|: \\d+)$`, 'u') });
  const texts = (options: ReturnType<typeof list.getByRole>) =>
    options.evaluateAll(all => all.map(each => (each as HTMLElement).innerText.split('\n')[0]));
  const firstResultIs = (name: string | RegExp) =>
    expect.poll(async () => (await texts(list.getByRole('option')))[0]).toMatch(name);
  return {
    searchBox: () => box,
    /** Types as a person does who has left the box empty. */
    async searchFor(text: string): Promise<void> {
      await box.fill(text);
    },
    searchText: () => box.inputValue(),
    searchHasFocus: () =>
      expect.poll(() => box.evaluate(it => it === document.activeElement)).toBe(true),
    /** First lines of the options, in their order. */
    searchResults: () => texts(list.getByRole('option')),
    /** Options of the group of this name, without its count. */
    resultsIn: (name: string) => texts(group(name).getByRole('option')),
    /** Names of the groups, with their counts. */
    resultGroups: () =>
      list
        .getByRole('group')
        .evaluateAll(all => all.map(each => each.getAttribute('aria-label') ?? '')),
    /** Waits until the first option is this one. */
    firstResultIs,
    /** Types, waits until the first option is this one, and takes it by Enter. */
    async openFirstFor(text: string, name: string | RegExp = text): Promise<void> {
      await box.fill(text);
      await firstResultIs(name);
      await page.keyboard.press('Enter');
    },
    /** The option that Enter would choose, as assistive technology is told. */
    activeResult: async () => {
      const id = await box.getAttribute('aria-activedescendant');
      return id ? (await page.locator(`#${id}`).innerText()).split('\n')[0] : null;
    },
    highlightedInResult: () => list.getByRole('option').first().locator('mark').allInnerTexts(),
    chooseResult: (name: string | RegExp) =>
      list.getByRole('option').filter({ hasText: name }).first().click(),
    resultsAreOpen: async () => (await box.getAttribute('aria-expanded')) === 'true',
    clearSearch: () => page.getByRole('button', { name: words.clearSearch }).click(),
  };
}
