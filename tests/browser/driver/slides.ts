import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import type { PictureSize } from '../../../src/state/outputs.ts';
import { decodePicture, type Picture } from '../support/pixels.ts';

const SIZES: Readonly<Record<PictureSize, RegExp>> = {
  hd: /^1920 × 1080/u,
  uhd: /^3840 × 2160/u,
  a4: /^A4/u,
  a3: /^A3/u,
};

/** Pictures of the view, and slides of a story. */
export function slidesOf(page: Page) {
  const section = page.getByRole('region', { name: /^(?:图片|Picture)$/u });
  const make = section.getByRole('button', { name: /^(?:存图片|Save the picture)$/u });
  const deck = (title: string) =>
    page.getByRole('button', { name: new RegExp(`^(?:存为|Save as) PPTX[：:] ?${title}$`, 'u') });
  const saved = async (press: () => Promise<void>) => {
    const coming = page.waitForEvent('download');
    await press();
    const file = await coming;
    return {
      name: file.suggestedFilename(),
      bytes: await buffer(await file.createReadStream()),
    };
  };
  return {
    async takePicture(size: PictureSize): Promise<{ name: string; picture: Picture }> {
      await section.getByRole('radio', { name: SIZES[size] }).check();
      const { name, bytes } = await saved(() => make.click());
      return { name, picture: decodePicture(bytes) };
    },
    askForPicture: () => make.click(),
    /** What is said of the last picture to those who don't see it. */
    pictureInWords: () => section.getByRole('img').getAttribute('alt'),
    pictureWarning: () => section.getByRole('alert').innerText(),
    openShelf: () => page.getByRole('button', { name: /^(?:演示|Present)$/u }).click(),
    takeDeck: (title: string) => saved(() => deck(title).click()),
    startDeck: (title: string) => deck(title).click(),
    deckSays: (text: string | RegExp) =>
      page.getByRole('status').filter({ hasText: text }).waitFor(),
    deckProgress: () => page.getByRole('progressbar').count(),
    cancelDeck: () => page.getByRole('button', { name: /^(?:取消|Cancel)$/u }).click(),
    /** Drawing surfaces of maps: one for the map on the page. */
    mapsDrawn: () => page.locator('canvas.maplibregl-canvas').count(),
  };
}
