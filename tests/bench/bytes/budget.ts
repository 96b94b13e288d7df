/**
 * Two budgets of JavaScript, both against a page that has the map and nothing else: what the first map
 * waits for, and all of the first screen, with the page round the map and its words. And one of the
 * script that host pages load.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Chunk, chunksBeforeMap } from './chunks.ts';

/** Bytes, gzip, that the app may need beyond the bare page. */
const ALLOWANCE = { map: 110_000, screen: 120_000 };

/** What pages of others load for the element. Bytes, gzip. */
const ELEMENT = { name: 'shanghai-atlas.js', limit: 6000 };

/** Dynamic imports of the first screen: the page round the map, and its words. The map doesn't wait for them. */
const FIRST_SCREEN = /^(frame|shell\.zh)-/;

/** Words that stand in the code of deck.gl and of its renderer, also when minified. */
const DECK = /deck\.gl|luma\.gl/;

/** What must be among the counted scripts, or the counting is at fault. */
const MUST_HOLD: readonly [string, (chunk: Chunk) => boolean][] = [
  ['the map library', ({ text }) => text.includes('maplibregl-map')],
  ['its worker', ({ name }) => name.includes('worker')],
  ['the page', ({ name }) => name.startsWith('frame-')],
  ['the messages', ({ name }) => name.startsWith('shell.zh-')],
];

export interface ByteReport {
  /** Scripts of the first screen. */
  readonly app: readonly Chunk[];
  /** Of these, the ones that the first map waits for. */
  readonly map: readonly Chunk[];
  readonly bare: readonly Chunk[];
  readonly budgets: readonly {
    readonly name: string;
    readonly used: number;
    readonly limit: number;
  }[];
  /** What is wrong, in words; empty when the budgets are kept. */
  readonly faults: readonly string[];
}

const sum = (chunks: readonly Chunk[]) => chunks.reduce((total, { gzip }) => total + gzip, 0);

export async function checkBytes(appFolder: string, bareFolder: string): Promise<ByteReport> {
  const [app, map, bare, element] = await Promise.all([
    chunksBeforeMap(appFolder, name => FIRST_SCREEN.test(name)),
    chunksBeforeMap(appFolder),
    chunksBeforeMap(bareFolder),
    readFile(join(appFolder, ELEMENT.name)),
  ]);
  const bareGzip = sum(bare);
  const budgets = [
    { name: 'first map beyond bare', used: sum(map) - bareGzip, limit: ALLOWANCE.map },
    { name: 'first screen beyond bare', used: sum(app) - bareGzip, limit: ALLOWANCE.screen },
    { ...ELEMENT, used: gzipSync(element).length },
  ];
  const faults = [
    ...MUST_HOLD.filter(([, holds]) => !app.some(holds)).map(
      ([what]) => `${what} is not among the counted scripts: see FIRST_SCREEN in bytes/budget.ts`,
    ),
    ...app
      .filter(({ text }) => DECK.test(text))
      .map(({ name }) => `${name} holds deck.gl, which must come only when asked for`),
    ...budgets
      .filter(({ used, limit }) => used > limit)
      .map(({ name, used, limit }) => `${name}: ${used - limit} bytes over the budget`),
  ];
  return { app, map, bare, budgets, faults };
}
