import type { Page } from 'playwright-core';
import { legendSwitch, words } from './words.ts';

/** What the marks mean, and the switches for the layout's parts. */
export function legendOf(page: Page) {
  const legend = page.getByRole('region', { name: words.legend });
  const part = (name: string) => legend.getByRole('switch', { name: legendSwitch(name) });
  return {
    openLegend: () => legend.getByRole('button', { name: words.openLegend }).click(),
    closeLegend: () => legend.getByRole('button', { name: words.closeLegend }).click(),
    /** Names of the layout's parts, in order. */
    legendParts: async () =>
      (await legend.getByRole('switch').allInnerTexts()).map(text => text.split('\n')[0]),
    /** How many places of a part pass the filter. */
    async legendCount(name: string): Promise<number> {
      const text = await part(name).innerText();
      return Number(/(\d+)$/u.exec(text)?.[1] ?? Number.NaN);
    },
    /** Hides a part of the layout on the map, or shows it again. */
    togglePart: (name: string) => part(name).click(),
    partIsOn: (name: string) => part(name).isChecked(),
    legendText: () => legend.innerText(),
  };
}
