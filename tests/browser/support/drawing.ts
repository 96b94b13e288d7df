/**
 * The map's pictures, drawn only where a test looks at them. A processor draws them here, and that
 * takes most of a test's time; all else of the map (layout, placing of names, picking, camera) is as
 * on any page.
 */
import type { BrowserContext, Page } from 'playwright-core';

/** Script of MapLibre in a built site, as it stands in a stack trace. */
export const MAPLIBRE_SCRIPT = '/maplibre-[^/]+\\.js';

interface Drawing {
  on: boolean;
  /** What MapLibre does when the network is back: it draws its map anew, in the frame that comes next. */
  readonly anew: Set<EventListenerOrEventListenerObject>;
}

type Holding = Window & { drawing?: Drawing };

/** Runs in a page before its own scripts: WebGL takes all that is given to it, but draws nothing yet. */
function holdDrawing(maplibreScript: string): void {
  const drawing: Drawing = { on: false, anew: new Set() };
  (window as Holding).drawing = drawing;
  // Found by who asks to be told: others, such as a base to be tried again, aren't to hear of it.
  const isMapLibre = () => new RegExp(maplibreScript).test(new Error().stack?.split('\n')[3] ?? '');
  const { addEventListener: add, removeEventListener: remove } = window;
  window.addEventListener = (...given: Parameters<typeof add>) => {
    const [kind, listener] = given;
    if (kind === 'online' && listener && isMapLibre()) drawing.anew.add(listener);
    add.apply(window, given);
  };
  window.removeEventListener = (...given: Parameters<typeof remove>) => {
    if (given[1]) drawing.anew.delete(given[1]);
    remove.apply(window, given);
  };
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
  context.addInitScript(holdDrawing, MAPLIBRE_SCRIPT);

/** Runs in a page: has its map drawn as it stands now, once the next frame is over. */
async function drawOnce(): Promise<void> {
  const { drawing } = window as Holding;
  if (!drawing) return;
  drawing.on = true;
  for (const listener of drawing.anew) {
    if (typeof listener === 'function') listener.call(window, new Event('online'));
  }
  // In the atlas that is one file, MapLibre isn't told apart; it has no base from elsewhere either.
  if (drawing.anew.size === 0) window.dispatchEvent(new Event('online'));
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  await frame();
  await frame();
  drawing.on = false;
}

/** Has the maps of `page` and its frames drawn as they stand: a picture taken next shows them. */
export async function draw(page: Page): Promise<void> {
  await Promise.all(page.frames().map(frame => frame.evaluate(drawOnce)));
}
