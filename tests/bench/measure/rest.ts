/** When a page has come to rest: the map asks for frames only while it has something to draw. */
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    benchLastFrame?: number;
  }
}

/** Call once the page is loaded. Notes the time of every frame that the page asks for from now on. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const ask = window.requestAnimationFrame.bind(window);
    window.benchLastFrame = performance.now();
    window.requestAnimationFrame = callback =>
      ask(time => {
        callback(time);
        window.benchLastFrame = performance.now();
      });
  });
}

/**
 * Resolves with the end of the last frame, after `quiet` milliseconds without another and once the
 * browser answers a request for a frame at once: where the processor draws, it may still be busy with
 * the picture of before, and the next measurement would count that in.
 */
export function untilAtRest(page: Page, quiet: number): Promise<number> {
  return page.evaluate(
    ({ pause, prompt, tries }) =>
      new Promise<number>(resolve => {
        const begin = performance.now();
        const askForFrame = (end: number, left: number) => {
          const asked = performance.now();
          requestAnimationFrame(() => {
            if (performance.now() - asked <= prompt || left === 0) resolve(end);
            else askForFrame(end, left - 1);
          });
        };
        const timer = setInterval(() => {
          const last = Math.max(begin, window.benchLastFrame ?? 0);
          if (performance.now() - last < pause) return;
          clearInterval(timer);
          askForFrame(window.benchLastFrame ?? begin, tries);
        }, 50);
      }),
    { pause: quiet, prompt: 50, tries: 40 },
  );
}
