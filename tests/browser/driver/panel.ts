import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

/** A quote and what stands below it. */
interface PassageSeen {
  quote: string;
  /** Stretches of the quote that are highlighted. */
  marked: string[];
  /** Document, section, issuer, date, period. */
  caption: string;
}

async function readPassage(figure: Locator): Promise<PassageSeen> {
  const quote = figure.getByRole('blockquote');
  return {
    quote: (await quote.textContent()) ?? '',
    // Highlighting has no role that the browser tool knows.
    marked: await quote.locator('mark').allTextContents(),
    // The quote, then the document and so on.
    caption: (await figure.innerText()).replace(await quote.innerText(), '').trim(),
  };
}

/** What the atlas knows of one place. */
export function panelOf(page: Page) {
  const panel = page.getByRole('article', { name: words.panel });
  const heading = panel.getByRole('heading', { level: 2 });
  const links = (title: string) =>
    panel.getByRole('list', { name: title, exact: true }).getByRole('button');
  const passage = (at: number) => panel.getByRole('figure').nth(at);
  return {
    panelHeading: () => heading.innerText(),
    /** Waits until the panel tells of `name`, passages and all. */
    async panelTellsOf(name: string): Promise<void> {
      await expect.poll(() => heading.allInnerTexts()).toEqual([name]);
      await panel.getByRole('blockquote').first().waitFor();
    },
    panelIsOpen: () => panel.isVisible(),
    panelCloses: () => expect.poll(() => panel.isVisible()).toBe(false),
    closePanel: () => panel.getByRole('button', { name: words.closePanel }).click(),
    headingHasFocus: () =>
      expect.poll(() => heading.evaluate(it => it === document.activeElement)).toBe(true),
    panelText: () => panel.innerText(),
    panelBox: () => panel.boundingBox(),
    /** Passages that stand open; further mentions begin behind a fold. */
    passages: async () => Promise.all((await panel.getByRole('figure').all()).map(readPassage)),
    /** Opens the fold with further mentions, or with the evidence. */
    unfold: (words: RegExp) => panel.getByText(words).click(),
    /** Unfolds the paragraphs round the passage at this place, from 0. */
    async showContext(at = 0): Promise<void> {
      await passage(at).getByRole('button', { name: words.context }).click();
    },
    /** Paragraphs round the passage; the first is the one before it. */
    contextParagraphs: async (at = 0) => {
      const paragraphs = passage(at).getByRole('paragraph');
      await paragraphs.first().waitFor();
      return paragraphs.allTextContents();
    },
    /** Opens the document at the passage. */
    readInDocument: (at = 0) =>
      passage(at).getByRole('button', { name: words.readInDocument }).click(),
    /** What each document says of the place, in the order of time. */
    voices: async () => {
      const items = panel.getByRole('list', { name: words.byYear }).getByRole('listitem');
      return (await items.allInnerTexts()).map(text => text.split(/\s*\n\s*/u));
    },
    copyCitation: (at = 0) => passage(at).getByRole('button', { name: words.copy }).click(),
    /** What a passage's own status line says, such as that it was copied. */
    passageSays: (at = 0) => passage(at).getByRole('status').innerText(),
    /** The text that is offered where the page may not write to the clipboard. */
    textToCopy: (at = 0) =>
      passage(at).getByRole('textbox', { name: words.copyByHand }).inputValue(),
    /** Names that the panel lists under a title such as 上级. */
    links: (title: string) => links(title).allInnerTexts(),
    follow: (title: string, name: string) => links(title).getByText(name, { exact: true }).click(),
    /** Pairs such as nearest metro and its name with the distance. */
    async facts(): Promise<[string, string][]> {
      const terms = await panel.getByRole('term').allInnerTexts();
      const values = await panel.getByRole('definition').allInnerTexts();
      return terms.map((term, at) => [term, values[at] ?? '']);
    },
    /** What stands in the section under this heading, such as 文件中的定位, item by item. */
    labels: (title: string) =>
      panel
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
        .getByRole('listitem')
        .allInnerTexts(),
    canShowOnMap: () => panel.getByRole('button', { name: words.showOnMap }).isVisible(),
    showOnMap: () => panel.getByRole('button', { name: words.showOnMap }).click(),
    /** Words of links that lead out of the page. */
    outwardLinks: () => panel.getByRole('link').allInnerTexts(),
  };
}
