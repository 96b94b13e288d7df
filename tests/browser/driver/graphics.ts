import type { Page } from 'playwright-core';
import { captureElement } from '../support/pixels.ts';
import { words } from './words.ts';

interface Held {
  lossOfGraphics?: WEBGL_lose_context | null | undefined;
}

/** The graphics processor fails and recovers; and the plan that is drawn where there is none. */
export function graphicsOf(page: Page) {
  const canvas = page.getByRole('region', { name: words.map });
  const plan = page.getByRole('img', { name: words.staticPlan });
  return {
    loseGraphics: () =>
      canvas.evaluate(element => {
        const context = (element as HTMLCanvasElement).getContext('webgl2');
        const extension = context?.getExtension('WEBGL_lose_context');
        (window as Held).lossOfGraphics = extension;
        extension?.loseContext();
      }),
    restoreGraphics: () => page.evaluate(() => (window as Held).lossOfGraphics?.restoreContext()),
    graphicsAreLost: () => page.getByText(words.lost).isVisible(),
    planPixels: () => captureElement(plan),
    /** Clicks the symbol of a place; it tells its name when pointed at. */
    clickOnPlan: (name: string) => plan.locator('path').filter({ hasText: name }).click(),
  };
}
