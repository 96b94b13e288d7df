import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { boardWords, words } from './words.ts';

/** One indicator as the board shows it. */
interface IndicatorSeen {
  text: string;
  /** What a screen reader hears of the chart; nothing for goals in words. */
  chart: string | null;
}

/** Targets and indicators: the board beside the map. */
export function boardOf(page: Page) {
  const board = page.getByRole('region', { name: boardWords.board });
  const toggle = (name: string) =>
    board.getByRole('button', { name: boardWords.sentenceOf(name) }).first();
  const row = (name: string) =>
    board.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
  const figure = board.getByRole('figure');
  const rowsOf = (table: Locator) =>
    table
      .getByRole('row')
      .evaluateAll(rows =>
        rows.map(each => [...each.querySelectorAll('td, th')].map(cell => cell.textContent ?? '')),
      );
  return {
    openBoard: async () => {
      await page
        .getByRole('navigation', { name: words.views })
        .getByRole('button', { name: boardWords.tab })
        .click();
      await board.getByRole('heading', { level: 3 }).first().waitFor();
    },
    boardIsThere: () => board.getByRole('heading', { level: 3 }).first().waitFor(),
    showAs: (form: keyof typeof boardWords.forms) =>
      board.getByRole('button', { name: boardWords.forms[form] }).click(),
    groupBy: (grouping: keyof typeof boardWords.groupings) =>
      board.getByRole('button', { name: boardWords.groupings[grouping] }).click(),
    /** Names of the groups in order, with how many indicators each has. */
    groups: async (): Promise<[string, number][]> =>
      (await board.getByRole('heading', { level: 3 }).allInnerTexts()).map(text => {
        const [, name = text, count = ''] = /^(.*?) (\d+) (?:项|indicators?)/u.exec(text) ?? [];
        return [name, Number(count)];
      }),
    filterBoard: (text: string) =>
      board.getByRole('searchbox', { name: boardWords.filter }).fill(text),
    boardFilterText: () => board.getByRole('searchbox', { name: boardWords.filter }).inputValue(),
    /** Where the head of the table stands, and how far the table is scrolled, in pixels. */
    async tableScrolled(by: { x: number; y: number }) {
      const head = board.getByRole('columnheader').first();
      await board.getByRole('table').hover();
      await page.mouse.wheel(by.x, by.y);
      const frame = board.locator('#feature-list');
      const place = () => frame.evaluate(it => ({ x: it.scrollLeft, y: it.scrollTop }));
      await expect.poll(async () => (await place()).y).toBeGreaterThan(0);
      const [box, around] = [await head.boundingBox(), await frame.boundingBox()];
      return { ...(await place()), headInSight: (box?.y ?? -1) >= (around?.y ?? 0) };
    },
    onlyUnaligned: () => board.getByRole('checkbox', { name: boardWords.unaligned }).click(),
    /** How many indicators the board says it shows. */
    boardCount: async () => {
      const numbers = (await board.getByRole('status').first().innerText()).match(/\d+/gu) ?? [];
      return Math.min(...numbers.map(Number));
    },
    clearBoard: () => board.getByRole('button', { name: boardWords.clear }).click(),
    indicator: async (name: string): Promise<IndicatorSeen> => {
      const chart = row(name).getByRole('img');
      return {
        // Rows out of sight are not laid out: they have text, but none that is rendered.
        text: (await row(name).textContent()) ?? '',
        chart: (await chart.count()) > 0 ? await chart.getAttribute('aria-label') : null,
      };
    },
    toggleSentence: (name: string) => toggle(name).click(),
    sentenceIsOpen: (name: string) => toggle(name).getAttribute('aria-expanded'),
    sentenceHasFocus: (name: string) =>
      expect.poll(() => toggle(name).evaluate(it => it === document.activeElement)).toBe(true),
    /** The open sentence: its words, what is marked in it, and what stands below. */
    sentence: async () => ({
      words: await figure.getByRole('blockquote').innerText(),
      // Highlighting has no role that the browser tool knows.
      marked: await figure.locator('mark').allTextContents(),
      caption: await figure.innerText(),
    }),
    sentences: () => figure.count(),
    followToFigure: (name: string) => figure.getByRole('button', { name, exact: true }).click(),
    openInDocument: () => figure.getByRole('button', { name: boardWords.read }).click(),
    followToPlace: (indicator: string, place: string) =>
      row(indicator).getByRole('button', { name: place, exact: true }).click(),
    /** Cells of the table that is shown, row by row; the head is the first. */
    tableRows: () => rowsOf(board.getByRole('table')),
    /** Clicks and reads the file that the browser saves. */
    async downloadCsv(): Promise<{ name: string; text: string }> {
      const saved = page.waitForEvent('download');
      await board.getByRole('button', { name: boardWords.csv }).click();
      const download = await saved;
      return {
        name: download.suggestedFilename(),
        // Other readers take the byte order mark off.
        text: (await buffer(await download.createReadStream())).toString('utf8'),
      };
    },
  };
}
