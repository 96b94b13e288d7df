import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PALETTES } from '../../src/design/palette.ts';
import { openAtlas, shareAtlas } from './driver/open.ts';
import { isColour, shareOf } from './support/colours.ts';
import { readSeed } from './support/seeds.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** `npm run portable` builds into dist-portable; this is a copy of the test's own. */
const folder = mkdtempSync(join(tmpdir(), 'atlas-portable-'));
const file = join(folder, 'shanghai-industrial-atlas.html');

let printed = '';
beforeAll(async () => {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
  const options = ['--config', 'vite.portable.config.ts', '--outDir', folder, '--emptyOutDir'];
  // Not in this process: under NODE_ENV=test it would be another page than people get.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await run(process.execPath, [vite, 'build', ...options], { cwd: root, env });
  printed = stdout;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file as it opens from a disk, with the network off. */
const fromDisk = shareAtlas({
  site: pathToFileURL(file).href,
  link: '?v=1&map=121.437,31.432,11',
  before: context => context.setOffline(true),
});

test('it is one file of at most 6 MB, and the command prints its size', async () => {
  expect(readdirSync(folder)).toEqual(['shanghai-industrial-atlas.html']);
  const { size } = await stat(file);
  expect(size).toBeLessThanOrEqual(6_000_000);
  expect(printed).toContain(`shanghai-industrial-atlas.html: ${size} bytes of 6000000`);
});

test('the map is drawn', async () => {
  const atlas = await fromDisk();
  const steelworks = await atlas.pixelsAround([121.437, 31.432], 3);
  expect(shareOf(steelworks, isColour(PALETTES.light.parts['belt-yanjiang']))).toBeGreaterThan(0.6);
});

test('filters narrow the list, and the address follows', async () => {
  const atlas = await fromDisk();
  await atlas.typeQuery('张江药谷');
  await atlas.countBecomes(1);
  await atlas.addressSays('q', '张江药谷');
  await atlas.dropFilters();
  await atlas.countBecomes(255);
});

test('the panel shows passages as the documents print them', async () => {
  const atlas = await fromDisk();
  await atlas.openFromList('东方芯港');
  await atlas.panelTellsOf('东方芯港');
  const [passage] = await atlas.passages();
  expect(readSeed('002')).toContain(passage?.quote);
});

test('search finds places and words of the documents', async () => {
  const atlas = await fromDisk();
  await atlas.searchFor('zjyg');
  await atlas.firstResultIs('张江药谷');
  await atlas.searchFor('工业上楼');
  await expect.poll(() => atlas.resultGroups()).toContainEqual(expect.stringMatching(/原文/u));
  await atlas.searchFor('');
});

test('the reader shows the text and points at words', async () => {
  const atlas = await fromDisk();
  await atlas.goTo('?v=1&mode=read&read=002:4932-5059');
  await atlas.highlightedBecomes(readSeed('002').slice(4932, 5059));
});

test('the board shows every indicator', async () => {
  const atlas = await fromDisk();
  await atlas.goTo('?v=1&mode=board');
  await atlas.boardIsThere();
  expect(await atlas.boardCount()).toBe(127);
});

test('stories are told', async () => {
  const atlas = await fromDisk();
  await atlas.goTo('?v=1&mode=present&story=layout&step=1');
  await atlas.headingBecomes('一轴：产业生态创新发展轴');
  await atlas.press('Escape');
  await atlas.shelfStands();
  await atlas.goTo('?v=1');
});

test('the link to share is the file’s, and is said to hold only here', async () => {
  const atlas = await fromDisk();
  await atlas.openTakeAway();
  expect(await atlas.linkToShare()).toMatch(
    /^file:\/\/\/.+\/shanghai-industrial-atlas\.html\?v=1/u,
  );
  await atlas.says('链接只在这台电脑上有效');
  await atlas.leaveTakeAway();
});

test('a file that was cut short says so in both languages', async () => {
  const whole = await readFile(file, 'utf8');
  const cut = join(folder, 'cut.html');
  await writeFile(cut, whole.replace(/(id="packed">[^<]{9000})[^<]*/u, '$1'));
  const atlas = await openAtlas({
    site: pathToFileURL(cut).href,
    until: 'opened',
    expectedErrors: /./u,
  });
  await atlas.says('文件不完整');
  await atlas.says('the file is incomplete');
});
