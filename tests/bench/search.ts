/**
 * `npm run bench:search`: every place searched for in every way, how often it came first, and how
 * long an answer takes. Fails when fewer are found, or it takes longer, than the project promises.
 */
import { gzipSync } from 'node:zlib';
import { search } from '../../src/domain/search/search.ts';
import { root } from './paths.ts';
import { summarise } from './report/statistics.ts';
import { compileIndex } from './search/index.ts';
import { type Judged, judge, rateOf, timed } from './search/judge.ts';
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

function timesOf(milliseconds: readonly number[]): string[] {
  const { median, most } = summarise(milliseconds);
  return [`${median.toFixed(1)} ms`, `${most.toFixed(1)} ms`];
}

/** What came later than it should, each with where it came. */
function lateComers(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ kind, typed, place }) => {
    const last = LEAST[kind]?.[0] === 'firstFive' ? 5 : 1;
    if (place > 0 && place <= last) return [];
    return `  ${kind}: ${typed} ${place === 0 ? 'is not found' : `comes as no. ${place}`}`;
  });
}

const { file, files, index, texts } = compileIndex(root);
const judged = judge(index, texts, benchQueries(file));
const awkward = AWKWARD.map(typed => timed(() => search(index, texts, typed)).milliseconds);
const faults: string[] = [];

console.log(line('', ['queries', 'first', 'first 5', 'median', 'worst']));
for (const kind of KINDS) {
  const rate = rateOf(judged, kind);
  const times = judged.filter(each => each.kind === kind).map(each => each.milliseconds);
  const shares = [percent(rate.first), percent(rate.firstFive)];
  console.log(line(kind, [String(rate.queries), ...shares, ...timesOf(times)]));
  const [which, least] = LEAST[kind] ?? ['first', 0];
  if (rate[which] < least) faults.push(`${kind}: ${percent(rate[which])}, not ${percent(least)}`);
}
console.log(line('awkward', [String(awkward.length), '', '', ...timesOf(awkward)]));
const all = [...judged.map(each => each.milliseconds), ...awkward];
console.log(line('all', [String(all.length), '', '', ...timesOf(all)]));
console.log(lateComers(judged).join('\n'));

const weigh = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(files.get(name) ?? '').length, 0);
const own = weigh(['search.json']);
const read = weigh([...files.keys()].filter(name => name.startsWith('text-')));
console.log(`search.json ${own} bytes gzip; texts, shared with the reader, ${read}`);

const { median, most } = summarise(all);
if (median > MEDIAN) faults.push(`median ${median.toFixed(1)} ms, more than ${MEDIAN}`);
if (most > WORST) faults.push(`worst ${most.toFixed(1)} ms, more than ${WORST}`);
if (own > LARGEST) faults.push(`search.json weighs ${own} bytes, more than ${LARGEST}`);
console.log(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`).join('\n') : 'all kept');
process.exitCode = faults.length > 0 ? 1 : 0;
