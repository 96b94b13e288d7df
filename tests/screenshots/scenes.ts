/** What the review set shows: a scene is a link, a size of page and, where a link can't say it, a deed. */
import type { Page } from 'playwright-core';

export interface Scene {
  /** Tells what the picture shows; becomes the file's name. */
  readonly name: string;
  readonly size: Size;
  /** Parameters of the address, as docs/url.md describes them. */
  readonly link: Readonly<Record<string, string>>;
  /** What a person does once the map stands. */
  readonly act?: (page: Page) => Promise<void>;
}

type Size = `${number}x${number}`;
type Look = readonly [theme: 'light' | 'dark' | 'contrast', lang: 'zh' | 'en'];

const DESKTOP: Size = '1440x900';
const BIG: Size = '1920x1080';
const TABLET: Size = '820x1180';
const PHONE: Size = '390x844';
const SIZES = [DESKTOP, BIG, TABLET, PHONE];

/** The whole city; the city without its far islands; the inner city; Zhangjiang. */
const VIEWS = [
  ['8', '121.45,31.22,8'],
  ['9.5', '121.45,31.18,9.5'],
  ['11', '121.5,31.2,11'],
  ['13', '121.605,31.2,13'],
] as const;

const LOOKS = [
  ['light', 'zh'],
  ['dark', 'zh'],
  ['light', 'en'],
  ['dark', 'en'],
] as const satisfies readonly Look[];

const look = ([theme, lang]: Look) => ({ theme, lang });

function zoomScene([zoom, map]: (typeof VIEWS)[number], size: Size, each: Look): Scene {
  return { name: ['zoom', zoom, size, ...each].join('-'), size, link: { map, ...look(each) } };
}

/** Every zoom, size, theme and language with each other: 64 pictures. */
const everyZoom = (): Scene[] =>
  VIEWS.flatMap(view => SIZES.flatMap(size => LOOKS.map(each => zoomScene(view, size, each))));

/** A Latin square of them: any two of zoom, size and look meet just once, in 16 pictures. */
const zoomSquare = (): Scene[] =>
  VIEWS.flatMap((view, row) =>
    SIZES.map((size, column) =>
      zoomScene(view, size, LOOKS[(row + column) % LOOKS.length] ?? LOOKS[0]),
    ),
  );

/** The chooser opens where several symbols lie under one click: here in the middle of the map. */
async function clickMiddle(page: Page): Promise<void> {
  await page.locator('canvas.maplibregl-canvas').click();
  await page.getByRole('dialog').waitFor();
}

async function openContext(page: Page): Promise<void> {
  await page.locator('.passage-actions button').first().click();
  await page.locator('.context').first().waitFor();
}

async function searchFor(page: Page): Promise<void> {
  await page.locator('.search input').fill('zjyg');
  await page.locator('#search-results [role=option]').first().waitFor();
}

async function documentStands(page: Page): Promise<void> {
  await page.locator('.reading [data-at]').first().waitFor();
}

async function takeAway(page: Page): Promise<void> {
  await page.locator('.masthead button[aria-haspopup=dialog]').click();
  await page.getByRole('dialog').waitFor();
}

const THREE = 'zj-yaogu,dongfang-xingang,zizhu';
const WEIGHTS = 'BIO:3,near.pvg:2,grade:1';
const PARK = 'zj-yaogu';
const CROWD = '121.605,31.2,9';
const NOTHING = { chain: 'MARINE', district: 'huangpu' };
const LAYOUT_STORY = { mode: 'present', story: 'layout' };
const AXIS_SECTION = { mode: 'read', read: '002:4932' };
const light = look(['light', 'zh']);
const darkEnglish = look(['dark', 'en']);

const openings = (): Scene[] => SIZES.map(size => ({ name: `opening-${size}`, size, link: light }));

