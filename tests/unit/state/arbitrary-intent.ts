/** Any intent that a link can hold: what the URL contract calls valid. */
import fc from 'fast-check';
import { FACETS } from '../../../src/domain/facets.ts';
import type { Origin } from '../../../src/domain/origin.ts';
import {
  APPEARANCES,
  type Camera,
  type Intent,
  MODES,
  SORTS,
  TONGUES,
  UI_PARTS,
} from '../../../src/state/intent.ts';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9.-]{0,20}$/u);
const ids = (maxLength: number) => fc.uniqueArray(id, { maxLength });

const decimal = (least: number, most: number, digits: number) =>
  fc
    .integer({ min: Math.ceil(least * 10 ** digits), max: Math.floor(most * 10 ** digits) })
    .map(value => Number((value / 10 ** digits).toFixed(digits)));

/** Already rounded as links round. */
const camera: fc.Arbitrary<Camera> = fc.record({
  longitude: decimal(119, 124, 4),
  latitude: decimal(29.5, 33, 4),
  zoom: decimal(6, 18, 2),
  bearing: decimal(-180, 180, 1),
  pitch: decimal(0, 60, 1),
});

const origin: fc.Arbitrary<Origin> = fc.oneof(
  fc.record({
    kind: fc.constant('hub' as const),
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/u),
  }),
  fc.record({
    kind: fc.constant('point' as const),
    at: fc.tuple(decimal(119, 124, 4), decimal(29.5, 33, 4)),
  }),
);

const weights = fc.uniqueArray(
  fc.record({ criterion: id, weight: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 12, selector: ({ criterion }) => criterion },
);

const place = fc
  .tuple(fc.constantFrom('000', '001', '002', '003', '004'), fc.nat(99_999), fc.nat(900))
  .chain(([doc, start, length]) =>
    fc.constantFrom(doc, `${doc}:${start}`, `${doc}:${start}-${start + length}`),
  );

const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map(value => value.replace(/\p{Cc}/gu, ''));

const unlocked = fc.record({
  mode: fc.constantFrom(...MODES),
  filter: fc.record({
    chain: ids(101),
    layout: ids(10),
    district: ids(16),
    kind: ids(12),
    doc: ids(5),
    grade: fc.subarray(['A', 'B', 'C', 'D']),
  }),
  q: text,
  selected: fc.option(id),
  compare: ids(5),
  differences: fc.boolean(),
  camera: fc.option(camera),
  hidden: ids(10),
  sort: fc.constantFrom(...SORTS),
  language: fc.constantFrom('zh', 'en', null),
  theme: fc.constantFrom(...APPEARANCES, null),
  story: fc.option(id),
  step: fc.option(fc.nat(999)),
  play: fc.boolean(),
  read: fc.option(place),
  indicator: fc.option(id),
  near: fc.option(origin),
  within: fc.option(decimal(0.1, 200, 1)),
  fit: weights,
  brochure: fc.option(id),
  tongue: fc.constantFrom(...TONGUES, null),
  ui: fc.option(fc.subarray([...UI_PARTS])),
});

/** Only a facet with options can be locked. */
export const intentArbitrary: fc.Arbitrary<Intent> = unlocked.chain(intent =>
  fc
    .subarray(FACETS.filter(facet => intent.filter[facet].length > 0))
    .map(lock => ({ ...intent, lock })),
);
