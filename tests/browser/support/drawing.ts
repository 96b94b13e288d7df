/**
 * The map's pictures, drawn only where a test looks at them. A processor draws them here, and that
 * takes most of a test's time; all else of the map (layout, placing of names, picking, camera) is as
 * on any page.
 */
import type { BrowserContext, Page } from 'playwright-core';

interface Drawing {
  on: boolean;
}

type Holding = Window & { drawing?: Drawing };

/** Runs in a page before its own scripts: WebGL takes all that is given to it, but draws nothing yet. */
function holdDrawing(): void {
  const drawing: Drawing = { on: false };
  (window as Holding).drawing = drawing;
  type Method = (...given: unknown[]) => unknown;
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, Method>;
  const names = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'];
  for (const name of [...names, 'clear']) {
    const plain = methods[name];
    if (!plain) continue;
    methods[name] = function (this: unknown, ...given: unknown[]) {
      return drawing.on ? Reflect.apply(plain, this, given) : undefined;
    };
  }
}

/** Pages of `context` begin without pictures of the map. */
export const withoutDrawing = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(holdDrawing);

/** Runs in a page: has its map drawn as it stands now, once the next frame is over. */
async function drawOnce(): Promise<void> {
  const { drawing } = window as Holding;
  if (!drawing) return;
  drawing.on = true;
  // On this event MapLibre draws its map anew, in the frame that comes next.
  window.dispatchEvent(new Event('online'));
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  await frame();
  await frame();
  drawing.on = false;
}

/** Has the maps of `page` and its frames drawn as they stand: a picture taken next shows them. */
export async function draw(page: Page): Promise<void> {
  await Promise.all(page.frames().map(frame => frame.evaluate(drawOnce)));
}
