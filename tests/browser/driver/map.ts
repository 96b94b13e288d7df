import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { capture, type Picture, squareAround } from '../support/pixels.ts';
import type { Camera } from './address.ts';
import { words } from './words.ts';

/** Longitude and latitude in degrees. */
export type Place = readonly [longitude: number, latitude: number];

/** What the user sees where the map is, at one moment. */
export interface View {
  picture: Picture;
  around(place: Place, reach: number): Picture;
}

/** A scale bar at one moment: its words, such as `5 km`, and its length on the screen. */
interface ScaleBar {
  readonly text: string;
  readonly width: number;
}

/** Runs in a page: notes how the scale bar stands, now and after each step that the map makes. */
function noteScale(bar: HTMLElement | SVGElement): void {
  const look = () => ({ text: bar.textContent, width: Number.parseFloat(bar.style.width) });
  const seen = [look()];
  // Once for both words and length: they change in one go.
  const observer = new MutationObserver(() => seen.push(look()));
  observer.observe(bar, { attributes: true, childList: true });
  (window as Window & { scalesSeen?: unknown }).scalesSeen = seen;
}

const readScales = () => (window as Window & { scalesSeen?: ScaleBar[] }).scalesSeen ?? [];

/** Metres that a pixel of the map stands for. */
function metresAPixel({ text, width }: ScaleBar): number {
  const [, amount, unit] = /^([\d.,]+)\s*(km|m)$/u.exec(text) ?? [];
  if (!amount) throw new Error(`No scale: ${text}`);
  return (Number(amount) * (unit === 'km' ? 1000 : 1)) / width;
}

/** Pixels of the whole world at zoom 0, as MapLibre counts zoom. */
const WORLD_PX = 512;

/** Web Mercator: pixels from the world's upper left corner. */
function worldPixels([longitude, latitude]: Place, zoom: number): [number, number] {
  const size = WORLD_PX * 2 ** zoom;
  const stretched = Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
  return [((longitude + 180) / 360) * size, ((1 - stretched / Math.PI) / 2) * size];
}

/** The map: where places stand on the screen follows from the camera that the address names. */
export function mapOf(page: Page, camera: () => Camera | undefined) {
  const canvas = page.getByRole('region', { name: words.map });
  // MapLibre's: it has no role.
  const scale = page.locator('.maplibregl-ctrl-scale');
  const chooser = page.getByRole('dialog', { name: words.chooser });

  const box = async () => {
    const found = await canvas.boundingBox();
    if (!found) throw new Error('The map is not on the page.');
    return found;
  };
  /** From places to pixels of the map, for the view that stands now. */
  const projection = (width: number, height: number) => {
    const seen = camera();
    if (!seen) throw new Error(`The address names no camera: ${page.url()}`);
    const centre = worldPixels([seen.longitude, seen.latitude], seen.zoom);
    return (place: Place) => {
      const there = worldPixels(place, seen.zoom);
      return { x: width / 2 + there[0] - centre[0], y: height / 2 + there[1] - centre[1] };
    };
  };
  const whereIs = async (place: Place): Promise<{ x: number; y: number }> => {
    const { x: left, y: top, width, height } = await box();
    const { x, y } = projection(width, height)(place);
    return { x: left + x, y: top + y };
  };
  return {
    /** Waits until the first complete map is on the screen. */
    waitReady: () =>
      page.waitForFunction(() => performance.getEntriesByName('atlas:map-ready').length > 0),
    mapBox: box,
    /** CSS pixels from the upper left corner of the page. */
    whereIs,
    async clickOnMap(...place: Place): Promise<void> {
      const { x, y } = await whereIs(place);
      await page.mouse.click(x, y);
    },
    async tapOnMap(...place: Place): Promise<void> {
      const { x, y } = await whereIs(place);
      await page.touchscreen.tap(x, y);
    },
    async pointAt(...place: Place): Promise<void> {
      const { x, y } = await whereIs(place);
      await page.mouse.move(x, y);
    },
    /** Shape of the pointer over the map. */
    pointerShape: () => canvas.evaluate(element => element.style.cursor),
    focusMap: () => canvas.focus(),
    mapHasFocus: () => canvas.evaluate(element => element === document.activeElement),
    zoomIn: () => page.getByRole('button', { name: words.zoomIn }).click(),
    zoomOut: () => page.getByRole('button', { name: words.zoomOut }).click(),
    showWholeCity: () => page.getByRole('button', { name: words.home }).click(),
    /** What the scale bar says, where a person sees it. */
    scaleText: () => scale.innerText(),
    scaleIsVisible: () => scale.isVisible(),
    /**
     * Begins to note how near the map comes; the function it returns tells it: metres that a pixel
     * stands for, at the beginning and after each step.
     */
    async noteNearness(): Promise<() => Promise<number[]>> {
      await scale.evaluate(noteScale);
      return async () => (await page.evaluate(readScales)).map(metresAPixel);
    },
    /** One look at where the map is: the picture, and in it the square round any place. */
    async look(): Promise<View> {
      const { width, height, ...corner } = await box();
      const project = projection(width, height);
      const picture = await capture(page, { ...corner, width, height });
      return {
        picture,
        around: (place, reach) => {
          const { x, y } = project(place);
          return squareAround(picture, x, y, reach);
        },
      };
    },
    /** The square of `reach` pixels to every side of a place, as the user sees it. */
    async pixelsAround(place: Place, reach: number): Promise<Picture> {
      const { x, y } = await whereIs(place);
      const [left, top, size] = [Math.round(x) - reach, Math.round(y) - reach, 2 * reach + 1];
      return capture(page, { x: left, y: top, width: size, height: size });
    },
    choices: () => chooser.getByRole('listitem').allInnerTexts(),
    /** How many places the chooser says there are. */
    choicesCounted: async () => Number(/\d+/u.exec(await chooser.innerText())?.[0]),
    /** Whether all of the last choice is within the chooser, not scrolled out of it. */
    async lastChoiceIsInSight(): Promise<boolean> {
      const [last, list] = await Promise.all([
        chooser.getByRole('listitem').last().boundingBox(),
        chooser.getByRole('list').boundingBox(),
      ]);
      return !!last && !!list && last.y + last.height <= list.y + list.height + 1;
    },
    chooserOpens: () => expect.poll(() => chooser.isVisible()).toBe(true),
    chooserIsOpen: () => chooser.isVisible(),
  };
}