const selections: readonly Scene[] = [
  { name: 'chain-filter', size: DESKTOP, link: { chain: 'BIO', ...light } },
  { name: 'chain-filter-dark-en', size: DESKTOP, link: { chain: 'BIO', ...darkEnglish } },
  { name: 'chain-and-segment-filter', size: BIG, link: { chain: 'IC.ic-fab,AUTO', ...light } },
  { name: 'park-panel', size: DESKTOP, link: { sel: PARK, ...light } },
  { name: 'park-panel-context', size: DESKTOP, link: { sel: PARK, ...light }, act: openContext },
  { name: 'park-panel-dark-en', size: DESKTOP, link: { sel: PARK, ...darkEnglish } },
  { name: 'park-panel-tablet', size: TABLET, link: { sel: PARK, ...light } },
  { name: 'park-panel-phone', size: PHONE, link: { sel: PARK, ...light } },
  { name: 'park-panel-phone-dark-en', size: PHONE, link: { sel: PARK, ...darkEnglish } },
  { name: 'belt-panel', size: DESKTOP, link: { sel: 'belt-yanjiang', ...light } },
  { name: 'axis-panel-dark', size: BIG, link: { sel: 'axis', ...look(['dark', 'zh']) } },
  {
    name: 'new-city-panel-en',
    size: DESKTOP,
    link: { sel: 'nc-jiading', ...look(['light', 'en']) },
  },
  { name: 'not-placed-panel', size: DESKTOP, link: { sel: 'zj-hq', ...light } },
  { name: 'none-match', size: DESKTOP, link: { ...NOTHING, ...light } },
  { name: 'none-match-phone-en', size: PHONE, link: { ...NOTHING, ...look(['light', 'en']) } },
  { name: 'parts-switched-off', size: DESKTOP, link: { hide: 'axis,nodes,other', ...light } },
  { name: 'chooser', size: DESKTOP, link: { map: CROWD, ...light }, act: clickMiddle },
  {
    name: 'chooser-phone-dark-en',
    size: PHONE,
    link: { map: CROWD, ...darkEnglish },
    act: clickMiddle,
  },
  { name: 'opening-phone-en', size: PHONE, link: look(['light', 'en']) },
  { name: 'search', size: DESKTOP, link: light, act: searchFor },
  { name: 'search-phone-dark-en', size: PHONE, link: darkEnglish, act: searchFor },
  { name: 'reader', size: DESKTOP, link: { ...AXIS_SECTION, ...light }, act: documentStands },
  {
    name: 'reader-selection-dark-en',
    size: BIG,
    link: { ...AXIS_SECTION, sel: PARK, ...darkEnglish },
    act: documentStands,
  },
  { name: 'reader-phone', size: PHONE, link: { ...AXIS_SECTION, ...light }, act: documentStands },
  { name: 'board', size: DESKTOP, link: { mode: 'board', ...light } },
  { name: 'board-dark-en', size: BIG, link: { mode: 'board', ...darkEnglish } },
  { name: 'board-phone-en', size: PHONE, link: { mode: 'board', ...look(['light', 'en']) } },
  { name: 'compare', size: DESKTOP, link: { mode: 'compare', cmp: THREE, ...light } },
  { name: 'compare-dark-en', size: BIG, link: { mode: 'compare', cmp: THREE, ...darkEnglish } },
  { name: 'compare-phone', size: PHONE, link: { mode: 'compare', cmp: THREE, ...light } },
  { name: 'shortlist-tray', size: DESKTOP, link: { cmp: THREE, sel: PARK, ...light } },
  { name: 'shortlist-tray-phone-en', size: PHONE, link: { cmp: THREE, ...look(['light', 'en']) } },
  { name: 'fit', size: DESKTOP, link: { mode: 'fit', fit: WEIGHTS, ...light } },
  { name: 'fit-dark-en', size: BIG, link: { mode: 'fit', fit: WEIGHTS, ...darkEnglish } },
  { name: 'fit-phone', size: PHONE, link: { mode: 'fit', fit: WEIGHTS, ...light } },
  {
    name: 'near-airport',
    size: DESKTOP,
    link: { near: 'pvg', within: '20', sort: 'near', ...light },
  },
  {
    name: 'near-airport-phone-dark-en',
    size: PHONE,
    link: { near: 'pvg', within: '20', ...darkEnglish },
  },
  { name: 'take-away', size: DESKTOP, link: { chain: 'IC', cmp: THREE, ...light }, act: takeAway },
  {
    name: 'take-away-phone-dark-en',
    size: PHONE,
    link: { chain: 'IC', ...darkEnglish },
    act: takeAway,
  },
  { name: 'brochure', size: DESKTOP, link: { mode: 'brochure', of: 'cmp', cmp: THREE, ...light } },
  {
    name: 'brochure-phone-en',
    size: PHONE,
    link: { mode: 'brochure', of: 'sel', sel: PARK, ...look(['light', 'en']) },
  },
  { name: 'story-shelf', size: DESKTOP, link: { mode: 'present', ...light } },
  {
    name: 'story-shelf-phone-en',
    size: PHONE,
    link: { mode: 'present', ...look(['light', 'en']) },
  },
  { name: 'story-flow', size: BIG, link: { ...LAYOUT_STORY, step: '1', ...light } },
  {
    name: 'story-flow-4k-en',
    size: '3840x2160',
    link: { ...LAYOUT_STORY, step: '1', ...darkEnglish },
  },
  { name: 'story-columns', size: '1280x720', link: { ...LAYOUT_STORY, step: '5', ...light } },
  { name: 'story-belts-4to3', size: '1024x768', link: { ...LAYOUT_STORY, step: '6', ...light } },
  {
    name: 'story-nodes-contrast',
    size: BIG,
    link: { ...LAYOUT_STORY, step: '12', ...look(['contrast', 'zh']) },
  },
  {
    name: 'story-phone-en',
    size: PHONE,
    link: { ...LAYOUT_STORY, step: '3', ...look(['light', 'en']) },
  },
  {
    name: 'story-arcs-dark-en',
    size: BIG,
    link: { mode: 'present', story: 'bio', step: '1', ...darkEnglish },
  },
  { name: 'opening-contrast', size: DESKTOP, link: look(['contrast', 'zh']) },
  {
    name: 'park-panel-contrast-en',
    size: DESKTOP,
    link: { sel: PARK, ...look(['contrast', 'en']) },
  },
];

/** The covering set, or with `all` every combination of zoom, size, theme and language. */
export function reviewScenes(all: boolean): Scene[] {
  return [...(all ? everyZoom() : zoomSquare()), ...openings(), ...selections];
}

const README_SIZE: Size = '1280x800';

/** The two pictures with which README opens. */
export const README_SCENES: readonly Scene[] = [
  { name: 'overview', size: README_SIZE, link: light },
  { name: 'park', size: README_SIZE, link: { sel: PARK, map: '121.642,31.19,12', ...light } },
];
