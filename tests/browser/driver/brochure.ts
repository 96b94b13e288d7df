import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type PdfPage, readPdf } from '../support/pdf.ts';
import { brochureWords } from './words.ts';

/** The brochure: its bar, its sheets, and the PDF that the browser's print makes of them. */
export function brochureOf(page: Page) {
  const bar = page.getByRole('region', { name: brochureWords.settings });
  const print = bar.getByRole('button', { name: brochureWords.print });
  const press = (name: RegExp) => bar.getByRole('button', { name }).click();
  const canPrint = async () => (await print.getAttribute('aria-disabled')) === 'false';
  return {
    /** Waits until everything that would be printed is there. */
    brochureIsReady: () => expect.poll(canPrint, { timeout: 40_000 }).toBe(true),
    canPrint,
    /** Prints as a person would who saves as PDF, with the paper that the page asks for. */
    printBrochure: async (): Promise<PdfPage[]> =>
      readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
    /** How many times the button has opened the browser's print window. */
    pressPrint: async (): Promise<number> => {
      await page.evaluate(() => {
        const seen = window as unknown as { printed: number };
        seen.printed = 0;
        window.print = () => void seen.printed++;
      });
      // By key: the browser tool would wait for a button that says it is disabled.
      await print.press('Enter');
      return page.evaluate(() => (window as unknown as { printed: number }).printed);
    },
    /** Places and pages that the bar announces. */
    announced: async () => {
      const [places = 0, pages = 0] = (
        (await bar.getByRole('status').first().innerText()).match(/\d+/gu) ?? []
      ).map(Number);
      return { places, pages };
    },
    chooseSubject: (option: string) =>
      bar.getByRole('combobox', { name: brochureWords.subject }).selectOption(option),
    chooseBrochureSegment: (option: string) =>
      bar.getByRole('combobox', { name: brochureWords.segment }).selectOption(option),
    speak: (tongue: keyof typeof brochureWords.tongues) => press(brochureWords.tongues[tongue]),
    makeBrochure: (form: keyof typeof brochureWords.forms) => press(brochureWords.forms[form]),
    leaveBrochure: () => press(brochureWords.back),
    /** The ways on that are offered where there is nothing to print. */
    followWay: (name: RegExp) => page.getByRole('button', { name }).click(),
    tabs: () =>
      page
        .getByRole('navigation', { name: brochureWords.views })
        .getByRole('button')
        .allInnerTexts(),
  };
}
