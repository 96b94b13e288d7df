import type { Page } from 'playwright-core';
import { words } from './words.ts';

/** What the publisher of the site has set, as it is seen. */
export function siteOf(page: Page) {
  const head = page.getByRole('banner');
  const notice = page.getByRole('complementary', { name: words.configNotice });
  return {
    siteHeading: () => head.getByRole('heading', { level: 1 }).innerText(),
    logo: (alt: string) => head.getByRole('img', { name: alt }),
    siteLinks: () =>
      head.getByRole('link').evaluateAll(all => all.map(it => it.getAttribute('href'))),
    /** Names of the views that are offered. */
    viewTabs: () =>
      page.getByRole('navigation', { name: words.views }).getByRole('button').allInnerTexts(),
    languageButtons: () => head.getByRole('button', { name: words.languageButton }).count(),
    /** A custom property of the page, as CSS has it. */
    token: (name: string) =>
      page.evaluate(it => document.documentElement.style.getPropertyValue(it), name),
    cornerSays: (text: string) => page.getByRole('main').getByText(text).waitFor(),
    /** Where the link with this name in the open panel leads. */
    contact: async (name: string) => {
      const link = page.getByRole('article', { name: words.panel }).getByRole('link', { name });
      return { href: await link.getAttribute('href'), rel: await link.getAttribute('rel') };
    },
    openCredits: () => page.getByRole('button', { name: words.credits }).click(),
    creditsSay: (text: string) =>
      page.getByRole('dialog', { name: words.credits }).getByText(text).waitFor(),
    creditLink: (name: string) =>
      page.getByRole('dialog').getByRole('link', { name }).getAttribute('href'),
    leaveCredits: () => page.keyboard.press('Escape'),
    /** The notice for the publisher: its sentence, and the fields that it lists. */
    configNotice: async () => {
      await notice.waitFor();
      return {
        says: await notice.getByRole('status').getByRole('paragraph').innerText(),
        items: await notice.getByRole('listitem').allInnerTexts(),
      };
    },
    closeConfigNotice: () => notice.getByRole('button', { name: words.closeConfigNotice }).click(),
    configNoticeIsOpen: () => notice.isVisible(),
  };
}
