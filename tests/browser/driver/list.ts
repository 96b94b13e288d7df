import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listRow, resultCount, words } from './words.ts';

/** What a row says of itself. */
export interface Row {
  name: string;
  /** Place in the whole list, from 1. */
  position: number;
  /** Length of the whole list. */
  of: number;
  selected: boolean;
  text: string;
}

/** The list of places. Only rows near the part in sight stand in the page. */
export function listOf(page: Page) {
  const list = page.getByRole('listbox', { name: words.list });
  const row = (name: string) => list.getByRole('option', { name: listRow(name) });

  // In one go: rows come and go while the list scrolls.
  const rows = (): Promise<Row[]> =>
    list.evaluate(box =>
      [...box.querySelectorAll<HTMLElement>('[role="option"]')]
        .map(({ innerText, ariaPosInSet, ariaSetSize, ariaSelected }) => ({
          name: innerText.split('\n')[0] ?? '',
          text: innerText,
          position: Number(ariaPosInSet),
          of: Number(ariaSetSize),
          selected: ariaSelected === 'true',
        }))
        .sort((a, b) => a.position - b.position),
    );
  const count = async () => {
    const sentence = await page.getByText(resultCount).innerText();
    // 255 处中的 38 处, but 38 of 255 places: what is left is the smaller number.
    return Math.min(...(sentence.match(/\d+/gu) ?? []).map(Number));
  };
  /** The row that the arrow keys have reached, as a screen reader hears it. */
  const active = () =>
    list.evaluate(box => {
      const reached = document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
      return reached?.innerText.split('\n')[0] ?? null;
    });
  return {
    /** Rows that stand in the page, in the order of the list. */
    rows,
    listedNames: async () => (await rows()).map(({ name }) => name),
    /** Every name in the list, read while scrolling from top to bottom. */
    async allListedNames(): Promise<string[]> {
      const names = new Map<number, string>();
      await list.press('Home');
      const [{ of: total } = { of: 0 }] = await rows();
      for (;;) {
        for (const { position, name } of await rows()) names.set(position, name);
        if (names.size >= total) break;
        const before = await active();
        await list.press('PageDown');
        // The new rows stand in the page once the row that was reached does.
        await expect.poll(active).not.toSatisfy((name: string | null) => !name || name === before);
      }
      return [...names].sort(([a], [b]) => a - b).map(([, name]) => name);
    },
    /** Headings between the rows that stand in the page. */
    listHeadings: async () =>
      (await list.innerText()).split('\n').filter(line => /，\d+ 处$|, \d+ places?$/u.test(line)),
    resultCount: count,
    countBecomes: (expected: number) => expect.poll(count).toBe(expected),
    openFromList: (name: string) => row(name).click(),
    hoverInList: (name: string) => row(name).hover(),
    focusList: () => list.focus(),
    listHasFocus: () => list.evaluate(box => box === document.activeElement),
    activeRow: active,
    activeRowBecomes: (name: string) => expect.poll(active).toBe(name),
    /** The row of what is open, wherever the list is scrolled to; nothing when it isn't in sight. */
    async selectedRowInSight(): Promise<string | null> {
      const chosen = list.getByRole('option', { selected: true });
      if ((await chosen.count()) === 0) return null;
      const [outer, inner] = [await list.boundingBox(), await chosen.boundingBox()];
      if (!outer || !inner) return null;
      const inside = inner.y >= outer.y - 1 && inner.y + inner.height <= outer.y + outer.height + 1;
      return inside ? ((await chosen.innerText()).split('\n')[0] ?? null) : null;
    },
    sortBy: (order: 'layout' | 'name') =>
      page.getByRole('combobox', { name: words.sort }).selectOption(order),
    describeRow: (name: string) => row(name).innerText(),
    /** What pointing at a row's mark tells. */
    rowHint: (name: string) =>
      row(name)
        .getByText(/^(?:未落图|not on the map)$/u)
        .getAttribute('title'),
  };
}
