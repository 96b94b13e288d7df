/**
 * `node cli.mjs check` rebuilds land and districts into a temporary folder and compares them with
 * the files that are kept; `node cli.mjs build` writes them.
 *
 * The two layers are kept although they can be rebuilt, because that takes 570 MB of packages.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences } from './compare.mjs';
import { buildDistricts } from './districts/build-districts.mjs';
import { buildLand } from './land/build-land.mjs';
import { serialise } from './lib/geojson-file.mjs';

const BASE = fileURLToPath(new URL('..', import.meta.url));
const MOST_LINES = 40;

/** @returns {Promise<[file: string, text: string][]>} */
async function rebuild() {
  const land = await buildLand();
  const districts = await buildDistricts(land);
  return [
    ['land.geojson', serialise(land)],
    ['districts.geojson', serialise(districts)],
  ];
}

function write(folder, files) {
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
}

function report(file, text) {
  const found = differences(readFileSync(path.join(BASE, file), 'utf8'), text);
  if (found.length === 0) {
    console.log(`${file}: rebuilt byte for byte (${Buffer.byteLength(text)} bytes)`);
    return true;
  }
  console.error(`${file}: ${found.length} difference(s)`);
  for (const line of found.slice(0, MOST_LINES)) console.error(`  ${line}`);
  return false;
}

async function check() {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-base-'));
  const files = await rebuild();
  write(folder, files);
  const results = files.map(([file, text]) => report(file, text));
  if (results.every(Boolean)) {
    rmSync(folder, { recursive: true });
    return;
  }
  console.error(`The rebuilt files are in ${folder}. To keep them: npm run build`);
  process.exitCode = 1;
}

async function build() {
  const files = await rebuild();
  write(BASE, files);
  for (const [file, text] of files) console.log(`${file}: ${Buffer.byteLength(text)} bytes`);
}

const command = { check, build }[process.argv[2]];
if (command) {
  await command();
} else {
  console.error('usage: node cli.mjs check | build');
  process.exitCode = 2;
}
