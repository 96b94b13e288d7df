/**
 * Which modules share a file. Left to itself the build makes a file of every set of modules that the
 * pages have in common: a dozen small ones, and small files compress badly and are asked for one by one.
 * So what every page begins with is a few files: what starts the worker, the map library, data and state
 * without the map, the map, what draws a page, and what stands beside the map once that is there.
 */
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));
const MAIN = source('app/main.ts');
const PAGE = source('app/page.tsx');
const BUILDER = source('app/builder.tsx');
/** Views that the page asks for together as soon as the first map is there. */
const BESIDE = [
  'explorer/Explorer.tsx',
  'search/SearchBox.tsx',
  'shortlist/Shortlist.tsx',
  'stage/Chooser.tsx',
  'stage/Legend.tsx',
  'where/MapTools.tsx',
].map(path => source(`ui/${path}`));
/** Their words, in either language. */
const BESIDE_WORDS = /\/messages\/(?:explore|search|shortlist|where)\.(zh|en)\.json$/u;

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

/** Everything that modules need at once, themselves included. */
function needs(start: readonly string[], context: Context): Set<string> {
  const found = new Set(start);
  for (const id of found) {
    for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
  }
  return found;
}

/** For `output.codeSplitting`. A module goes to the first group that wants it. */
export function firstChunks(): Group[] {
  const known = new Map<readonly string[], Set<string>>();
  /** Whether one of `starts` needs the module at once. */
  const isFor = (starts: readonly string[], id: string, context: Context) => {
    const found = known.get(starts) ?? needs(starts, context);
    known.set(starts, found);
    return found.has(id);
  };
  const [main, page, builder] = [[MAIN], [PAGE], [BUILDER]];
  const groups: Group['name'][] = [
    id => (FIRST.test(id) ? 'first' : null),
    id => (id.includes(LIBRARY) ? 'maplibre' : null),
    (id, context) =>
      id.includes(LOADER) || (NO_MAP.test(id) && isFor(main, id, context)) ? 'core' : null,
    (id, context) => (id !== MAIN && isFor(main, id, context) ? 'map' : null),
    (id, context) => (isFor(page, id, context) ? 'frame' : null),
    // The builder's page does without them.
    (id, context) => (isFor(BESIDE, id, context) && !isFor(builder, id, context) ? 'beside' : null),
    id => {
      const [, language] = BESIDE_WORDS.exec(id) ?? [];
      return language ? `beside.${language}` : null;
    },
  ];
  return groups.map((name, at) => ({ name, priority: groups.length - at }));
}
