import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { PALETTES, type Palette } from '../../src/design/palette.ts';
import { keepAccount } from './driver/drawings.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour } from './support/colours.ts';
import { countDifferences, countPixels, differs } from './support/pixels.ts';

const { light, dark } = PALETTES;
/** Of the group to which integrated circuits belong. */
const chainColour = ({ groups }: Palette) => isColour(groups.pioneer, 40);

/** The side of a column that lies in the shade: darker than anything else on the map. */
const SHADE = '#7b1f18';

/** deck.gl comes late, as over a slow network, and what it makes is counted. */
const countedAndSlow = async (context: BrowserContext) => {
  await keepAccount(context);
  await context.route(/draw-on-.*\.js$/u, async route => {
    await new Promise(resolve => setTimeout(resolve, 2000));
    await route.continue();
  });
};

const shared = shareAtlas({
  link: '?v=1&mode=present&story=ic&step=1',
  until: 'opened',
  before: countedAndSlow,
});

/** Pixels in the colour of the chain: of its symbols and outlines, and of arcs where there are any. */
const ofChain = (atlas: Atlas, palette = light) => atlas.storyPixels(chainColour(palette));
/** The same on a step of that chain without arcs, from the first test on. */
let withoutArcs = Number.NaN;

async function tell(story: string, step: number): Promise<Atlas> {
  const atlas = await shared();
  await atlas.tellStep(story, step);
  return atlas;
}

const arcsStand = (atlas: Atlas, palette = light) =>
  expect.poll(() => ofChain(atlas, palette)).toBeGreaterThan(withoutArcs * 1.6);

test('a drawing that arrives when its step is over is drawn on no other', async () => {
  const atlas = await shared();
  await atlas.waitReady();
  await expect.poll(() => ofChain(atlas)).toBeGreaterThan(300);
  await atlas.mapIsAtRest();
  withoutArcs = await ofChain(atlas);
  await atlas.tellStep('ic', 0);
  await atlas.page.waitForTimeout(200);
  await atlas.tellStep('ic', 1);
  await atlas.page.waitForTimeout(3500);
  expect(await ofChain(atlas)).toBeLessThan(withoutArcs * 1.1);
  expect((await atlas.held()).graphics).toEqual({});
});

test('arcs tie the places of a chain in the colour of its group, and go with their step', async () => {
  const atlas = await tell('ic', 0);
  await arcsStand(atlas);
  expect(await atlas.drawingKey()).toMatch(/示意.*集成电路.*不表示上下游、供货或往来/su);
  await atlas.tellStep('ic', 1);
  await expect.poll(() => ofChain(atlas)).toBeLessThan(withoutArcs * 1.1);
});

test('arcs stand again in the colours of another theme', async () => {
  const atlas = await tell('ic', 0);
  await arcsStand(atlas);
  await atlas.page.emulateMedia({ colorScheme: 'dark' });
  await arcsStand(atlas, dark);
  await atlas.page.emulateMedia({ colorScheme: 'light' });
  await arcsStand(atlas);
});

test('light lies still along the axis for those who want no motion', async () => {
  const atlas = await tell('layout', 1);
  const glow = (picture: Awaited<ReturnType<Atlas['storyMap']>>) =>
    countPixels(picture, hasHue(light.parts.axis, 60));
  await atlas.mapIsAtRest();
  await expect.poll(async () => (await atlas.held()).graphics.VertexArray ?? 0).toBeGreaterThan(2);
  await atlas.mapIsAtRest();
  const lit = await atlas.storyMap();
  await atlas.page.waitForTimeout(1500);
  expect(countDifferences(lit, await atlas.storyMap())).toBe(0);
  await atlas.tellStep('layout', 1, '&hide=axis');
  await expect.poll(async () => (await atlas.held()).graphics.VertexArray ?? 0).toBeLessThan(3);
  expect(glow(await atlas.storyMap())).toBeLessThan(glow(lit) / 10);
});

test('columns stand for figures that are listed beside them with their sentences', async () => {
  const atlas = await tell('layout', 5);
  await expect.poll(() => atlas.storyPixels(isColour(SHADE, 12))).toBeGreaterThan(800);
  const key = await atlas.drawingKey();
  for (const figure of ['386平方公里', '约220平方公里', '151平方公里'])
    expect(key).toContain(figure);
  expect(key).toContain('总体规划面积由95平方公里扩大至约220平方公里');
});

test('fifty steps forward and back leave nothing behind', async () => {
  const atlas = await tell('ic', 0);
  await arcsStand(atlas);
  const restAtStart = async () => {
    await atlas.tellStep('layout', 0);
    await atlas.mapIsAtRest();
    return atlas.held();
  };
  const before = await restAtStart();
  const way = [1, 2, 3, 4, 5, 4, 3, 2, 1, 0];
  const drawn = async () => (await atlas.held()).graphics.VertexArray ?? 0;
  for (let step = 0; step < 50; step += 1) {
    await atlas.tellStep('layout', way[step % way.length] ?? 0);
    // Some steps stand long enough for their drawing, some are passed over.
    if (step % 10 === 0 || step % 10 === 4) {
      await expect.poll(drawn).toBeGreaterThan(before.graphics.VertexArray ?? 0);
    } else await atlas.page.waitForTimeout(60);
  }
  expect(await restAtStart()).toEqual(before);
  expect(await atlas.framesAsked()).toBe(0);
}, 180_000);

test('after the graphics were lost the drawing stands on the new map', async () => {
  const atlas = await tell('ic', 0);
  await arcsStand(atlas);
  await atlas.loseGraphics();
  await expect.poll(() => atlas.graphicsAreLost()).toBe(true);
  await atlas.restoreGraphics();
  await arcsStand(atlas);
});

test('light moves along the axis, and nothing asks for frames once its step is over', async () => {
  const atlas = await openAtlas({
    link: '?v=1&mode=present&story=layout&step=1',
    until: 'opened',
    reducedMotion: 'no-preference',
    before: keepAccount,
  });
  await atlas.waitReady();
  await expect.poll(async () => (await atlas.held()).graphics.VertexArray ?? 0).toBeGreaterThan(2);
  await expect
    .poll(async () => {
      const before = await atlas.storyMap();
      return differs(before, await atlas.storyMap(), 40);
    })
    .toBe(true);
  await atlas.tellStep('layout', 0);
  await atlas.mapIsAtRest();
  expect(await atlas.framesAsked()).toBe(0);
});
