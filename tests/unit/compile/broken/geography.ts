/** Points and outlines that contradict the rest of the data. */
import { AXIS, type Broken, EXTENTS, PARKS, slip, VOCABULARY } from '../support/broken.ts';

const WEST_RING = '[[121.2,31.1],[121.3,31.1],[121.3,31.2],[121.2,31.2],[121.2,31.1]]';

const SMALL_PARK = `  position:
    grade: C
    at: [ 121.65, 31.1 ]
    radius: 800
    zh: 点位由街名推得。
    en: The point follows from the name of the street.
    sources:
      - kind: general
        zh: 街名与方位。
        en: The name of the street and the direction.
`;

export const geography: readonly Broken[] = [
  slip('position-missing', 'a feature has no position', AXIS, [SMALL_PARK, ''], {
    line: '- id: small-park',
    words: '东区小园',
  }),
  slip('grade-and-position', 'a placed feature has grade D', AXIS, ['grade: C', 'grade: D'], {
    line: 'grade: D',
    words: 'grade D',
  }),
  slip(
    'grade-and-position',
    'a graded feature has no point',
    AXIS,
    ['\n    at: [ 121.65, 31.1 ]\n    radius: 800', ''],
    {
      line: 'grade: C',
      words: 'grade C',
    },
  ),
  slip('grade-and-position', 'a point has no radius', AXIS, ['\n    radius: 800', ''], {
    line: 'grade: C',
    words: 'grade C',
  }),
  slip(
    'position-without-evidence',
    'a point has no word on how it was found',
    AXIS,
    ['    zh: 点位由街名推得。\n    en: The point follows from the name of the street.\n', ''],
    {
      line: 'grade: C',
      words: '121.65, 31.1',
    },
  ),
  slip(
    'position-without-evidence',
    'a point has no source',
    AXIS,
    [
      '    sources:\n      - kind: general\n        zh: 街名与方位。\n        en: The name of the street and the direction.\n',
      '',
    ],
    {
      line: 'grade: C',
      words: '121.65, 31.1',
    },
  ),
  slip(
    'tier-1-not-placed',
    'a feature of tier 1 has grade D',
    AXIS,
    ['    grade: A\n    at: [ 121.7, 31.15 ]\n    radius: 200', '    grade: D'],
    {
      line: 'grade: D',
      words: '东区',
    },
  ),
  slip(
    'point-outside-district',
    'a point lies in another district',
    AXIS,
    [
      '  districts: [ east ]\n  chains: [ 集成电路 ]',
      '  districts: [ west ]\n  chains: [ 集成电路 ]',
    ],
    {
      line: 'grade: C',
      words: '121.65, 31.1',
    },
  ),
  slip(
    'child-outside-parent',
    'a point lies outside its parent',
    AXIS,
    ['[ 121.65, 31.1 ]', '[ 121.55, 31.1 ]'],
    {
      line: 'grade: C',
      words: '121.55, 31.1',
    },
  ),
  slip(
    'off-sheet',
    'longitude and latitude are in the wrong order',
    AXIS,
    ['[ 121.65, 31.1 ]', '[ 31.1, 121.65 ]'],
    {
      line: 'at: [ 31.1, 121.65 ]',
      words: '31.1, 121.65',
      alsoRules: ['child-outside-parent', 'point-outside-district'],
    },
  ),
  slip(
    'district-not-drawn',
    'a district is missing in the base',
    'data/base/districts.geojson',
    ['"slug":"west"', '"slug":"wets"'],
    {
      file: VOCABULARY,
      line: 'id: west',
      words: 'west',
    },
  ),
  slip(
    'point-outside-extent',
    'a point lies outside its own outline',
    PARKS,
    ['[ 121.25, 31.15 ]', '[ 121.35, 31.15 ]'],
    {
      line: 'grade: B',
      words: '121.35, 31.15',
    },
  ),
  slip(
    'extent-area',
    'an outline is far from the stated area',
    AXIS,
    ['statedKm2: 424', 'statedKm2: 300'],
    {
      line: 'grade: A',
      words: ' km²',
    },
  ),
  slip(
    'extent-without-feature',
    'an outline has a misspelt id',
    EXTENTS,
    ['"id":"west-park","properties"', '"id":"wset-park","properties"'],
    {
      line: '"id":"wset-park"',
      words: 'wset-park',
      alsoRules: ['extent-not-drawn'],
    },
  ),
  slip(
    'extent-twice',
    'a feature has two outlines',
    EXTENTS,
    [
      '{"type":"FeatureCollection","name":"extents","features":[\n',
      `{"type":"FeatureCollection","name":"extents","features":[\n{"type":"Feature","id":"west-park","properties":{},"geometry":{"type":"Polygon","coordinates":[${WEST_RING}]}},\n`,
    ],
    {
      line: '"properties":{"id":"west-park"}',
      words: 'west-park',
    },
  ),
  slip(
    'extent-not-drawn',
    'a feature says it has an outline',
    AXIS,
    [
      '    at: [ 121.65, 31.1 ]\n    radius: 800',
      '    at: [ 121.65, 31.1 ]\n    radius: 800\n    extent: { basis: admin, confidence: sketch }',
    ],
    {
      line: 'extent: { basis: admin',
      words: 'small-park',
    },
  ),
  slip(
    'open-ring',
    'a ring is not closed',
    EXTENTS,
    ['[121.2,31.2],[121.2,31.1]]', '[121.2,31.2]]'],
    {
      line: '"id":"west-park"',
      words: 'west-park',
    },
  ),
  slip(
    'off-sheet',
    'an outline is written latitude first',
    EXTENTS,
    [WEST_RING, '[[31.1,121.2],[31.1,121.3],[31.2,121.3],[31.2,121.2],[31.1,121.2]]'],
    {
      line: '"id":"west-park"',
      words: 'west-park',
      alsoRules: ['point-outside-extent'],
    },
  ),
  slip(
    'exception-unused',
    'an exception excuses nothing',
    AXIS,
    ['  mentions:\n', '  exceptions:\n    point-outside-district: No reason.\n  mentions:\n'],
    {
      line: 'point-outside-district: No reason.',
      words: 'point-outside-district',
    },
  ),
];
