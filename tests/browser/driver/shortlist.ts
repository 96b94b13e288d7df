import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { listRow, shortlistWords, words } from './words.ts';

/** The shortlist: how places get on it, its tray, and what it asks. */
export function shortlistOf(page: Page) {
  const tray = page.getByRole('region', { name: shortlistWords.tray });
  const places = tray.getByRole('list', { name: shortlistWords.places });
  const chip = (name: string) => places.getByRole('button', { name, exact: true });
  const panelToggle = page
    .getByRole('article', { name: words.panel })
    .getByRole('button', { name: shortlistWords.toggle });
  const question = page.getByRole('dialog', { name: shortlistWords.full });
  /** The star has no role: it is for the pointer alone. */
  const star = '[data-star]';
  const names = async () =>
    (await places.getByRole('listitem').allInnerTexts()).map(
      text => text.split(/\s*\n\s*/u).find(line => !/^[\d×]*$/u.test(line)) ?? '',
    );
  return {
    /** Presses the star at the end of a row. */
    starInList: (name: string) =>
      page
        .getByRole('listbox', { name: words.list })
        .getByRole('option', { name: listRow(name) })
        .locator(star)
        .click(),
    starInResults: (name: string) =>
      page
        .getByRole('listbox', { name: words.searchResults })
        .getByRole('option')
        .filter({ hasText: name })
        .first()
        .locator(star)
        .click(),
    /** What a screen reader hears of a row besides what is seen. */
    rowSaysShortlisted: async (name: string) =>
      /已在候选清单|on the shortlist/u.test(
        (await page
          .getByRole('listbox', { name: words.list })
          .getByRole('option', { name: listRow(name) })
          .textContent()) ?? '',
      ),
    toggleInPanel: () => panelToggle.click(),
    panelSaysShortlisted: async () => (await panelToggle.getAttribute('aria-pressed')) === 'true',
    toggleInChooser: (name: string) =>
      page
        .getByRole('dialog', { name: words.chooser })
        .getByRole('button', { name: shortlistWords.toggleOf(name) })
        .click(),
    trayIsShown: () => tray.isVisible(),
    unfoldTray: () => tray.getByRole('button', { name: shortlistWords.unfold }).click(),
    trayBox: () => tray.boundingBox(),
    /** Names in the tray, in order. */
    shortlisted: names,
    shortlistBecomes: (...expected: string[]) => expect.poll(names).toEqual(expected),
    focusInTray: (name: string) => chip(name).focus(),
    /** Drags a place onto another one's. */
    async dragInTray(name: string, onto: string): Promise<void> {
      const [from, to] = [await chip(name).boundingBox(), await chip(onto).boundingBox()];
      if (!from || !to) throw new Error('It is not in the tray.');
      await page.mouse.move(from.x + 40, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(to.x + 40, to.y + to.height / 2, { steps: 6 });
      await page.mouse.up();
    },
    removeInTray: (name: string) =>
      tray.getByRole('button', { name: shortlistWords.remove(name) }).click(),
    clearTray: () => tray.getByRole('button', { name: shortlistWords.clear }).click(),
    undoShortlist: () => page.getByRole('button', { name: shortlistWords.undo }).click(),
    compareFromTray: () => tray.getByRole('button', { name: shortlistWords.compare }).click(),
    dismissNotice: () => page.getByRole('button', { name: shortlistWords.dismiss }).click(),
    returnToOwnShortlist: () => page.getByRole('button', { name: shortlistWords.back }).click(),
    noticeIsGone: (text: RegExp) => expect.poll(() => page.getByText(text).count()).toBe(0),
    /** The question that a sixth place raises. */
    fullQuestion: async () => ((await question.isVisible()) ? question.innerText() : null),
    replaceByQuestion: (name: string) =>
      question.getByRole('button', { name: shortlistWords.replace(name) }).click(),
    leaveQuestion: () => question.getByRole('button', { name: shortlistWords.leave }).click(),
    /** Waits until a screen reader is told so. */
    hears: (text: string | RegExp) =>
      expect
        .poll(() => page.locator('[aria-live="polite"]').allInnerTexts())
        .toContainEqual(typeof text === 'string' ? text : expect.stringMatching(text)),
  };
}
