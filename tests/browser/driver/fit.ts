import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fitWords, words } from './words.ts';

/** A row of the ranking as it reads. */
interface RowSeen {
  rank: string;
  name: string;
  total: string;
  /** Each part in words: criterion, points, why, and whether data are missing. */
  parts: string[];
}

/** Places ranked by what the person weighs. */
export function fitOf(page: Page) {
  const view = page.getByRole('region', { name: fitWords.view });
  const rows = view.getByRole('list', { name: fitWords.ranking }).locator('> li');
  const criteria = view.getByRole('list', { name: fitWords.criteria }).getByRole('listitem');
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return {
    openFit: async () => {
      await page
        .getByRole('navigation', { name: words.views })
        .getByRole('button', { name: fitWords.tab })
        .click();
      await view.waitFor();
    },
    fitIsThere: () => view.waitFor(),
    /** Waits until there is a ranking. */
    rankingStands: () => rows.first().waitFor(),
    startWithExample: (at: number) =>
      view.getByRole('heading', { name: fitWords.examples }).locator('+ ul button').nth(at).click(),
    /** `kind` is the value of its option: chain, near, doc, grade. */
    async addCriterion(kind: string, value: string): Promise<void> {
      await view.getByRole('combobox', { name: fitWords.kind }).selectOption(kind);
      await view.getByRole('combobox', { name: fitWords.value }).selectOption(value);
      await view.getByRole('button', { name: fitWords.add, exact: true }).click();
    },
    weigh: (criterion: string, weight: number) =>
      view.getByRole('slider', { name: fitWords.weightOf(criterion) }).fill(String(weight)),
    removeCriterion: (criterion: string) =>
      view.getByRole('button', { name: fitWords.remove(criterion) }).click(),
    /** Names of the criteria with their weights. */
    criteria: async () =>
      Promise.all(
        (await criteria.all()).map(async item => [
          await item.getByRole('slider').getAttribute('aria-label'),
          Number(await item.getByRole('slider').inputValue()),
        ]),
      ),
    ranking: async (most = 5): Promise<RowSeen[]> =>
      Promise.all(
        (await rows.all()).slice(0, most).map(async row => ({
          rank: plain(await row.locator('.fit-rank').innerText()),
          name: plain(await row.getByRole('button').innerText()),
          total: plain(await row.locator('.fit-total').innerText()),
          parts: (await row.getByRole('listitem').allInnerTexts()).map(plain),
        })),
      ),
    rankedNames: async () => (await rows.getByRole('button').allInnerTexts()).map(plain),
    /** Waits until the ranking begins with these names. */
    rankingBegins: (...names: string[]) =>
      expect
        .poll(async () =>
          (await rows.getByRole('button').allInnerTexts()).slice(0, names.length).map(plain),
        )
        .toEqual(names),
    focusRanked: (name: string) => rows.getByRole('button', { name, exact: true }).focus(),
    fitSays: (text: string | RegExp) => view.getByText(text).first().waitFor(),
    removeUnknownCriteria: () => view.getByRole('button', { name: fitWords.removeUnknown }).click(),
    howCounted: () => view.getByText(fitWords.how).click(),
    openUnscored: () => view.locator('.fit-unscored summary').click(),
  };
}
