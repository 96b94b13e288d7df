import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriersOf } from './barriers.ts';

/** What the audience reads. */
export interface Slide {
  readonly heading: string;
  readonly clause: string | null;
  readonly count: string;
}

/** Presenting: the shelf of stories, the slide beside the map, the speaker's window. */
export function storyOf(page: Page) {
  const slide = page.locator('section.slide');
  const heading = slide.getByRole('heading', { level: 2 });
  const words = (window: Page) => window.getByRole('main');
  return {
    storyTitles: () =>
      page.getByRole('region', { name: '演示' }).getByRole('heading', { level: 3 }).allInnerTexts(),
    startStory: (title: string) =>
      page.getByRole('button', { name: `开始演示：${title}`, exact: true }).click(),
    press: (...keys: string[]) =>
      keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve()),
    headingBecomes: (wanted: string) => expect.poll(() => heading.innerText()).toBe(wanted),
    async slideNow(): Promise<Slide> {
      const clause = slide.locator('blockquote').first();
      return {
        heading: await heading.innerText(),
        clause: (await clause.count()) > 0 ? await clause.innerText() : null,
        count: (await slide.getByRole('progressbar').getAttribute('aria-valuetext')) ?? '',
      };
    },
    shelfSays: (words: string | RegExp) => page.getByText(words).waitFor(),
    slideStands: () => heading.waitFor(),
    shelfStands: () => page.getByRole('heading', { name: '演示', level: 2 }).waitFor(),
    screenIsBlack: () => page.getByRole('button', { name: /^已黑屏/u }).count(),
    focusedName: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    /** CSS pixels: how large the sentence is set, and whether any text is cut off. */
    typeOfSlide: () =>
      page.evaluate(() => {
        const quote = document.querySelector('.slide blockquote');
        const text = document.querySelector('.slide-text');
        const size = quote ? Number.parseFloat(getComputedStyle(quote).fontSize) : 0;
        const cut = text ? text.scrollHeight - text.clientHeight : 0;
        return { size, cut };
      }),
    /** The map as it is laid out beside the text, CSS pixels of its own. */
    mapLaidOut: () =>
      page.evaluate(() => {
        const sheet = document.querySelector('.maplibregl-map');
        return { width: sheet?.clientWidth ?? 0, height: sheet?.clientHeight ?? 0 };
      }),
    /** Draws a finger across the text, so many pixels to the right. */
    swipeText: (by: number) =>
      slide.evaluate((element, across) => {
        const touch = (kind: string, clientX: number) =>
          element.dispatchEvent(
            new PointerEvent(kind, { pointerType: 'touch', clientX, clientY: 600, bubbles: true }),
          );
        touch('pointerdown', 200);
        touch('pointerup', 200 + across);
      }, by),
    /** Opens the speaker's window as the key does. */
    async openNotes() {
      const coming = page.waitForEvent('popup');
      await page.keyboard.press('n');
      const window = await coming;
      await words(window).waitFor();
      return {
        says: (text: string) => words(window).getByText(text, { exact: true }).waitFor(),
        press: (key: string) => window.keyboard.press(key),
        barriers: () => barriersOf(window).barriers(),
        close: () => window.close(),
      };
    },
  };
}
