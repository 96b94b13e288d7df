import type { BrowserContext } from 'playwright-core';
import { afterAll, expect, onTestFinished } from 'vitest';
import type { Driver } from '../support/driver.ts';
import { openFilePage, type TestPageOptions } from '../support/page.ts';
import { addressOf } from './address.ts';
import { barriersOf } from './barriers.ts';
import { baseOf } from './base.ts';
import { boardOf } from './board.ts';
import { brochureOf } from './brochure.ts';
import { builderOf } from './builder.ts';
import { compareOf } from './compare.ts';
import { drawingsOf } from './drawings.ts';
import { filtersOf } from './filters.ts';
import { fitOf } from './fit.ts';
import { graphicsOf } from './graphics.ts';
import { chainKinOf } from './kin.ts';
import { legendOf } from './legend.ts';
import { listOf } from './list.ts';
import { mapOf } from './map.ts';
import { offlineOf } from './offline.ts';
import { ownStoryOf } from './own-story.ts';
import { pageOf } from './page.ts';
import { panelOf } from './panel.ts';
import { readerOf } from './reader.ts';
import { searchOf } from './search.ts';
import { shortlistOf } from './shortlist.ts';
import { siteOf } from './site.ts';
import { slidesOf } from './slides.ts';
import { storyOf } from './story.ts';
import { takeAwayOf } from './take-away.ts';
import { together } from './together.ts';
import { whereOf } from './where.ts';
import { resultCount, words } from './words.ts';

export interface OpenOptions extends TestPageOptions {
  /** Query of the address, such as `?v=1&chain=BIO`. */
  link?: string;
  /** Address of the start page, where it isn't the shared site's: a folder's, or a file's. */
  site?: string;
  /** What must stand before the page is opened: routes, scripts. */
  before?: (context: BrowserContext) => Promise<unknown>;
  /** What the page must have reached: the complete map by default, list and filters, or a view. */
  until?: 'map' | 'list' | 'board' | 'compare' | 'fit' | 'brochure' | 'opened';
  /** Console errors that the test itself brings about, such as that a file is missing. */
  expectedErrors?: RegExp;
  /** The one origin besides its own that the page may ask, without a slash at the end. */
  mayAsk?: string;
}

/** The atlas as a person meets it, and what went wrong meanwhile. */
export type Atlas = Awaited<ReturnType<typeof open>>;

/** Fails when the page complained, threw, or asked another origin for something. */
function checkJournal(
  { consoleErrors, pageErrors, ...asked }: Driver,
  { expectedErrors, mayAsk }: OpenOptions,
) {
  const errors = consoleErrors.filter(error => !expectedErrors?.test(error));
  const outsideRequests = asked.outsideRequests.filter(
    address => new URL(address).origin !== mayAsk,
  );
  expect({ errors, pageErrors, outsideRequests }).toEqual({
    errors: [],
    pageErrors: [],
    outsideRequests: [],
  });
}

async function open(options: OpenOptions) {
  const { link, site, before, until = 'map', expectedErrors: _, mayAsk: __, ...rest } = options;
  const driver = await openFilePage(rest, site);
  const { page, context } = driver;
  await before?.(context);
  const address = addressOf(page);
  const atlas = {
    page,
    profile: context,
    ...together(
      pageOf(page),
      barriersOf(page),
      address,
      filtersOf(page),
      listOf(page),
      legendOf(page),
      mapOf(page, address.camera),
      panelOf(page),
      searchOf(page),
      graphicsOf(page),
      readerOf(page),
      boardOf(page),
      fitOf(page),
      chainKinOf(page),
      takeAwayOf(page),
      shortlistOf(page),
      compareOf(page),
      whereOf(page),
      brochureOf(page),
      builderOf(page),
      drawingsOf(page),
      siteOf(page),
      slidesOf(page),
      storyOf(page),
      ownStoryOf(page),
      offlineOf(page),
      baseOf(page),
    ),
    /** Opens the atlas anew, as a link or a reload would. */
    async visit(query = ''): Promise<void> {
      await page.goto(query);
      if (until === 'opened') return;
      if (until === 'board') return atlas.boardIsThere();
      if (until === 'fit') return atlas.fitIsThere();
      if (until === 'compare') return atlas.tableIsThere();
      if (until === 'brochure') return atlas.brochureIsReady();
      if (until === 'map') await atlas.waitReady();
      // What doesn't hold up the first map may come after it.
      await page
        .getByText(resultCount)
        .or(page.getByRole('complementary', { name: words.documents }))
        .first()
        .waitFor();
      await page.getByRole('region', { name: words.legend }).waitFor();
    },
    checkJournal: () => checkJournal(driver, options),
    close: driver.close,
  };
  await atlas.visit(link);
  return atlas;
}

/** Opens the atlas for the running test; when that ends, nothing may have gone wrong on the page. */
export async function openAtlas(options: OpenOptions = {}): Promise<Atlas> {
  const atlas = await open(options);
  onTestFinished(async () => {
    await atlas.close();
    atlas.checkJournal();
  });
  return atlas;
}

/**
 * One page for the tests of a file that leave it as they found it. The function it returns opens it
 * at the first call; what goes wrong on it is charged to the test during which it does.
 */
export function shareAtlas(options: OpenOptions = {}): () => Promise<Atlas> {
  let opening: Promise<Atlas> | undefined;
  afterAll(async () => (await opening)?.close());
  return async () => {
    opening ??= open(options);
    const atlas = await opening;
    onTestFinished(() => atlas.checkJournal());
    return atlas;
  };
}
