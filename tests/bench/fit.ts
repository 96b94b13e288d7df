/**
 * `npm run bench:fit`: ranking by several sets of weights, the kin of places in their chains, and the
 * comparison of five, with the project's own places and with many. Fails when an answer takes longer than the project promises.
 */
import { compile } from '../../data/compile/compile.ts';
import { chainKin, linkedKin } from '../../src/domain/chain-kin.ts';
import { compare } from '../../src/domain/compare/compare.ts';
import { readCriteria } from '../../src/domain/fit/criteria.ts';
import { rankPlaces } from '../../src/domain/fit/rank.ts';
import type { Atlas, Details } from '../../src/domain/model.ts';
import { root } from './paths.ts';
import { summarise } from './report/statistics.ts';
import type { Places } from './sites/data-files.ts';
import { multiply } from './sites/synthetic.ts';

const MANY = 20_000;
/** Milliseconds: the same frame with the project's places, at once with many. */
const LIMITS: readonly (readonly [count: number, worst: number])[] = [
  [0, 16],
  [MANY, 100],
];
const ROUNDS = 9;

/** One, as a beginner has it; several; and the most that an address holds, half of them distances. */
const WEIGHTS: Readonly<Record<string, string>> = {
  'one chain': 'IC',
  'chain, hub, grade': 'BIO.bio-cgt,near.pvg,grade',
  twelve:
    'IC,BIO.bio-drug,AUTO,EI,near.pvg,near.sha-t2,near.rail-hongqiao,near.port-ys4,near.centre,near.ftz-ys,doc.002,grade',
};

function timesOf(answer: () => unknown): readonly number[] {
  return Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    answer();
    return performance.now() - begin;
  });
}

function questions(atlas: Atlas, details: Details): [string, () => unknown][] {
  const facts = details.features;
  const passes = Uint8Array.from(atlas.features, () => 1);
  const rankings = Object.entries(WEIGHTS).map(([label, ids]): [string, () => unknown] => {
    const weights = ids.split(',').map((criterion, at) => ({ criterion, weight: (at % 5) + 1 }));
    const answer = () => {
      const { weighed } = readCriteria(weights, atlas, null);
      if (weighed.length < weights.length) throw new Error('A criterion is unknown.');
      return rankPlaces({ features: atlas.features, passes, facts, weighed });
    };
    return [`fit: ${label}`, answer];
  });
  const kin = atlas.chains.map(chain => () => {
    const from = atlas.features.find(({ chains, at }) => at && chains.includes(chain.id));
    return from && linkedKin(chainKin(from, chain, atlas.features));
  });
  const byId = new Map(atlas.features.map(feature => [feature.id, feature]));
  const five = atlas.features.slice(-5);
  return [
    ...rankings,
    ['kin: each of the chains', () => kin.map(answer => answer())],
    ['comparison of five', () => compare(five, atlas, byId, details)],
  ];
}

const { files } = compile(root);
const read = <T>(name: string) => JSON.parse(files.get(name) ?? 'null') as T;
const own = read<Atlas>('atlas.json');
const details = read<Details>('details.json');
const points = read<Places>('places.geojson').features.filter(
  ({ geometry }) => geometry.type === 'Point',
);
const faults: string[] = [];

for (const [count, limit] of LIMITS) {
  const { atlas } = multiply(
    { atlas: own, places: { type: 'FeatureCollection', features: points } },
    count,
  );
  // A copy knows what its original knows: `zj-yaogu-12` what `zj-yaogu` does.
  const facts = Object.fromEntries(
    atlas.features.flatMap(({ id }) => {
      const found = details.features[id] ?? details.features[id.replace(/-\d+$/u, '')];
      return found ? [[id, found]] : [];
    }),
  );
  for (const [label, answer] of questions(atlas, { ...details, features: facts })) {
    // A single chain's kin are asked for at a time; all twenty are measured together.
    const share = label.startsWith('kin') ? atlas.chains.length : 1;
    const { median, most } = summarise(timesOf(answer).map(time => time / share));
    const cells = [median, most].map(time => `${time.toFixed(2)} ms`.padStart(12)).join('');
    console.log(`${String(atlas.features.length).padStart(6)}  ${label.padEnd(26)}${cells}`);
    if (median > limit) faults.push(`${label}: ${median.toFixed(1)} ms, more than ${limit}`);
  }
}
console.log(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`).join('\n') : 'all kept');
process.exitCode = faults.length > 0 ? 1 : 0;
