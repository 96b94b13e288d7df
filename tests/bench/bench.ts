/**
 * `npm run bench`: the app against a bare MapLibre page, in a real browser. Times are told, with the
 * bounds they should keep; only bytes fail the run, because times depend on the machine.
 *
 *   npm run bench -- --runs 9 --json bench-results/today.json
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/support/launch.ts';
import { buildBare } from './bare/build.ts';
import { checkBaseLayers } from './bare/check-layers.ts';
import { BOUNDS } from './bounds.ts';
import { checkBytes } from './bytes/budget.ts';
import { byteTable } from './bytes/print.ts';
import { type CommandTimes, timeCommands } from './measure/commands.ts';
import { type Round, runRounds } from './measure/round.ts';
import { compareScripts } from './measure/scripts.ts';
import { readOptions } from './options.ts';
import { cache } from './paths.ts';
import { type Figure, figure } from './report/figure.ts';
import {
  filterFigures,
  longTaskFigures,
  readyFigures,
  scrollFigures,
} from './report/page-figures.ts';
import { table } from './report/table.ts';
import { closePair, servePair } from './sites/sites.ts';

const MANY = 20_000;
const app = join(cache, 'app');
const bare = join(cache, 'bare');

function commandFigures({ compileCommand, compile, build }: CommandTimes): Figure[] {
  return [
    figure({
      name: 'compile from clean (npm run data)',
      values: compileCommand,
      bound: BOUNDS.compile,
    }),
    figure({ name: '  compile() alone', values: compile }),
    figure({ name: 'npm run build', values: build, bound: BOUNDS.build }),
  ];
}

/** Rounds with the real places, or with `count` of them; fewer chains where each takes longer. */
async function measure(browser: Browser, runs: number, count?: number): Promise<Round[]> {
  const pair = await servePair(app, bare, count);
  const used = pair.atlas.chains.filter(({ id }) =>
    pair.atlas.features.some(({ chains }) => chains.includes(id)),
  );
  const plan = count ? { steps: 3, quiet: 1500 } : { steps: 6, quiet: 400 };
  console.error(`${pair.atlas.features.length} places`);
  const chains = used.slice(0, plan.steps);
  const rounds = await runRounds(browser, { pair, chains, quiet: plan.quiet }, runs);
  await closePair(pair);
  return rounds;
}

const { runs, json } = readOptions(process.argv.slice(2));
checkBaseLayers();
console.error('compiling and building');
const commands = await timeCommands(app, 3);
await buildBare(bare);
const bytes = await checkBytes(app, bare);
const browser = await launchBrowser();
const real = await measure(browser, runs);
const many = await measure(browser, runs, MANY);
await browser.close();

const places = `${MANY} places`;
const figures = [
  ...readyFigures(real, '255 places', BOUNDS.ready),
  ...filterFigures(real, '255 places', BOUNDS.filter),
  ...longTaskFigures(real, BOUNDS.longTask),
  ...readyFigures(many, places),
  ...filterFigures(many, places, BOUNDS.filterMany),
  ...scrollFigures(many, places, BOUNDS.scrollFrame),
  ...commandFigures(commands),
];
const notes = real[0] ? compareScripts(real[0].app, bytes) : [];
console.log(byteTable(bytes));
for (const note of notes) console.log(`NOTE: ${note}`);
console.log(`\n${table(figures)}`);
console.log(
  '\nThe bare page draws the base, the points and all their names; "without names" draws no text at all.',
);
if (json) {
  const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '' };
  const { budgets, faults } = bytes;
  const result = { runs, machine, bytes: { budgets, faults, notes }, figures };
  await mkdir(dirname(json), { recursive: true });
  await writeFile(json, `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = bytes.faults.length > 0 ? 1 : 0;
