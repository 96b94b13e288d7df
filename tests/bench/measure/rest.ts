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

/** Resolves with the end of the last frame, after `quiet` milliseconds without another. */
export function untilAtRest(page: Page, quiet: number): Promise<number> {
  return page.evaluate(
    pause =>
      new Promise<number>(resolve => {
        const begin = performance.now();
        const timer = setInterval(() => {
          const last = Math.max(begin, window.benchLastFrame ?? 0);
          if (performance.now() - last < pause) return;
          clearInterval(timer);
          resolve(window.benchLastFrame ?? begin);
        }, 50);
      }),
    quiet,
  );
}
