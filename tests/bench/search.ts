/**
 * `npm run bench:search`: every place searched for in every way, how often it came first, and how
 * long an answer takes. Fails when fewer are found, or it takes longer, than the project promises.
 */
import { gzipSync } from 'node:zlib';
import { search } from '../../src/domain/search/search.ts';
import { root } from './paths.ts';
import { summarise } from './report/statistics.ts';
import { compileIndex } from './search/index.ts';
import { type Judged, judge, rateOf, type Times, timed } from './search/judge.ts';
import { KEYED_KINDS, keyByKey } from './search/key-by-key.ts';
import { AWKWARD, benchQueries, KINDS, type QueryKind } from './search/queries.ts';

/** Milliseconds: one frame, and what is still felt as at once. */
const MEDIAN = 16;
const WORST = 50;
/** Bytes, gzip. */
const LARGEST = 120_000;
/** Least share, first or among the first five. */
const LEAST: Partial<Record<QueryKind, readonly ['first' | 'firstFive', number]>> = {
  name: ['first', 0.98],
  alias: ['first', 0.98],
  'English name': ['first', 0.98],
  pinyin: ['firstFive', 0.98],
  initials: ['firstFive', 0.98],
};

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function line(label: string, cells: readonly string[]): string {
  return label.padEnd(20) + cells.map(cell => cell.padStart(10)).join('');
}

const shown = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;

/** Median and worst of what was asked three times, and the worst of what was asked once. */
function timesOf(times: readonly Times[]): string[] {
  const { median, most } = summarise(times.map(each => each.milliseconds));
  return [median, most, summarise(times.map(each => each.single)).most].map(shown);
}

/** How well and how fast queries of one kind are answered. */
function lineOf<Kind extends string>(all: readonly Judged<Kind>[], kind: Kind): string {
  const { queries, first, firstFive } = rateOf(all, kind);
  const own = all.filter(each => each.kind === kind);
  return line(kind, [String(queries), percent(first), percent(firstFive), ...timesOf(own)]);
}

/** What came later than it should, each with where it came. */
function lateComers(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ kind, typed, place }) => {
    const last = LEAST[kind]?.[0] === 'firstFive' ? 5 : 1;
    if (place > 0 && place <= last) return [];
    return `  ${kind}: ${typed} ${place === 0 ? 'is not found' : `comes as no. ${place}`}`;
  });
}

const { file, files, index, texts, built } = compileIndex(root);
const queries = benchQueries(file);
const judged = judge(index, texts, queries);
const keyed = judge(index, texts, keyByKey(queries));
const awkward = AWKWARD.map(typed => timed(() => search(index, texts, typed)));
const faults: string[] = [];

console.log(line('', ['number', 'first', 'first 5', 'median', 'worst', 'once']));
for (const kind of KINDS) {
  console.log(lineOf(judged, kind));
  const rate = rateOf(judged, kind);
  const [which, least] = LEAST[kind] ?? ['first', 0];
  if (rate[which] < least) faults.push(`${kind}: ${percent(rate[which])}, not ${percent(least)}`);
}
for (const kind of KEYED_KINDS) console.log(lineOf(keyed, kind));
console.log(line('awkward', [String(awkward.length), '', '', ...timesOf(awkward)]));
const all: Times[] = [...judged, ...keyed, ...awkward];
console.log(line('all', [String(all.length), '', '', ...timesOf(all)]));
const made = summarise(built.texts);
console.log(line('names made ready', ['1', '', '', '', '', shown(built.names)]));
console.log(
  line('a text made ready', [String(made.count), '', '', shown(made.median), '', shown(made.most)]),
);
console.log(lateComers(judged).join('\n'));

const weigh = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
const own = weigh(['search.json']);
const read = weigh([...files.keys()].filter(name => name.startsWith('text-')));
console.log(`search.json ${own} bytes gzip; texts, shared with the reader, ${read}`);

const { median, most } = summarise(all.map(each => each.milliseconds));
if (median > MEDIAN) faults.push(`median ${median.toFixed(1)} ms, more than ${MEDIAN}`);
if (most > WORST) faults.push(`worst ${most.toFixed(1)} ms, more than ${WORST}`);
if (own > LARGEST) faults.push(`search.json weighs ${own} bytes, more than ${LARGEST}`);
console.log(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`).join('\n') : 'all kept');
process.exitCode = faults.length > 0 ? 1 : 0;
