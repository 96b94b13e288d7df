import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { openFilePage, type TestPageOptions } from '../support/page.ts';
import { words } from './words.ts';

/** What a message holds that a test asks for; files are told by their first bytes. */
export interface Heard {
  readonly type: string;
  readonly origin: string;
  readonly [key: string]: unknown;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

/** Runs in the host page: writes down all that comes, whoever says it. */
async function keepEar(): Promise<void> {
  window.heard = [];
  window.addEventListener('message', async ({ origin, data }) => {
    const { blob, ...rest } = data;
    const bytes = blob instanceof Blob ? new Uint8Array(await blob.slice(0, 8).arrayBuffer()) : [];
    window.heard.push({ ...rest, origin, bytes: [...bytes] });
  });
}

export type Host = Awaited<ReturnType<typeof openHost>>;

/** A host page at `site`, which shows the atlas in a frame, and what is said between them. */
export async function openHost(site: string, atlas: string, options: TestPageOptions = {}) {
  const driver = await openFilePage({ viewport: { width: 900, height: 700 }, ...options }, site);
  const { page } = driver;
  await page.addInitScript(keepEar);
  const host = {
    page,
    /** Puts the atlas into a frame of its own. */
    async embed(query = ''): Promise<void> {
      await page.evaluate(address => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: address, width: 860, height: 560 });
        document.body.append(frame);
      }, `${atlas}embed.html${query}`);
    },
    /** Says something to the first frame, as the host page. */
    say: (message: object) =>
      page.evaluate(said => {
        const whole = { source: 'shanghai-atlas', v: 1, ...said };
        document.querySelector('iframe')?.contentWindow?.postMessage(whole, '*');
      }, message),
    heard: (): Promise<Heard[]> => page.evaluate(() => window.heard),
    /** The first message of a type, with an id where one is named, once it has come. */
    async hears(type: string, id?: string): Promise<Heard> {
      const found = await page.waitForFunction(
        ([wanted, named]) =>
          window.heard.find(
            message => message.type === wanted && (named === undefined || message.id === named),
          ),
        [type, id] as const,
      );
      return (await found.jsonValue()) as Heard;
    },
    forget: () => page.evaluate(() => void window.heard.splice(0)),
    /** The pages of the atlas that the host shows, in the order of their frames. */
    atlases: (): Frame[] => page.frames().filter(frame => frame.url().startsWith(atlas)),
    atlas: (at = 0): Frame => {
      const frame = host.atlases()[at];
      if (!frame) throw new Error(`No frame ${at} shows the atlas.`);
      return frame;
    },
    async mapStands(at = 0): Promise<void> {
      await expect.poll(() => host.atlases().length).toBeGreaterThan(at);
      await host
        .atlas(at)
        .waitForFunction(() => performance.getEntriesByName('atlas:map-ready').length > 0);
    },
    panelTellsOf: (name: string, at = 0) =>
      host
        .atlas(at)
        .getByRole('article', { name: words.panel })
        .filter({ hasText: name })
        .waitFor(),
    parameter: (name: string, at = 0) => new URL(host.atlas(at).url()).searchParams.get(name),
    /** Clicks where several places lie, and takes the first that the atlas offers. */
    async pickInMiddleOfMap(at = 0): Promise<void> {
      const frame = host.atlas(at);
      await frame.getByRole('region', { name: words.map }).click({ force: true });
      const chooser = frame.getByRole('dialog', { name: words.chooser });
      await chooser.getByRole('listitem').first().getByRole('button').first().click();
    },
    zoomIn: (at = 0) => host.atlas(at).getByRole('button', { name: words.zoomIn }).click(),
    close: driver.close,
  };
  await page.goto('./');
  return host;
}

/** For one test. */
export async function openHostNow(
  ...options: Parameters<typeof openHost>
): Promise<Awaited<ReturnType<typeof openHost>>> {
  const host = await openHost(...options);
  onTestFinished(() => host.close());
  return host;
}

export function pageText(page: Page, id: string): Promise<string> {
  return page.locator(`#${id}`).innerText();
}
