import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { zoomOnScreen } from '../../src/domain/story/camera.ts';
import type { Stories, Story } from '../../src/domain/story/model.ts';
import { type Atlas, openAtlas, shareAtlas } from './driver/open.ts';
import { hasHue, isColour } from './support/colours.ts';
import { readCompiled } from './support/site-folder.ts';
import { withoutGraphics } from './support/without-graphics.ts';

const { stories } = readCompiled('stories.json') as Stories;
const { parts } = PALETTES.light;
const storyCalled = (id: string): Story => {
  const story = stories.find(each => each.id === id);
  if (!story) throw new Error(`There is no story ${id}.`);
  return story;
};
const layout = storyCalled('layout');

const shared = shareAtlas({ link: '?v=1&chain=IC&mode=present', until: 'opened' });

/** The layout story from its first step. */
async function told(): Promise<Atlas> {
  const atlas = await shared();
  if (atlas.parameter('story') === 'layout') await atlas.press('Home');
  else {
    await atlas.shelfStands();
    await atlas.startStory(layout.title.zh);
  }
  await atlas.headingBecomes(layout.steps[0]?.heading.zh ?? '');
  return atlas;
}

async function atStep(at: number): Promise<Atlas> {
  const atlas = await told();
  await atlas.press(...String(at + 1), 'Enter');
  await atlas.headingBecomes(layout.steps[at]?.heading.zh ?? '');
  return atlas;
}

test('the shelf offers every story that comes with the atlas', async () => {
  const atlas = await shared();
  await atlas.shelfStands();
  await expect
    .poll(() => atlas.storyTitles())
    .toEqual(expect.arrayContaining(stories.map(({ title }) => title.zh)));
});

test('the whole layout is told by keyboard: sentence, parts, selection and camera of each step', async () => {
  const atlas = await told();
  for (const [at, step] of layout.steps.entries()) {
    if (at > 0) await atlas.press(['ArrowRight', 'PageDown', 'Space'][at % 3] ?? '');
    await atlas.headingBecomes(step.heading.zh);
    expect(await atlas.slideNow()).toEqual({
      heading: step.heading.zh,
      clause: step.clause?.quote,
      count: `第 ${at + 1} 步，共 ${layout.steps.length} 步`,
    });
    await atlas.addressSays('step', String(at));
    await atlas.addressSays('hide', step.hidden.join(',') || null);
    await atlas.addressSays('sel', step.selected);
    const { camera } = step;
    if (typeof camera === 'string') continue;
    const zoom = zoomOnScreen(camera, await atlas.mapLaidOut());
    await expect
      .poll(() => atlas.camera())
      .toMatchObject({
        longitude: expect.closeTo(camera.longitude, 3),
        latitude: expect.closeTo(camera.latitude, 3),
        zoom: expect.closeTo(zoom, 1),
      });
  }
  await atlas.press('ArrowRight');
  await atlas.headingBecomes(layout.steps.at(-1)?.heading.zh ?? '');
});

test('the picture is built up: bare map, then the axis, then the belts', async () => {
  const atlas = await told();
  const pixels = (part: keyof typeof parts) => atlas.storyPixels(hasHue(parts[part], 60));
  await expect.poll(() => pixels('axis')).toBeLessThan(50);
  await atlas.press('ArrowRight');
  await expect.poll(() => pixels('axis')).toBeGreaterThan(500);
  const belts = layout.steps.findIndex(({ hidden }) => !hidden.includes('belt-huxi'));
  await atStep(belts);
  await expect.poll(() => pixels('belt-huxi')).toBeGreaterThan(500);
});

test('a number and Enter lead to that step, Home and End to the ends', async () => {
  const atlas = await atStep(8);
  await atlas.press('End');
  await atlas.headingBecomes(layout.steps.at(-1)?.heading.zh ?? '');
  await atlas.press('PageUp');
  await atlas.headingBecomes(layout.steps.at(-2)?.heading.zh ?? '');
  await atlas.press('Home');
  await atlas.headingBecomes(layout.steps[0]?.heading.zh ?? '');
});

test('B makes the screen black; the next key wakes it and turns nothing', async () => {
  const atlas = await atStep(2);
  await atlas.press('b');
  await expect.poll(() => atlas.screenIsBlack()).toBe(1);
  await atlas.press('PageDown');
  await expect.poll(() => atlas.screenIsBlack()).toBe(0);
  await atlas.headingBecomes(layout.steps[2]?.heading.zh ?? '');
});

test('"back" leads to the step before', async () => {
  const atlas = await atStep(3);
  await atlas.press('ArrowRight');
  await atlas.headingBecomes(layout.steps[4]?.heading.zh ?? '');
  await atlas.page.goBack();
  await atlas.headingBecomes(layout.steps[3]?.heading.zh ?? '');
});

