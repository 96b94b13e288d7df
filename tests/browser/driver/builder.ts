import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Subject } from '../../../src/state/embed/choice.ts';
import { builderWords, resultCount } from './words.ts';

type Group = 'size' | 'parts' | 'language' | 'theme' | 'start' | 'form';

/** The page that makes the code for other sites. */
export function builderOf(page: Page) {
  const code = page.getByRole('textbox', { name: builderWords.code });
  const place = page.getByRole('combobox', { name: builderWords.place });
  const host = page.getByRole('textbox', { name: builderWords.host });
  const frame = page.getByTitle(builderWords.preview);
  /** A group may say more of each option than its name. */
  const option = (group: Group, name: string | RegExp) =>
    page.getByRole('group', { name: builderWords[group] }).getByRole('radio', { name });
  const previewAddress = async () =>
    (await frame.elementHandle())?.contentFrame().then(shown => shown?.url() ?? '');
  return {
    embedAbout: (subject: Subject) =>
      page.getByRole('radio', { name: builderWords.subject[subject] }).check(),
    /** What the embedded atlas may be about, as offered. */
    subjects: async () => {
      const offered = Object.values(builderWords.subject).map(name =>
        page.getByRole('radio', { name }).locator('xpath=..').locator('span > span'),
      );
      return (await Promise.all(offered.map(each => each.allInnerTexts()))).flat();
    },
    /** Presses an option of a facet, opening the facet where it is closed. */
    async narrowEmbed(facet: string, name: RegExp): Promise<void> {
      const drawer = page
        .getByRole('group')
        .filter({ has: page.getByText(facet, { exact: true }) });
      const chip = drawer.getByRole('button', { name });
      if (!(await chip.first().isVisible())) {
        await page.locator('summary').filter({ hasText: facet }).click();
      }
      await chip.first().click();
    },
    lockFacet: (facet: string) =>
      page.getByRole('checkbox', { name: builderWords.lock(facet) }).check(),
    chooseEmbed: (group: Group, name: string | RegExp) => option(group, name).check(),
    tickPart: (name: string) => page.getByRole('checkbox', { name, exact: true }).check(),
    embedChosen: (group: Group, name: string | RegExp) => option(group, name).isChecked(),
    embedCode: () => code.inputValue(),
    codeHas: async (...parts: string[]) => {
      for (const part of parts) await expect.poll(() => code.inputValue()).toContain(part);
    },
    /** The code as the browser that is given it reads it. */
    codeRead: async (tag: 'iframe' | 'shanghai-atlas') => {
      const read = await code.evaluate((it, name) => {
        const shown = new DOMParser().parseFromString(
          (it as HTMLTextAreaElement).value,
          'text/html',
        );
        const element = shown.querySelector(name);
        return [...(element?.attributes ?? [])].map(({ name: key, value }) => [key, value]);
      }, tag);
      return Object.fromEntries(read) as Record<string, string>;
    },
    copyCode: () => page.getByRole('button', { name: builderWords.copy }).click(),
    /** What of the code is marked, to be copied by hand. */
    markedCode: () =>
      code.evaluate(it => {
        const { value, selectionStart, selectionEnd } = it as HTMLTextAreaElement;
        return value.slice(selectionStart ?? 0, selectionEnd ?? 0);
      }),
    focusPlaceBox: () => place.focus(),
    nameHost: (address: string) => host.fill(address),
    previewShows: async (query: string) => {
      await expect.poll(async () => new URL((await previewAddress()) ?? '').search).toBe(query);
    },
    /** Where the preview has moved to, once that is said in its address. */
    previewMap: async () => {
      let map: string | null = null;
      await expect
        .poll(async () => {
          map = new URL((await previewAddress()) ?? '').searchParams.get('map');
          return map;
        })
        .not.toBeNull();
      return map ?? '';
    },
    inPreview: () => frame.contentFrame(),
    previewWidth: () => frame.evaluate(it => it.getBoundingClientRect().width),
    takeView: () => page.getByRole('button', { name: builderWords.take }).click(),
    /** How many places a frame on the page says it shows. */
    countInFrame: () => page.frameLocator('iframe').getByText(resultCount).first().innerText(),
  };
}
