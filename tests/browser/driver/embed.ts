import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { type HostOptions, type HostSite, serveHost } from '../support/host-site.ts';
import { openFilePage } from '../support/page.ts';
import { frameWords, words } from './words.ts';

/** The atlas as a frame shows it; `scope` is the frame, or the page where it stands by itself. */
export function frameOf(scope: Page | FrameLocator) {
  const full = scope.getByRole('link', { name: frameWords.full });
  const card = scope.getByRole('article', { name: words.panel });
  return {
    /** Where the way to the full atlas leads. */
    fullAtlas: async () => new URL((await full.getAttribute('href')) ?? ''),
    fullAtlasSays: (name: string, value: string | null) =>
      expect
        .poll(async () => new URL((await full.getAttribute('href')) ?? '').searchParams.get(name))
        .toBe(value),
    /** What a new tab gets to know of the page that opened it. */
    fullAtlasOpens: async () => [
      await full.getAttribute('target'),
      await full.getAttribute('rel'),
      await full.isVisible(),
    ],
    goToFullAtlas: () => full.click(),
    /** What is said of a tab that was not opened; empty while nothing is. */
    blockedNote: () => scope.locator('.frame-note').getByRole('status').textContent(),
    /** The ways to other parts and views that stand in the bar now. */
    ways: async () => {
      const there = {
        back: scope.getByRole('button', { name: frameWords.back }),
        stories: scope.getByRole('button', { name: frameWords.stories }),
        skip: scope.getByRole('link', { name: words.skipToList }),
      };
      const seen = await Promise.all(
        Object.entries(there).map(async ([name, way]) => ((await way.count()) > 0 ? [name] : [])),
      );
      return seen.flat();
    },
    addressByHand: () => scope.getByRole('textbox', { name: frameWords.address }).inputValue(),
    listStands: () => scope.getByRole('listbox', { name: words.list }).waitFor(),
    toggleList: () => scope.getByRole('button', { name: frameWords.list }).click(),
    backToMap: () => scope.getByRole('button', { name: frameWords.back }).click(),
    /** What stands on the page now of all that may. */
    parts: async () => {
      const there = {
        search: scope.getByRole('combobox', { name: words.search }),
        filters: scope.getByRole('region', { name: words.facets }),
        list: scope.getByRole('listbox', { name: words.list }),
        legend: scope.getByRole('region', { name: words.legend }),
        tabs: scope.getByRole('navigation', { name: words.views }),
        ruler: scope.getByRole('button', { name: /^(?:量长度和面积|Measure)/u }),
      };
      const seen = await Promise.all(
        Object.entries(there).map(async ([name, part]) => ((await part.isVisible()) ? [name] : [])),
      );
      return seen.flat();
    },
    /** Name and sentence of the place that is open, in full or as a card. */
    async sentence(): Promise<[string, string]> {
      await card.getByRole('blockquote').first().waitFor();
      return [
        await card.getByRole('heading', { level: 2 }).innerText(),
        await card.getByRole('blockquote').first().innerText(),
      ];
    },
    cardLink: () => card.getByRole('link', { name: frameWords.inFull }).getAttribute('href'),
    facetTabs: () =>
      scope.getByRole('region', { name: words.facets }).getByRole('button').allInnerTexts(),
  };
}

interface FrameOptions extends HostOptions {
  expectedErrors?: RegExp;
  /** Prepares the browser before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>;
}

/** The host's page with the atlas in its frame; closed when the running test ends, and nothing went wrong. */
export async function openHost(options: FrameOptions = {}) {
  const host: HostSite = await serveHost(options);
  const driver = await openFilePage({ viewport: { width: 900, height: 700 } }, host.url);
  const { page, consoleErrors, pageErrors, outsideRequests } = driver;
  onTestFinished(async () => {
    await driver.close();
    await host.close();
    expect({
      errors: consoleErrors.filter(error => !options.expectedErrors?.test(error)),
      pageErrors,
      outside: outsideRequests.filter(address => new URL(address).origin !== host.framed),
    }).toEqual({ errors: [], pageErrors: [], outside: [] });
  });
  await options.before?.(driver.context);
  await page.goto('./');
  const scope = page.frameLocator('iframe');
  const inside = () => {
    const frame = page.frames().find(each => each.url().startsWith(host.framed));
    if (!frame) throw new Error('The atlas is not in the frame.');
    return frame;
  };
  return {
    page,
    scope,
    ...frameOf(scope),
    waitReady: () =>
      inside().waitForFunction(() => performance.getEntriesByName('atlas:map-ready').length > 0),
    /** What the frame's own address says; in a sandbox it may not follow the view. */
    query: () => inside().evaluate(() => location.search),
    historyLength: () => page.evaluate(() => history.length),
    scrolled: () => page.evaluate(() => scrollY),
    /** Turns the wheel over the middle of the map. */
    async wheelOverMap(by: number): Promise<void> {
      const box = await scope.getByRole('region', { name: words.map }).boundingBox();
      if (!box) throw new Error('There is no map.');
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(0, by);
    },
  };
}
