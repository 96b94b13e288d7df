import type { Page } from 'playwright-core';
import { activeChip, facetOption, facetTab, words } from './words.ts';

/** Free text, the facets, and what is active. */
export function filtersOf(page: Page) {
  const facets = page.getByRole('region', { name: words.facets });
  const query = page.getByRole('textbox', { name: words.query });
  const active = page.getByRole('list', { name: words.activeFilters });
  const optionButton = (option: string) =>
    facets.getByRole('button', { name: facetOption(option) });

  const openFacet = async (facet: string) => {
    const tab = facets.getByRole('button', { name: facetTab(facet) });
    if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click();
  };
  const chooseOption = async (facet: string, option: string) => {
    await openFacet(facet);
    await optionButton(option).click();
  };
  return {
    openFacet,
    /** Chooses an option of a facet, or gives it up. */
    chooseOption,
    /** Chooses a chain; a chain or segment chosen already is given up. */
    chooseChain: (chain: string) => chooseOption('产业链', chain),
    chooseSegment: (segment: string) => chooseOption('产业链', segment),
    /** How many places the open facet says that an option would leave. */
    async optionCount(option: string): Promise<number> {
      const name = (await optionButton(option).getAttribute('aria-label')) ?? '';
      return Number(/(\d+)(?: 处| places?)$/u.exec(name)?.[1] ?? Number.NaN);
    },
    /** Accessible names of all options of the open facet. */
    optionNames: () =>
      facets
        .getByRole('button', { pressed: false })
        .or(facets.getByRole('button', { pressed: true }))
        .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label') ?? '')),
    /** Headings of the groups in which the open facet's options stand. */
    optionGroups: () =>
      facets
        .getByRole('group')
        .locator('legend')
        .allInnerTexts()
        .then(names => names.map(name => name.trim())),
    typeQuery: (text: string) => query.fill(text),
    queryBox: () => query,
    queryText: () => query.inputValue(),
    clearQuery: () => page.getByRole('button', { name: words.clearQuery }).click(),
    /** Words of the active filters, in order. */
    activeChips: () =>
      active
        .getByRole('button')
        .evaluateAll(buttons => buttons.map(button => button.getAttribute('aria-label') ?? ''))
        .then(names => names.filter(name => name !== '')),
    removeChip: (option: string) =>
      active.getByRole('button', { name: activeChip(option) }).click(),
    clearAll: () => page.getByRole('button', { name: words.clearAll }).click(),
    /** Gives up whatever filters, if anything does. */
    async dropFilters(): Promise<void> {
      const all = page.getByRole('button', { name: words.clearAll });
      if (await all.isVisible()) await all.click();
    },
    /** The way out that "none match" offers under this name. */
    relax: (name: string) => page.getByRole('status').getByRole('button', { name }).click(),
    waysOut: () => page.getByRole('status').getByRole('button').allInnerTexts(),
  };
}
