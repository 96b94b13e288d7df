/**
 * `npm run bench:distance`: filter and order by distance over 20,000 places. Fails when half of the
 * answers take longer than half of what is felt as at once. Processor time counts, so that a busy
 * machine's neighbours don't.
 */
import { compile } from '../../data/compile/compile.ts';
import { listRows } from '../../src/domain/list-rows.ts';
import type { Atlas } from '../../src/domain/model.ts';
import { INITIAL_INTENT } from '../../src/state/intent.ts';
import { createAtlasStore, type State, setAtlas, setIntent } from '../../src/state/store.ts';
import { measureFrom } from '../../src/state/tools.ts';
import { root } from './paths.ts';
import { summarise } from './report/statistics.ts';
import type { Places } from './sites/data-files.ts';
import { multiply } from './sites/synthetic.ts';

const PLACES = 20_000;
const RUNS = 30;
/** Runs before those that count, while the engine still compiles. */
const WARM_UP = 5;
/** Milliseconds: half of what is still felt as at once, the map has to draw it yet. */
const MEDIAN = 50;

const { files } = compile(root);
if (files.size === 0) throw new Error('The data have errors: see "npm run data".');
const read = <T>(name: string) => JSON.parse(files.get(name) ?? 'null') as T;
const { features, ...collection } = read<Places>('places.geojson');
const points = features.filter(({ geometry }) => geometry.type === 'Point');
const places = { ...collection, features: points };
const { atlas } = multiply({ atlas: read<Atlas>('atlas.json'), places }, PLACES);

const store = createAtlasStore();
setAtlas(store, atlas, INITIAL_INTENT);

/** The rows as the list makes them from the store. */
function rows({ result, distances, intent: { sort } }: State) {
  if (!result) throw new Error('Nothing was filtered.');
  return listRows(atlas, result.passes, { sort, language: 'zh', parts: [], distances });
}

/** Milliseconds of the processor that each run took, list included. */
function timed(act: (run: number) => void): number[] {
  const all = Array.from({ length: WARM_UP + RUNS }, (_, run) => {
    const start = process.cpuUsage();
    act(run);
    rows(store.getState());
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return all.slice(WARM_UP);
}

const hubOf = (run: number) => atlas.hubs[run % atlas.hubs.length]?.id ?? 'pvg';
const cases: [string, (run: number) => void][] = [
  ['another origin', run => measureFrom(store, { kind: 'hub', id: hubOf(run) })],
  ['order by distance', run => setIntent(store, { sort: run % 2 ? 'layout' : 'near' })],
  ['another radius', run => setIntent(store, { sort: 'near', within: 2 + (run % 8) * 5 })],
  [
    'origin, radius, order',
    run => {
      measureFrom(store, { kind: 'hub', id: hubOf(run) });
      setIntent(store, { within: 20 + (run % 2), sort: 'near' });
    },
  ],
];

const faults: string[] = [];
console.log(`${''.padEnd(24)}${'median'.padStart(10)}${'worst'.padStart(10)}`);
for (const [name, act] of cases) {
  const { median, most } = summarise(timed(act));
  const cells = [median, most].map(value => `${value.toFixed(1)} ms`.padStart(10));
  console.log(name.padEnd(24) + cells.join(''));
  if (median > MEDIAN) faults.push(`${name}: ${median.toFixed(1)} ms, more than ${MEDIAN}`);
}
console.log(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`).join('\n') : 'all kept');
process.exitCode = faults.length > 0 ? 1 : 0;
