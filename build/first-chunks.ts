/**
 * Which modules share a file. Left to itself the build makes a file of every set of modules that the
 * pages have in common: a dozen small ones, and small files compress badly and are asked for one by one.
 * So what every page begins with is a few files: what starts the worker, the map library, data and state
 * without the map, the map, and what draws a page.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const entry = (name: string) => fileURLToPath(new URL(`../src/app/${name}`, import.meta.url));
const MAIN = entry('main.ts');
const PAGE = entry('page.tsx');

/** The builder's page does without the map, and without what only the map takes from elsewhere. */
const NO_MAP =
  /\/src\/(?:domain|state|design|ui)\/|config-address|atlas-files|\/node_modules\/(?:valibot|zustand)\//u;
/** It changes more seldom than the rest, and a browser that has it need not fetch it again. */
const LIBRARY = '/node_modules/maplibre-gl/';
/** Runs before all others have come. */
const FIRST = /\/first-worker\.ts$|\?worker/u;
/** Vite's own, in whatever loads a part later. In a file of the page it would bring the page to the map. */
const LOADER = 'preload-helper';

type Group = Rolldown.CodeSplittingGroup;
type Context = Parameters<Extract<Group['name'], (...of: never) => unknown>>[1];

/** Everything that a module needs at once, itself included. */
function needs(start: string, context: Context): Set<string> {
  const found = new Set([start]);
  for (const id of found) {
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** For `output.codeSplitting`. A module goes to the first group that wants it. */
export function firstChunks(): Group[] {
  let start: Set<string> | undefined;
  let page: Set<string> | undefined;
  const group = (name: string, wants: (id: string, context: Context) => boolean): Group => ({
    name: (id, context) => {
      start ??= needs(MAIN, context);
      page ??= needs(PAGE, context);
      return wants(id, context) ? name : null;
    },
  });
  const groups = [
    group('first', id => FIRST.test(id)),
    group('maplibre', id => id.includes(LIBRARY)),
    group('core', id => id.includes(LOADER) || (NO_MAP.test(id) && start?.has(id) === true)),
    group('map', id => id !== MAIN && start?.has(id) === true),
    group('frame', id => page?.has(id) === true),
  ];
  return groups.map((each, at) => ({ ...each, priority: groups.length - at }));
}
