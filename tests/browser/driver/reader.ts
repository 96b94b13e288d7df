import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

/** The documents beside the map. */
export function readerOf(page: Page) {
  const side = page.getByRole('complementary', { name: words.documents });
  const text = side.getByRole('article', { name: words.readingText });
  const stepper = side.getByRole('region', { name: words.stepper });
  const findBox = side.getByRole('textbox', { name: words.findInDocument });
  const button = (name: RegExp) => side.getByRole('button', { name });
  const named = (name: string) => text.getByRole('link', { name, exact: true });

  // Highlighting has no role that the browser tool knows.
  const highlighted = async () => (await text.locator('.pointed').allTextContents()).join('');
  const inSight = async (marked: string) => {
    const [frame, words] = [
      await text.boundingBox(),
      await text.locator(marked).first().boundingBox(),
    ];
    return Boolean(
      frame && words && words.y >= frame.y && words.y + words.height <= frame.y + frame.height,
    );
  };
  return {
    openView: (name: string) =>
      page.getByRole('navigation', { name: words.views }).getByRole('button', { name }).click(),
    /** Names of the documents on offer, in order, once they are there. */
    library: async () => {
      const offered = side.getByRole('listitem').getByRole('button');
      await offered.first().waitFor();
      return offered.allInnerTexts();
    },
    openFromLibrary: (name: string) => side.getByRole('button', { name, exact: true }).click(),
    backToLibrary: () => button(words.allDocuments).click(),
    textArrives: () => text.waitFor(),
    /** The document that is open, as the picker names it. */
    documentOpen: () =>
      side
        .getByRole('combobox', { name: words.pickDocument })
        .locator('option:checked')
        .innerText(),
    pickDocument: (id: string) =>
      side.getByRole('combobox', { name: words.pickDocument }).selectOption(id),
    async goToHeading(heading: string): Promise<void> {
      await button(words.outline).click();
      const outline = side.getByRole('navigation', { name: words.outline });
      await outline.getByRole('button', { name: heading, exact: true }).click();
    },
    /** The words that the address points at. */
    highlighted,
    highlightedBecomes: (expected: string) => expect.poll(highlighted).toBe(expected),
    /** Whether the highlighted words are where one can read them. */
    highlightedInSight: () => inSight('.pointed'),
    /** The same of the find that is shown. */
    findInSight: () => inSight('.shown'),
    clickInText: (name: string) => named(name).first().click(),
    /** What pointing at a name tells. */
    async hintInText(name: string): Promise<string> {
      await named(name).first().hover();
      return page.getByRole('tooltip').innerText();
    },
    /** Names in the text that are links, as the text prints them. */
    linksInText: () => text.getByRole('link').allInnerTexts(),
    paragraphs: () => text.getByRole('paragraph').allInnerTexts(),
    /** Rows of the table of indicators, cell by cell. */
    rowsOfTextTable: async () => {
      const rows = await text.getByRole('table').getByRole('row').all();
      return Promise.all(
        rows.map(row => row.getByRole('cell').or(row.getByRole('columnheader')).allInnerTexts()),
      );
    },
    textSize: () => text.evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize)),
    enlargeText: () => button(words.largerText).click(),
    shrinkText: () => button(words.smallerText).click(),
    textCanShrink: () => button(words.smallerText).isEnabled(),
    async find(sought: string): Promise<string> {
      await findBox.fill(sought);
      return side.getByRole('search').getByRole('status').innerText();
    },
    /** Types as an input method does that has not yet settled what is meant. */
    async composeFind(letters: string): Promise<void> {
      const keyboard = await page.context().newCDPSession(page);
      await findBox.focus();
      await keyboard.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: letters.length,
        selectionEnd: letters.length,
      });
    },
    settleFind: async (chosen: string) => {
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.insertText', { text: chosen });
    },
    findText: () => findBox.inputValue(),
    /** What the find bar says of what was typed. */
    findSays: () => side.getByRole('search').getByRole('status').innerText(),
    showChainWords: () => button(words.chainWords).click(),
    /** Chain words that are marked now. */
    markedChainWords: () =>
      text
        .locator('.term')
        .evaluateAll(all =>
          all
            .filter(it => getComputedStyle(it).borderBottomStyle === 'dotted')
            .map(it => it.textContent ?? ''),
        ),
    async originalText(): Promise<string> {
      await button(words.original).click();
      const original = side.getByRole('region', { name: words.original }).locator('pre');
      const seen = (await original.textContent()) ?? '';
      await button(words.original).click();
      await text.waitFor();
      return seen;
    },
    /** Map and list show only what the section in view names. */
    narrowToSection: () => button(words.narrowMap).click(),
    showAllAgain: () => button(words.liftNarrowing).click(),
    followPermalink: async (ofParagraph: string) => {
      const paragraph = text.getByRole('paragraph').filter({ hasText: ofParagraph });
      await paragraph.getByRole('link', { name: words.permalink }).click();
    },
    /** Selects the words of a name in the text, as dragging over them would. */
    selectInText: (name: string) =>
      named(name)
        .first()
        .evaluate(link => document.getSelection()?.selectAllChildren(link)),
    linkToSelection: () => page.getByRole('button', { name: words.linkToWords }).click(),
    async copySelection(): Promise<string> {
      const bar = page.getByRole('region', { name: words.selectedWords });
      await bar.getByRole('button', { name: words.copy }).click();
      await bar.getByText(/^(?:已复制|Copied)$/u).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    },
    /** As a sheet of paper: its words, how much of the page round the text is on it, its colours. */
    async onPaper() {
      await page.emulateMedia({ media: 'print' });
      const around = [
        page.getByRole('navigation', { name: words.views }),
        button(words.outline),
        page.getByRole('region', { name: words.legend }),
      ];
      const paper = {
        words: await text.innerText(),
        around: (await Promise.all(around.map(each => each.isVisible()))).filter(Boolean).length,
        ink: await text.evaluate(it => getComputedStyle(it).color),
        page: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
      };
      await page.emulateMedia({ media: 'screen' });
      return paper;
    },
    stepperText: () => stepper.innerText(),
    nextPassage: () => stepper.getByRole('button', { name: words.nextPassage }).click(),
    previousPassage: () => stepper.getByRole('button', { name: words.previousPassage }).click(),
    /** Goes on to what another document says of the selected place. */
    readElsewhere: (document: string) => stepper.getByRole('button', { name: document }).click(),
    /** Opens the document that the message about the address offers. */
    openMeant: () => side.getByRole('status').getByRole('button').click(),
    /** What the reader says of an address that it could not follow to the letter. */
    readerSays: (message: string | RegExp) =>
      side.getByRole('status').filter({ hasText: message }).waitFor(),
  };
}
