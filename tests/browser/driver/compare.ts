import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { compareWords, shortlistWords } from './words.ts';

/** The places of the shortlist side by side. */
export function compareOf(page: Page) {
  const table = page.getByRole('table', { name: compareWords.table });
  const columns = () =>
    table.getByRole('columnheader').getByRole('button').and(page.locator('.link'));
  const differences = page.getByRole('checkbox', { name: compareWords.differences });
  /** Name of each row and what stands in its cells, as read. */
  const rows = async (): Promise<Map<string, string[]>> =>
    new Map(
      await table.getByRole('row').evaluateAll(all =>
        all.flatMap((row): [string, string[]][] => {
          const head = row.querySelector<HTMLElement>('th[scope="row"]');
          const cells = [...row.querySelectorAll('td')].map(cell => cell.innerText.trim());
          return head ? [[head.innerText.split('\n').join(' ').trim(), cells]] : [];
        }),
      ),
    );
  return {
    tableIsThere: () => table.getByRole('rowheader').first().waitFor(),
    tableIsGone: () => expect.poll(() => table.count()).toBe(0),
    comparedPlaces: () => columns().allInnerTexts(),
    comparedBecome: (...names: string[]) =>
      expect.poll(() => columns().allInnerTexts()).toEqual(names),
    comparison: rows,
    /** The cells of the row whose name begins so. */
    async factsOf(name: string): Promise<string[]> {
      const found = [...(await rows())].find(([head]) => head.startsWith(name));
      if (!found) throw new Error(`No such row: ${name}`);
      return found[1];
    },
    onlyDifferences: () => differences.check(),
    showsOnlyDifferences: () => differences.isChecked(),
    moveColumn: (name: string, side: 'left' | 'right') =>
      table.getByRole('button', { name: compareWords[side](name) }).click(),
    removeColumn: (name: string) =>
      table.getByRole('button', { name: shortlistWords.remove(name) }).click(),
    /** Quotes that stand in the table, with the names in them that are marked. */
    comparedQuotes: () =>
      table.getByRole('blockquote').evaluateAll(all =>
        all.map(quote => ({
          text: quote.textContent ?? '',
          marked: [...quote.querySelectorAll('mark')].map(mark => mark.textContent ?? ''),
        })),
      ),
    /** Unfolds the first passage that is folded, and tells how much taller it grew, in pixels. */
    async unfoldPassage(): Promise<number> {
      const passage = table
        .getByRole('figure')
        .filter({ has: page.getByRole('button', { name: compareWords.wholePassage }) })
        .first();
      const quote = passage.getByRole('blockquote');
      // Once unfolded the button has another name, and the search would find another passage.
      const element = await quote.elementHandle();
      const before = (await element?.boundingBox())?.height ?? 0;
      await passage.getByRole('button', { name: compareWords.wholePassage }).click();
      return ((await element?.boundingBox())?.height ?? 0) - before;
    },
    /** The page as paper: size of the sheets in points, passages cut off, buttons. */
    async comparisonOnPaper() {
      await page.emulateMedia({ media: 'print' });
      const cutOff = await table
        .getByRole('blockquote')
        .evaluateAll(all => all.filter(each => each.scrollHeight > each.clientHeight + 1).length);
      const buttons = await page
        .getByRole('button')
        .evaluateAll(
          all => all.filter(each => !each.closest('td') && each.checkVisibility()).length,
        );
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      await page.emulateMedia({ media: null });
      const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)].map(
        ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))],
      );
      return { sheets, cutOff, buttons };
    },
    columnBoxes: () =>
      columns().evaluateAll(all =>
        all.map(button => {
          const { left, right, width } = (button.closest('th') ?? button).getBoundingClientRect();
          return { left, right, width };
        }),
      ),
    scrollTableTo: (left: number) =>
      page.locator('.compare-body').evaluate((box, x) => box.scrollTo(x, 0), left),
    rowHeadLeft: () =>
      // Headings of whole groups are row headers too; they are as wide as the table.
      table
        .locator('th[scope="row"]')
        .first()
        .evaluate(head => head.getBoundingClientRect().left),
  };
}
