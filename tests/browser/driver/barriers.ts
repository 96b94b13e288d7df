import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What keeps people from using the page, as axe finds it. */
export function barriersOf(page: Page) {
  return {
    /**
     * Faults with the elements they concern: of the whole page the serious and critical ones, of the part
     * that the selector `within` names all of them.
     */
    async barriers(within?: string): Promise<string[]> {
      // Else it would put each result together in a new page of its own.
      const axe = new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] });
      const { violations } = await (within ? axe.include(within) : axe).analyze();
      return violations
        .filter(({ impact }) => within || impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`));
    },
  };
}