test('the speaker’s window shows notes and next step, and turns the screen', async () => {
  const atlas = await atStep(2);
  const notes = await atlas.openNotes();
  expect(await notes.barriers()).toEqual([]);
  await notes.says(layout.steps[2]?.notes.zh ?? '');
  await notes.says(layout.steps[3]?.heading.zh ?? '');
  await atlas.press('ArrowRight');
  await notes.says(layout.steps[3]?.notes.zh ?? '');
  await notes.press('PageDown');
  await atlas.headingBecomes(layout.steps[4]?.heading.zh ?? '');
  await notes.press('b');
  await expect.poll(() => atlas.screenIsBlack()).toBe(1);
  await notes.says('屏幕已黑');
  await notes.close();
  await atlas.press('b');
});

test('what is clicked on the map opens, and the story goes on', async () => {
  const atlas = await atStep(3);
  const { width, height } = atlas.page.viewportSize() ?? { width: 0, height: 0 };
  // The step's own place stands in the middle of the map beside the text.
  await atlas.page.mouse.click(width / 3 + width / 3, height / 2);
  await atlas.page.locator('.panel-side, .chooser').first().waitFor();
  await atlas.press('Escape');
  await atlas.press('PageDown');
  await atlas.headingBecomes(layout.steps[4]?.heading.zh ?? '');
  await expect.poll(() => atlas.page.locator('.panel-side').count()).toBe(0);
});

test('the spotlight darkens all but what is pointed at, and stays out of the way', async () => {
  const atlas = await atStep(3);
  const paper = () => atlas.storyPixels(isColour(PALETTES.light.land, 4));
  const before = await paper();
  await atlas.press('l');
  await expect.poll(paper).toBeLessThan(before / 2);
  await atlas.press('Escape');
  await expect.poll(paper).toBeGreaterThan(before / 2);
  await atlas.headingBecomes(layout.steps[3]?.heading.zh ?? '');
});

test('slide and shelf have no barriers', async () => {
  const atlas = await atStep(5);
  expect(await atlas.barriers()).toEqual([]);
  await atlas.press('Escape');
  await atlas.shelfStands();
  expect(await atlas.barriers('.shelf')).toEqual([]);
});

test('leaving brings back what was on screen before, and the focus to the story', async () => {
  const atlas = await told();
  await atlas.press('Escape');
  await atlas.shelfStands();
  await atlas.addressSays('story', null);
  await atlas.addressSays('chain', 'IC');
  await expect.poll(() => atlas.focusedName()).toBe(`开始演示：${layout.title.zh}`);
});

describe('a link', () => {
  test('to a story that there is not leads to the shelf, which says so', async () => {
    const atlas = await shared();
    await atlas.goTo('?v=1&mode=present&story=nowhere');
    await atlas.shelfSays(/没有名为“nowhere”的演示/u);
  });

  test('past the last step opens the last', async () => {
    const atlas = await shared();
    await atlas.goTo('?v=1&mode=present&story=layout&step=900');
    await atlas.headingBecomes(layout.steps.at(-1)?.heading.zh ?? '');
  });
});

describe('in type for the last row', () => {
  // Without a map the steps turn at once; text takes the same room beside the plan in its place.
  const textAlone = shareAtlas({
    link: '?v=1&mode=present&story=layout',
    until: 'opened',
    before: withoutGraphics,
  });

  test.each(stories.map(({ id }) => id))('every step of %s fits its slide', async id => {
    const atlas = await textAlone();
    await atlas.tellStep(id, 0);
    for (const [at, step] of storyCalled(id).steps.entries()) {
      if (at > 0) await atlas.press('PageDown');
      await atlas.headingBecomes(step.heading.zh);
      const { size, cut } = await atlas.typeOfSlide();
      expect({ at, cut: cut > 1 }).toEqual({ at, cut: false });
      // 28 of 1080.
      expect(size).toBeGreaterThanOrEqual((28 * 720) / 1080 - 0.1);
    }
  });
});

describe('a screen that nobody tends', () => {
  test('turns by itself, from the last step to the first', async () => {
    const last = layout.steps.length - 1;
    const atlas = await openAtlas({
      link: `?v=1&mode=present&story=layout&step=${last}`,
      until: 'opened',
      before: withoutGraphics,
    });
    await atlas.headingBecomes(layout.steps[last]?.heading.zh ?? '');
    await atlas.page.clock.install();
    await atlas.press('a');
    await atlas.addressSays('play', '1');
    await atlas.page.clock.fastForward(90_000);
    await atlas.headingBecomes(layout.steps[0]?.heading.zh ?? '');
  });
});

test('a finger drawn across the text turns the step', async () => {
  const atlas = await openAtlas({
    link: '?v=1&mode=present&story=layout&step=2',
    viewport: { width: 390, height: 844 },
    until: 'opened',
    before: withoutGraphics,
  });
  await atlas.headingBecomes(layout.steps[2]?.heading.zh ?? '');
  await atlas.swipeText(-120);
  await atlas.headingBecomes(layout.steps[3]?.heading.zh ?? '');
  await atlas.swipeText(120);
  await atlas.headingBecomes(layout.steps[2]?.heading.zh ?? '');
});
