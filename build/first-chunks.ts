/**
 * Which modules share a file. Left to itself the build makes a file of every set of modules that the
 * pages have in common: a dozen small ones, and small files compress badly. So what every page begins
 * with is two files: data and state, without the map, and what draws a page.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const entry = (name: string) => fileURLToPath(new URL(`../src/app/${name}`, import.meta.url));
const START = entry('start.ts');
const PAGE = entry('page.tsx');

/** The builder's page does without the map, and without what only the map takes from elsewhere. */
const NO_MAP = /\/src\/(?:domain|state|design)\/|\/node_modules\/(?:valibot|zustand)\//u;
/** It changes more seldom than the rest, and a browser that has it need not fetch it again. */
const LIBRARY = '/node_modules/maplibre-gl/';
/** Vite's own, in whatever loads a part later. In a file of the page it would bring the page to the map. */
const LOADER = 'preload-helper';

type Context = Parameters<
  Extract<Rolldown.CodeSplittingGroup['name'], (...of: never) => unknown>
>[1];

/** Everything that a module needs at once, itself included. */
function needs(start: string, context: Context): Set<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** For `output.codeSplitting`. */
export function firstChunks(): Rolldown.CodeSplittingGroup {
  let start: Set<string> | undefined;
  let page: Set<string> | undefined;
  return {
    name(id, context) {
      start ??= needs(START, context);
      page ??= needs(PAGE, context);
      if (id.includes(LOADER)) return 'core';
      if (id.includes(LIBRARY)) return 'maplibre';
      if (start.has(id)) return NO_MAP.test(id) ? 'core' : null;
      return page.has(id) && id !== PAGE ? 'frame' : null;
    },
  };
}
