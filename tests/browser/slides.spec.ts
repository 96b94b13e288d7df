import type { BrowserContext } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { all, Package } from '../unit/output/package-parts.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour, shareOf } from './support/colours.ts';
import { countPixels, decodePicture, type Picture } from './support/pixels.ts';
import { withoutGraphics } from './support/without-graphics.ts';

const { groups, parts, land, ui } = PALETTES.light;

interface Told {
  title: { zh: string };
  steps: { heading: { zh: string }; notes: { zh: string }; clause: { quote: string } }[];
}

/** The first story with two of its steps, so that its slides are soon drawn. */
let told: Told | undefined;
const withShortStory = (context: BrowserContext) =>
  context.route('**/data/stories-*.json', async route => {
    const file = await (await route.fetch()).json();
    const [story] = file.stories;
    told = { ...story, steps: story.steps.slice(1, 3) };
    await route.fulfill({ json: { ...file, stories: [told] } });
  });

const shared = shareAtlas({
  link: '?v=1&chain=IC&sel=zj-yaogu&lang=zh&theme=light',
  before: withShortStory,
  draws: true,
});

/** Part of a picture, by shares of its width and height. */
function partOf({ width, height, rgba }: Picture, left: number, right: number): Picture {
  const [from, to] = [Math.round(left * width), Math.round(right * width)];
  const part = new Uint8Array((to - from) * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = (row * width + from) * 4;
    part.set(rgba.subarray(start, start + (to - from) * 4), row * (to - from) * 4);
  }
  return { width: to - from, height, rgba: part };
}

async function withDialog(): Promise<Atlas> {
  const atlas = await shared();
  if (!(await atlas.takeAwayIsOpen())) await atlas.openTakeAway();
  return atlas;
}

describe('a picture of the view', () => {
  test('has the size asked for, the map, and a legend in the colours of the map', async () => {
    const atlas = await withDialog();
    const { name, picture } = await atlas.takePicture('hd');
    expect(name).toMatch(/^上海产业园区-1920x1080-集成电路-\d{4}-\d\d-\d\d\.png$/u);
    expect([picture.width, picture.height]).toEqual([1920, 1080]);
    const map = partOf(picture, 0, 0.74);
    expect(shareOf(map, isColour(land, 3))).toBeGreaterThan(0.2);
    expect(shareOf(map, hasHue(parts.axis, 80))).toBeGreaterThan(0.003);
    const legend = partOf(picture, 0.76, 1);
    expect(shareOf(legend, isColour(ui.page, 1))).toBeGreaterThan(0.8);
    for (const colour of [parts.axis, groups.pioneer]) {
      expect(countPixels(legend, isColour(colour, 2))).toBeGreaterThan(60);
    }
  });

  test('says in words what it shows, on which scale and of which day', async () => {
    const atlas = await withDialog();
    await atlas.takePicture('hd');
    expect(await atlas.pictureInWords()).toMatch(
      /^地图：产业链：集成电路。图上有 \d+ 处；比例尺 \d+ (?:公里|米)；\d{4}-\d\d-\d\d。$/u,
    );
  });

  test('leaves no second map behind', async () => {
    const atlas = await withDialog();
    await atlas.takePicture('a4');
    expect(await atlas.mapsDrawn()).toBe(1);
  });
});

/** The page with the shelf of stories in view. */
async function atShelf(): Promise<Atlas> {
  const atlas = await shared();
  if (await atlas.takeAwayIsOpen()) await atlas.leaveTakeAway();
  if (atlas.parameter('mode') !== 'present') await atlas.openShelf();
  return atlas;
}

test('a picture of a step has the arcs that tie its chain', async () => {
  const atlas = await openAtlas({
    link: '?v=1&mode=present&story=ic&step=0',
    until: 'opened',
    draws: true,
  });
  const taken = async () => {
    await atlas.openTakeAway();
    const { picture } = await atlas.takePicture('hd');
    await atlas.leaveTakeAway();
    return countPixels(picture, isColour(groups.pioneer, 40));
  };
  await atlas.waitReady();
  await atlas.slideStands();
  const withArcs = await taken();
  // The same map without its drawing: the legend and the places keep the colour.
  await atlas.press('ArrowRight');
  expect(withArcs).toBeGreaterThan((await taken()) * 1.2);
});

describe('slides of a story', () => {
  test('are one a step, with text, notes and the map with its legend', async () => {
    const atlas = await atShelf();
    const { name, bytes } = await atlas.takeDeck('总体格局');
    expect(name).toMatch(/^上海产业园区-总体格局-\d{4}-\d\d-\d\d\.pptx$/u);
    const deck = new Package(bytes);
    const steps = told?.steps ?? [];
    expect(all(deck.xml('ppt/presentation.xml'), 'p:sldId')).toHaveLength(steps.length);
    steps.forEach(({ heading, clause, notes }, at) => {
      const texts = deck.texts(`ppt/slides/slide${at + 1}.xml`);
      expect(texts.get('Heading')).toBe(heading.zh);
      expect(texts.get('Clause')).toBe(clause.quote);
      const pane = deck.texts(`ppt/notesSlides/notesSlide${at + 1}.xml`);
      expect(pane.get('Notes Placeholder 2')).toBe(notes.zh);
    });
    const pictures = deck.paths.filter(path => path.endsWith('.png'));
    expect(pictures).toHaveLength(steps.length);
    for (const path of pictures) {
      const picture = decodePicture(deck.files[path] ?? new Uint8Array());
      expect(shareOf(picture, isColour(land, 3))).toBeGreaterThan(0.1);
      expect(countPixels(picture, isColour(parts.axis, 2))).toBeGreaterThan(200);
    }
  });

  test('can be called off, and then no file comes and no map stays', async () => {
    const atlas = await atShelf();
    let files = 0;
    atlas.page.on('download', () => {
      files += 1;
    });
    await atlas.startDeck('总体格局');
    await atlas.deckSays(/^正在/u);
    expect(await atlas.deckProgress()).toBe(1);
    await atlas.cancelDeck();
    await atlas.deckSays('已取消，没有存文件。');
    expect(await atlas.deckProgress()).toBe(0);
    await expect.poll(() => atlas.mapsDrawn()).toBe(1);
    expect(files).toBe(0);
  });
});

test('without WebGL2 it says that there is no picture, and what remains', async () => {
  const atlas = await openAtlas({
    until: 'list',
    before: withoutGraphics,
  });
  await atlas.openTakeAway();
  await atlas.askForPicture();
  await expect.poll(() => atlas.pictureWarning()).toMatch(/没有 WebGL2.*手册不受影响/u);
});
