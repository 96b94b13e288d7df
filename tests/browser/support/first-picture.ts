/** Notes what the map does on its way to its first picture, and which letters it draws. */
import type { BrowserContext, Page } from 'playwright-core';

/** What stands before the page does: title, colour of the ground, and where the map is, CSS pixels. */
interface FirstSight {
  readonly title: string;
  readonly ground: string;
  readonly map: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

type Noting = Window & {
  letters?: string[];
  first?: FirstSight;
  /** In the order in which they happen: a program is made, something is drawn, the page stands. */
  steps?: ('program' | 'drawn' | 'page')[];
};

/** Runs in a page before its own scripts. */
function note(): void {
  const letters: string[] = [];
  const steps: NonNullable<Noting['steps']> = [];
  Object.assign(window as Noting, { letters, steps });
  const noting = <Given extends unknown[], Result>(
    plain: (...given: Given) => Result,
    tell: (given: Given) => unknown,
  ) =>
    function (this: unknown, ...given: Given): Result {
      tell(given);
      return plain.apply(this, given);
    };
  const text = OffscreenCanvasRenderingContext2D.prototype;
  text.fillText = noting(text.fillText, ([letter]) => letters.push(letter));
  const gl = WebGL2RenderingContext.prototype;
  gl.linkProgram = noting(gl.linkProgram, () => steps.push('program'));
  gl.drawElements = noting(gl.drawElements, () => steps.push('drawn'));
  new MutationObserver((_, observer) => {
    const heading = document.querySelector('h1');
    if (heading) {
      const title = heading.textContent ?? '';
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const place = document.querySelector('.map-ahead')?.getBoundingClientRect();
      const { x = 0, y = 0, width = 0, height = 0 } = place ?? {};
      (window as Noting).first ??= { title, ground, map: { x, y, width, height } };
    }
    if (!document.querySelector('aside')) return;
    steps.push('page');
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true });
}

export const noteFirstPicture = (context: BrowserContext) => context.addInitScript(note);

/** Letters drawn so far. */
export const lettersDrawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as Noting).letters ?? []);

/** What happened so far, the same in a row only once. */
export const stepsSeen = (page: Page) =>
  page.evaluate(() =>
    ((window as Noting).steps ?? []).filter((step, at, all) => step !== all[at - 1]),
  );

export const firstSight = (page: Page) => page.evaluate(() => (window as Noting).first);
