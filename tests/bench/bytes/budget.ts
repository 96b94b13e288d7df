/** The budget: JavaScript before the first map, against a page that has the map and nothing else. */
import { type Chunk, chunksBeforeMap } from './chunks.ts';

/** Bytes, gzip, that the app may need beyond the bare page. */
const ALLOWANCE = 110_000;

/** Dynamic imports that the first screen waits for: the page round the map, and its words. */
const FIRST_SCREEN = /^(page|shell\.zh)-/;

/** Words that stand in the code of deck.gl and of its renderer, also when minified. */
const DECK = /deck\.gl|luma\.gl/;

/** What must be among the counted scripts, or the counting is at fault. */
const MUST_HOLD: readonly [string, (chunk: Chunk) => boolean][] = [
  ['the map library', ({ text }) => text.includes('maplibregl-map')],
  ['its worker', ({ name }) => name.includes('worker')],
  ['the page', ({ name }) => name.startsWith('page-')],
  ['the messages', ({ name }) => name.startsWith('shell.zh-')],
];

export interface ByteReport {
  readonly app: readonly Chunk[];
  readonly bare: readonly Chunk[];
  readonly appGzip: number;
  readonly bareGzip: number;
  readonly limit: number;
  /** What is wrong, in words; empty when the budget is kept. */
  readonly faults: readonly string[];
}

const sum = (chunks: readonly Chunk[]) => chunks.reduce((total, { gzip }) => total + gzip, 0);

export async function checkBytes(appFolder: string, bareFolder: string): Promise<ByteReport> {
  const [app, bare] = await Promise.all([
    chunksBeforeMap(appFolder, name => FIRST_SCREEN.test(name)),
    chunksBeforeMap(bareFolder),
  ]);
  const [appGzip, bareGzip] = [sum(app), sum(bare)];
  const limit = bareGzip + ALLOWANCE;
  const faults = [
    ...MUST_HOLD.filter(([, holds]) => !app.some(holds)).map(
      ([what]) => `${what} is not among the counted scripts: see FIRST_SCREEN in bytes/budget.ts`,
    ),
    ...app
      .filter(({ text }) => DECK.test(text))
      .map(({ name }) => `${name} holds deck.gl, which must come only when asked for`),
    ...(appGzip > limit ? [`${appGzip - limit} bytes over the budget`] : []),
  ];
  return { app, bare, appGzip, bareGzip, limit, faults };
}
