import { buffer } from 'node:stream/consumers';
import type { FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Format } from '../../../src/state/outputs.ts';
import type { Taking } from '../../../src/state/taking.ts';
import { builderWords, takeWords } from './words.ts';

interface Downloaded {
  name: string;
  bytes: Buffer;
}

/**
 * What can be taken away: link, files, brochure. `root` is where the atlas stands, when that is not
 * the page itself.
 */
export function takeAwayOf(page: Page, root: Pick<FrameLocator, 'getByRole'> = page) {
  const opener = root.getByRole('button', { name: takeWords.open });
  const dialog = root.getByRole('dialog', { name: takeWords.dialog });
  const link = dialog.getByRole('textbox', { name: takeWords.link });
  const places = (taking: Taking) => dialog.getByRole('radio', { name: takeWords.taking[taking] });
  const button = (format: Format) => dialog.getByRole('button', { name: takeWords.format[format] });
  const content = dialog.getByRole('textbox', { name: takeWords.content });
  return {
    async openTakeAway(): Promise<void> {
      await opener.click();
      await dialog
        .getByRole('img', { name: takeWords.qr })
        .or(dialog.getByRole('alert'))
        .first()
        .waitFor();
    },
    leaveTakeAway: () => dialog.getByRole('button', { name: takeWords.close }).click(),
    takeAwayIsOpen: () => dialog.isVisible(),
    /** Whether the focus is inside the dialog, or on the button that opens it. */
    takeAwayFocus: async () => {
      if (await dialog.isVisible()) {
        return dialog.evaluate(it => it.contains(document.activeElement) && 'inside');
      }
      return opener.evaluate(it => it === document.activeElement && 'opener');
    },
    linkToShare: () => link.inputValue(),
    /** What of the link is marked, to be copied by hand. */
    markedLink: () =>
      link.evaluate(it => {
        const { value, selectionStart, selectionEnd } = it as HTMLInputElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      }),
    copyLink: () => dialog.getByRole('button', { name: takeWords.copy }).click(),
    includeInLink: (what: RegExp) => dialog.getByRole('checkbox', { name: what }).click(),
    /** What the link is said to carry, line by line. */
    linkCarries: async () =>
      dialog
        .getByRole('term')
        .evaluateAll(terms =>
          terms.map(term => `${term.textContent}: ${term.nextElementSibling?.textContent}`),
        ),
    qrPicture: () => dialog.getByRole('img', { name: takeWords.qr }).screenshot(),
    choosePlaces: (taking: Taking) => places(taking).check(),
    /** Whether a choice can be made, and what it says of itself. */
    placesOffered: async (taking: Taking) => ({
      enabled: await places(taking).isEnabled(),
      says: await places(taking).evaluate(
        it => document.getElementById(it.getAttribute('aria-describedby') ?? '')?.textContent,
      ),
    }),
    dropConditions: () => dialog.getByRole('button', { name: takeWords.dropConditions }).click(),
    shortlistSelected: () => dialog.getByRole('button', { name: takeWords.shortlist }).click(),
    async download(format: Format): Promise<Downloaded> {
      const saved = page.waitForEvent('download');
      await button(format).click();
      const file = await saved;
      return {
        name: file.suggestedFilename(),
        bytes: await buffer(await file.createReadStream()),
      };
    },
    askForFile: (format: Format) => button(format).click(),
    takeAwaySays: (text: string | RegExp) =>
      dialog.getByRole('status').filter({ hasText: text }).waitFor(),
    takeAwayWarns: (text: string | RegExp) =>
      dialog.getByRole('alert').filter({ hasText: text }).waitFor(),
    retryFile: () =>
      dialog.getByRole('alert').getByRole('button', { name: takeWords.retry }).click(),
    /** Content of the file as it stands there to be copied by hand. */
    fileContent: () => content.inputValue(),
    builderLink: () =>
      dialog.getByRole('link', { name: builderWords.toBuilder }).getAttribute('href'),
    ownTabLink: () => dialog.getByRole('link', { name: takeWords.ownTab }).getAttribute('href'),
    openBrochureOf: (name: string) => dialog.getByRole('button', { name, exact: true }).click(),
    takeAwayOverflows: () => dialog.evaluate(it => it.scrollWidth > it.clientWidth),
    async takeAwayClosed(): Promise<void> {
      await expect.poll(() => dialog.isVisible()).toBe(false);
    },
  };
}
