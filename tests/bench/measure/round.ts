/** One round: the app, the bare page, and the bare page without names, each visited afresh. */
import type { Browser } from 'playwright-core';
import type { Chain } from '../../../src/domain/model.ts';
import type { Pair } from '../sites/sites.ts';
import { type FilterTimes, filterApp } from './filter-app.ts';
import { filterBare } from './filter-bare.ts';
import { type ScrollTimes, scrollList } from './scroll.ts';
import { visit } from './visit.ts';

export interface Plan {
  readonly pair: Pair;
  readonly chains: readonly Chain[];
  /** Milliseconds without a frame that tell that a page is at rest. */
  readonly quiet: number;
}

export interface AppRound {
  readonly ready: number;
  readonly scripts: readonly string[];
  readonly filter: FilterTimes;
  readonly scroll: ScrollTimes;
  /** Size of the map in CSS pixels, which the bare page takes over. */
  readonly box: { readonly width: number; readonly height: number };
}

interface BareRound {
  readonly ready: number;
  readonly filter: readonly number[];
}

export interface Round {
  readonly app: AppRound;
  readonly bare: BareRound;
  readonly nameless: BareRound;
}

async function appRound(browser: Browser, { pair, chains, quiet }: Plan): Promise<AppRound> {
  const { page, ready, scripts, close } = await visit(browser, pair.app, 'atlas:map-ready');
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('The app shows no map.');
  const filter = await filterApp(page, chains, quiet);
  const scroll = await scrollList(page);
  await close();
  return { ready, scripts, filter, scroll, box };
}

async function bareRound(
  browser: Browser,
  { pair, chains, quiet }: Plan,
  query: string,
): Promise<BareRound> {
  const { page, ready, close } = await visit(browser, pair.bare, 'bare:ready', query);
  const filter = await filterBare(page, chains, quiet);
  await close();
  return { ready, filter };
}

/** Interleaved, so that what else the machine does falls on all alike; the first round is not kept. */
export async function runRounds(browser: Browser, plan: Plan, runs: number): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let number = 0; number <= runs; number++) {
    const app = await appRound(browser, plan);
    const size = `?width=${app.box.width}&height=${app.box.height}`;
    const bare = await bareRound(browser, plan, size);
    const nameless = await bareRound(browser, plan, `${size}&names=0`);
    if (number > 0) rounds.push({ app, bare, nameless });
    console.error(`  round ${number} of ${runs}${number === 0 ? ' (warm-up)' : ''}`);
  }
  return rounds;
}
