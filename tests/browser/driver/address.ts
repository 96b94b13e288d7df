import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where a link sends the camera, or where the map has come to rest. */
export interface Camera {
  longitude: number;
  latitude: number;
  zoom: number;
}

/** The address bar, and the way through the pages seen. */
export function addressOf(page: Page) {
  const parameter = (name: string) => new URL(page.url()).searchParams.get(name);

  /** The camera that the address names, or nothing when it names none. */
  const camera = (): Camera | undefined => {
    const [longitude, latitude, zoom] = parameter('map')?.split(',').map(Number) ?? [];
    if (longitude === undefined || latitude === undefined || zoom === undefined) return undefined;
    return { longitude, latitude, zoom };
  };
  return {
    url: () => page.url(),
    /** What the address says under `name`; null when it is silent. */
    parameter,
    camera,
    /** Waits until the address says `value` under `name`; null for silence. */
    addressSays: (name: string, value: string | null) =>
      expect.poll(() => parameter(name)).toBe(value),
    /** Does `action` and waits until the address names the camera that came of it. */
    async cameraAfter(action: () => Promise<unknown>): Promise<Camera> {
      const before = parameter('map');
      await action();
      await expect.poll(() => parameter('map')).not.toBe(before);
      const after = camera();
      if (!after) throw new Error(`The address names no camera: ${page.url()}`);
      return after;
    },
    /** Goes to another address of the open page, as "back" and "forward" do: nothing loads anew. */
    goTo: (query: string) =>
      page.evaluate(address => {
        history.pushState(null, '', `${location.pathname}${address}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, query),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
  };
}
