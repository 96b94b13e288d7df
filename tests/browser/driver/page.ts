import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { words } from './words.ts';

/** Chinese words in the page that neither they nor anything round them mark as Chinese. */
function findUnmarkedChinese(): string[] {
  const found: string[] = [];
  const check = (text: string | null, element: Element | null) => {
    const language = element?.closest('[lang]')?.getAttribute('lang') ?? '';
    if (text && /\p{Script=Han}/u.test(text) && !language.startsWith('zh')) found.push(text);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) check(texts.currentNode.textContent, texts.currentNode.parentElement);
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      check(element.getAttribute(name), element);
    }
  }
  return found;
}

/** The page as a whole: language, theme, keys, focus, messages. */
export function pageOf(page: Page) {
  const boxOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    if (!box) throw new Error('It is not on the page.');
    return box;
  };
  return {
    titleBecomes: (title: string) => expect.poll(() => page.title()).toBe(title),
    pressKeys: async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    /** Changes the language by the button that bears its name. */
    async readIn(language: '中文' | 'English'): Promise<void> {
      const settings = page.getByRole('banner');
      await settings.getByRole('button', { name: language, exact: true }).click();
      const tag = language === 'English' ? 'en' : 'zh-CN';
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(tag);
    },
    language: () => page.evaluate(() => document.documentElement.lang),
    chooseTheme: (theme: 'light' | 'dark' | 'contrast' | 'large') =>
      page.getByRole('combobox', { name: words.theme }).selectOption(theme),
    /** Of the page round the map, CSS pixels. */
    typeSize: () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
    theme: () => page.getByRole('combobox', { name: words.theme }).inputValue(),
    /** What a screen reader calls the element that has the focus: role and name. */
    focused: async (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement as HTMLElement | null;
        if (!at || at === document.body) return '';
        const role = at.getAttribute('role') ?? at.tagName.toLowerCase();
        return `${role} ${at.getAttribute('aria-label') ?? at.innerText.split('\n')[0] ?? ''}`.trim();
      }),
    /** Messages that say what went wrong. */
    alerts: () => page.getByRole('alert').allInnerTexts(),
    alertSays: async (message: string | RegExp) => {
      await page.getByRole('alert').filter({ hasText: message }).waitFor();
    },
    retry: () => page.getByRole('alert').getByRole('button', { name: words.retry }).click(),
    says: (text: string | RegExp) => page.getByText(text).first().waitFor(),
    unmarkedChinese: () => page.evaluate(findUnmarkedChinese),
    /** The sheet with filters and list. */
    sheetBox: () => boxOf(page.getByRole('complementary', { name: words.explorer })),
    makeSheetTaller: () =>
      page
        .getByRole('complementary', { name: words.explorer })
        .getByRole('button', { name: words.taller })
        .click(),
    /** The note that the map is no basis for boundaries. */
    noteBox: () => boxOf(page.getByText(words.schematic)),
    /** Whether anything makes the page wider than its window. */
    overflows: () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth > clientWidth;
      }),
  };
}
