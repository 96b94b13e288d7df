/** Filters the app as a person does, by its chips, and reads what the app measured of itself. */
import type { Page } from 'playwright-core';
import type { Chain } from '../../../src/domain/model.ts';
import { waitForEntry } from './entry.ts';
import { untilAtRest, watchFrames } from './rest.ts';

declare global {
  interface Window {
    benchClick?: number;
    /** When filtering began. */
    benchFirstClick?: number;
    benchLongTasks?: { readonly start: number; readonly duration: number }[];
  }
}

export interface FilterTimes {
  /** The measure `atlas:filter`: from the change in the store to the frame that shows it. */
  readonly shown: readonly number[];
  /** From the click itself to that frame: what the person waits for. */
  readonly clicked: readonly number[];
  /** From the click until nothing more is drawn, names laid out anew included. */
  readonly settled: readonly number[];
  /** Tasks of the main thread over 50 ms while the page filters, ms. */
  readonly longTasks: readonly number[];
  /** Such tasks before: the list and the passages, which come after the first map. */
  readonly openingTasks: readonly number[];
}

async function watch(page: Page): Promise<void> {
  await watchFrames(page);
  await page.evaluate(() => {
    const noteClick = () => {
      window.benchClick = performance.now();
      window.benchFirstClick ??= window.benchClick;
    };
    window.addEventListener('click', noteClick, true);
    const tasks: NonNullable<Window['benchLongTasks']> = [];
    window.benchLongTasks = tasks;
    new PerformanceObserver(list => {
      tasks.push(
        ...list.getEntries().map(({ startTime: start, duration }) => ({ start, duration })),
      );
    }).observe({ type: 'longtask' });
  });
}

/** The chip's accessible name is the chain's, then how many places it would leave. */
function chip(page: Page, { name }: Chain) {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return page.getByRole('button', { name: new RegExp(`^${literal}，\\d+ 处$`) });
}

async function step(page: Page, chain: Chain, quiet: number) {
  await page.evaluate(() => performance.clearMeasures('atlas:filter'));
  await chip(page, chain).click();
  const { start, duration } = await waitForEntry(page, 'measure', 'atlas:filter');
  const end = await untilAtRest(page, quiet);
  const click = await page.evaluate(() => window.benchClick ?? 0);
  return { shown: duration, clicked: start + duration - click, settled: end - click };
}

/** Chooses each chain and lets go of it again. `quiet`: ms of rest that tell a step is over. */
export async function filterApp(
  page: Page,
  chains: readonly Chain[],
  quiet: number,
): Promise<FilterTimes> {
  await watch(page);
  await untilAtRest(page, quiet);
  const steps = [];
  for (const chain of chains.flatMap(each => [each, each]))
    steps.push(await step(page, chain, quiet));
  const { begin, tasks } = await page.evaluate(() => ({
    begin: window.benchFirstClick ?? 0,
    tasks: window.benchLongTasks ?? [],
  }));
  const lasting = (is: (start: number) => boolean) =>
    tasks.filter(({ start }) => is(start)).map(({ duration }) => duration);
  return {
    shown: steps.map(({ shown }) => shown),
    clicked: steps.map(({ clicked }) => clicked),
    settled: steps.map(({ settled }) => settled),
    longTasks: lasting(start => start >= begin),
    openingTasks: lasting(start => start < begin),
  };
}
