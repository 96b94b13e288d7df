/** Where the build reads from: its own inputs and the pinned npm packages. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const ownPackage = readJson(new URL('../package.json', import.meta.url));

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Readings and corrections by hand, with their evidence. */
export function readInput(name) {
  return readJson(new URL(`../inputs/${name}.json`, import.meta.url));
}

/** A JSON file inside an installed package. */
export function readPackageFile(file) {
  return readJson(require.resolve(file));
}

/** Name and version for the `sources` of a layer, so that they never tell another version. */
export function pinned(name) {
  return `${name}@${ownPackage.dependencies[name]} (npm)`;
}
