import type { Page } from 'playwright-core';
import type { Chain } from '../../../src/domain/model.ts';
import { untilAtRest, watchFrames } from './rest.ts';

/** Takes the bare page through the same filters as the app; milliseconds from `setFilter` to idle. */
export async function filterBare(
  page: Page,
  chains: readonly Chain[],
  quiet: number,
): Promise<number[]> {
  await watchFrames(page);
  const times: number[] = [];
  for (const option of chains.flatMap(({ id }) => [id, null])) {
    await untilAtRest(page, quiet);
    times.push(
      await page.evaluate(chain => {
        if (!window.bareFilter) throw new Error('This is not the bare page.');
        return window.bareFilter(chain);
      }, option),
    );
  }
  return times;
}
