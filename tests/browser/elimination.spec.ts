/** An investor's way: from all places to a short list with reasons, and that away to colleagues. */
import { check } from '@placemarkio/check-geojson';
import { parse } from 'papaparse';
import { expect, test } from 'vitest';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { places } from './support/compiled-atlas.ts';
import { bare } from './support/pdf.ts';

/** By distance from the port; what was not found on the map has none and comes last. */
const NAMES = ['上海集成电路设计产业园', '东方芯港', '集成电路装备材料产业基地'];
/** The tests are the steps of one person and follow each other. */
const investor = shareAtlas({ until: 'list' });

const idOf = (name: string) => places().find(each => each.name === name)?.id ?? '';

test('chain, segment and district leave three places, in order of their distance from a port', async () => {
  const atlas = await investor();
  await atlas.chooseChain('集成电路');
  await atlas.chooseSegment('装备材料');
  await atlas.chooseOption('区', '浦东新区');
  await atlas.countBecomes(3);
  await atlas.openDistance();
  await atlas.measureFromHub('外高桥港区一期');
  await atlas.sortByDistance();
  await expect.poll(() => atlas.listedNames()).toEqual(NAMES);
});

test('the three go on the shortlist, and side by side', async () => {
  const atlas = await investor();
  for (const name of NAMES) await atlas.starInList(name);
  await atlas.shortlistBecomes(...NAMES);
  await atlas.compareFromTray();
  await atlas.comparedBecome(...NAMES);
});

test('the link gives the same table in a fresh browser', async () => {
  const atlas = await investor();
  await atlas.openTakeAway();
  const { search } = new URL(await atlas.linkToShare());
  await atlas.leaveTakeAway();
  const table = [...(await atlas.comparison())];
  expect(table.length).toBeGreaterThan(15);
  const colleague = await openAtlas({ link: search, until: 'compare' });
  await colleague.comparedBecome(...NAMES);
  expect([...(await colleague.comparison())]).toEqual(table);
});

test('the CSV has the same places with the same words', async () => {
  const atlas = await investor();
  const grades = await atlas.factsOf('位置精度');
  await atlas.openTakeAway();
  await atlas.choosePlaces('shortlist');
  const { bytes } = await atlas.download('csv');
  const { data } = parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/u, ''), {
    header: true,
  });
  const column = (name: string) => {
    const head = Object.keys(data[0] ?? {}).find(each => each.startsWith(name)) ?? name;
    return data.map(row => row[head] ?? '');
  };
  expect(column('名称')).toEqual(NAMES);
  expect(column('位置精度').map(text => text[0])).toEqual(grades.map(text => text[0]));
});

test('the GeoJSON is valid and has the same places', async () => {
  const atlas = await investor();
  const { bytes } = await atlas.download('geojson');
  const { type, features } = check(bytes.toString('utf8')) as GeoJSON.FeatureCollection;
  expect(type).toBe('FeatureCollection');
  expect(features.map(({ id }) => id)).toEqual(NAMES.map(idOf));
});

test('the brochure has a page for each of them, and as many as it says', async () => {
  const atlas = await investor();
  await atlas.openBrochureOf('候选清单（3 处）');
  await atlas.brochureIsReady();
  const announced = await atlas.announced();
  const pages = await atlas.printBrochure();
  const titles = pages.map(({ headings }) => headings).filter(Boolean);
  expect(titles.slice(2, 5)).toEqual(NAMES.map(bare));
  expect(announced.places).toBe(3);
  expect(Math.abs(pages.length - announced.pages)).toBeLessThanOrEqual(1);
  expect(pages.at(-1)?.text).toContain(`${pages.length}/${pages.length}`);
});
