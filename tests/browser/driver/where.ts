import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { whereWords, words } from './words.ts';

/** Kilometres that a row says: `8.7 公里`, `850 米`, `8.7 km`. */
function kilometresIn(row: string): number {
  const [, value, unit] = /(\d+(?:\.\d)?) (公里|米|km|m)$/mu.exec(row) ?? [];
  const thousandth = unit === '米' || unit === 'm';
  return Number(value ?? Number.NaN) / (thousandth ? 1000 : 1);
}

/** Distances: what they start from, how far they reach. */
function distancesOf(page: Page) {
  const facets = page.getByRole('region', { name: words.facets });
  const tab = facets.getByRole('button', { name: whereWords.tab });
  const from = facets.getByRole('combobox', { name: whereWords.from });
  const coordinates = facets.getByRole('textbox', { name: whereWords.coordinates });
  return {
    async openDistance(): Promise<void> {
      if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click();
      await from.waitFor();
    },
    measureFromHub: (name: string) => from.selectOption({ label: name }),
    /** Words of the chosen start. */
    startIs: (words: string) =>
      expect
        .poll(() =>
          from.evaluate(box => (box as HTMLSelectElement).selectedOptions[0]?.textContent),
        )
        .toBe(words),
    hubGroups: () =>
      from.evaluate(box => [...box.querySelectorAll('optgroup')].map(({ label }) => label)),
    chooseRadius: (kilometres: number) =>
      facets.getByRole('radio', { name: whereWords.radius(kilometres) }).check(),
    typeRadius: (text: string) =>
      facets.getByRole('textbox', { name: whereWords.otherRadius }).fill(text),
    sortByDistance: () => facets.getByRole('checkbox', { name: whereWords.sort }).check(),
    showStart: () => facets.getByRole('button', { name: whereWords.show }).click(),
    pickOnMap: () => facets.getByRole('button', { name: whereWords.pick }).click(),
    isPicking: async () =>
      (await facets.getByRole('button', { name: whereWords.pick }).getAttribute('aria-pressed')) ===
      'true',
    useMiddle: () => page.getByRole('button', { name: whereWords.useMiddle }).click(),
    async typeCoordinates(text: string): Promise<void> {
      await coordinates.fill(text);
      await coordinates.press('Enter');
    },
    typedCoordinates: () => coordinates.inputValue(),
    swapCoordinates: () => facets.getByRole('alert').getByRole('button').click(),
    measureFromPlace: () =>
      page
        .getByRole('article', { name: words.panel })
        .getByRole('button', { name: whereWords.here })
        .click(),
    kilometresIn,
  };
}

/** The ruler: length and area, point by point. */
function measuringOf(page: Page) {
  const bar = page.getByRole('region', { name: whereWords.measuring });
  const press = (name: RegExp) => () => bar.getByRole('button', { name }).click();
  return {
    async takeRuler(): Promise<void> {
      await page.getByRole('button', { name: whereWords.ruler }).click();
      await bar.waitFor();
    },
    measureAs: (shape: keyof typeof whereWords.shapes) =>
      bar.getByRole('radio', { name: whereWords.shapes[shape] }).check(),
    /** What the ruler says, as a screen reader hears it. */
    measured: () => bar.getByRole('status').innerText(),
    measuredBecomes: (words: RegExp) =>
      expect.poll(() => bar.getByRole('status').innerText()).toMatch(words),
    addMiddle: press(whereWords.addMiddle),
    undoPoint: press(whereWords.undo),
    clearMeasured: press(whereWords.clear),
    closeMeasuring: press(whereWords.close),
    async addTyped(text: string): Promise<void> {
      const field = bar.getByRole('textbox', { name: whereWords.typed });
      if (!(await field.isVisible())) await bar.getByText(whereWords.by).click();
      await field.fill(text);
      await field.press('Enter');
    },
    measuredPoints: () => bar.getByRole('listitem').allInnerTexts(),
    isMeasuring: () => bar.isVisible(),
    rulerGoes: () => expect.poll(() => bar.isVisible()).toBe(false),
  };
}

/** Where places are: distances, and what is measured on the map. */
export const whereOf = (page: Page) => ({ ...distancesOf(page), ...measuringOf(page) });
