import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { MAPLIBRE_SCRIPT } from '../support/drawing.ts';
import { type Colour, capture, countPixels, differs } from '../support/pixels.ts';
import { words } from './words.ts';

/** What scripts have made since the page began and not taken away again. */
export interface Held {
  /** Objects on the graphics card by kind, such as `Buffer`: those that drawings made, not the map itself. */
  readonly graphics: Readonly<Record<string, number>>;
  /** Listeners on the window, the document and the canvases, but for those that hear once. */
  readonly listeners: number;
}

interface Account {
  readonly graphics: Record<string, number>;
  listeners: number;
  frames: number;
}

type Counted = Window & { account?: Account };

/** Counts what is made and deleted in WebGL2 by other scripts than the one that holds MapLibre. */
function countGraphics(maplibreScript: string) {
  const graphics: Record<string, number> = {};
  const known = new WeakMap<object, string>();
  type Method = (...given: unknown[]) => unknown;
  const methods = WebGL2RenderingContext.prototype as unknown as Record<string, Method>;
  const isOfMap = () => new RegExp(maplibreScript).test(new Error().stack?.split('\n')[3] ?? '');
  for (const name of Object.getOwnPropertyNames(methods)) {
    const kind = /^(?:create|delete)(\w+)$/.exec(name)?.[1];
    const plain = kind && methods[name];
    if (!kind || !plain) continue;
    methods[name] = function (this: unknown, ...given: unknown[]) {
      const made = Reflect.apply(plain, this, given);
      const gone = given[0];
      if (name.startsWith('create') && made && !isOfMap()) {
        known.set(made, kind);
        graphics[kind] = (graphics[kind] ?? 0) + 1;
      } else if (name.startsWith('delete') && gone && known.delete(gone)) {
        graphics[kind] = (graphics[kind] ?? 0) - 1;
      }
      return made;
    };
  }
  (window as Counted).account = { graphics, listeners: 0, frames: 0 };
}

/** Counts listeners on what outlives a step, and frames that are asked for. */
function countListeners() {
  const { account } = window as Counted;
  if (!account) return;
  const known = new WeakMap<EventTarget, Map<unknown, Set<string>>>();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const lasts = (target: unknown) =>
    target === window || target === document || target instanceof HTMLCanvasElement;
  const keyOf = (kind: string, options: unknown) =>
    `${kind} ${typeof options === 'object' ? Boolean((options as AddEventListenerOptions | null)?.capture) : Boolean(options)}`;
  EventTarget.prototype.addEventListener = function (...given) {
    const [kind, listener, options] = given;
    const once = typeof options === 'object' && options.once;
    if (listener && !once && lasts(this ?? window)) {
      const all = known.get(this ?? window) ?? new Map<unknown, Set<string>>();
      known.set(this ?? window, all);
      const keys = all.get(listener) ?? new Set<string>();
      all.set(listener, keys);
      if (!keys.has(keyOf(kind, options))) account.listeners += 1;
      keys.add(keyOf(kind, options));
    }
    return Reflect.apply(add, this, given);
  };
  EventTarget.prototype.removeEventListener = function (...given) {
    const [kind, listener, options] = given;
    const keys = known.get(this ?? window)?.get(listener);
    if (keys?.delete(keyOf(kind, options))) account.listeners -= 1;
    return Reflect.apply(remove, this, given);
  };
  const ask = window.requestAnimationFrame;
  window.requestAnimationFrame = callback => {
    account.frames += 1;
    return ask.call(window, callback);
  };
}

/** For a page whose drawings are to be counted. To be given as `before`. */
export async function keepAccount(context: BrowserContext): Promise<void> {
  await context.addInitScript(countGraphics, MAPLIBRE_SCRIPT);
  await context.addInitScript(countListeners);
}

/** What moves and stands up on the map while a story is told. */
export function drawingsOf(page: Page) {
  const canvas = page.getByRole('region', { name: words.map });
  const look = async () => {
    const box = await canvas.boundingBox();
    if (!box) throw new Error('The map is not on the page.');
    return capture(page, box);
  };
  const read = () => page.evaluate(() => (window as Counted).account);
  return {
    /** Goes to a step as a link of the open page does. */
    tellStep: (story: string, step: number, more = '') =>
      page.evaluate(address => {
        history.pushState(null, '', address);
        dispatchEvent(new PopStateEvent('popstate'));
      }, `./?v=1&mode=present&story=${story}&step=${step}${more}`),
    storyMap: look,
    storyPixels: async (isWanted: (colour: Colour) => boolean) =>
      countPixels(await look(), isWanted),
    /** Waits until two looks half a second apart are the same. */
    mapIsAtRest: () =>
      expect
        .poll(async () => {
          const before = await look();
          await page.waitForTimeout(500);
          return differs(before, await look());
        })
        .toBe(false),
    /** What a person reads about the drawing beside the map. */
    drawingKey: () => page.getByRole('region', { name: words.drawing }).innerText(),
    held: async (): Promise<Held> => {
      const account = await read();
      if (!account) throw new Error('This page keeps no account: open it with keepAccount.');
      return { graphics: account.graphics, listeners: account.listeners };
    },
    /** Animation frames asked for in a second. */
    async framesAsked(): Promise<number> {
      const before = (await read())?.frames ?? 0;
      await page.waitForTimeout(1000);
      return ((await read())?.frames ?? 0) - before;
    },
  };
}
