/** Stories that could not be told. */
import { AXIS, type Broken, slip } from '../support/broken.ts';

const LAYOUT = 'data/stories/1-layout.yaml';
const WEST = 'data/stories/2-west.yaml';

const unknown = (title: string, file: string, replace: readonly [string, string], line: string) =>
  slip('unknown-id', title, file, replace, { line, words: 'nowhere' });

/** Twice as long as a slide's heading may be. */
const LONG = '一轴三带多节点五个新城'.repeat(3);

const ids: readonly Broken[] = [
  slip('duplicate-id', 'two stories have one id', WEST, ['id: west\n', 'id: layout\n'], {
    line: 'id: layout',
    words: 'layout',
  }),
  unknown(
    'a story selects an unknown feature',
    LAYOUT,
    ['select: east-zone', 'select: nowhere'],
    'select: nowhere',
  ),
  unknown(
    'a story shows an unknown part',
    LAYOUT,
    ['parts: [ axis ]', 'parts: [ axis, nowhere ]'],
    'parts: [ axis, nowhere ]',
  ),
  unknown(
    'a story filters by an unknown chain',
    LAYOUT,
    ['chain: [ AI ]', 'chain: [ AI, nowhere ]'],
    'chain: [ AI, nowhere ]',
  ),
  slip(
    'unknown-id',
    'a story names a segment without its chain',
    LAYOUT,
    ['chain: [ AI ]', 'chain: [ AI, ai-soft ]'],
    { line: 'chain: [ AI, ai-soft ]', words: 'ai-soft' },
  ),
  unknown(
    'a story filters by an unknown district',
    LAYOUT,
    ['district: [ east ]', 'district: [ east, nowhere ]'],
    'district: [ east, nowhere ]',
  ),
  unknown(
    'a story filters by an unknown kind',
    WEST,
    ['kind: [ park ]', 'kind: [ park, nowhere ]'],
    'kind: [ park, nowhere ]',
  ),
  slip(
    'unknown-id',
    'a story filters by an unknown document',
    LAYOUT,
    ['doc: [ "900" ]', 'doc: [ "900", "901" ]'],
    { line: 'doc: [ "900", "901" ]', words: '901' },
  ),
  slip(
    'unknown-document',
    'a story quotes an unknown document',
    WEST,
    ['doc: "900"', 'doc: "901"'],
    { line: 'quote: 支持西部园区扩容', words: '901' },
  ),
];

const words: readonly Broken[] = [
  slip('schema', 'a heading is empty', WEST, ['zh: 西园\n', 'zh: ""\n'], {
    line: 'zh: ""',
    words: 'steps.0.heading.zh',
  }),
  slip('schema', 'notes are blanks', WEST, ['zh: 西园做集成电路。', 'zh: "  "'], {
    line: 'zh: "  "',
    words: 'steps.0.notes.zh',
  }),
  slip('schema', 'a camera has no zoom', LAYOUT, ['[ 121.6, 31.16, 9.5 ]', '[ 121.6, 31.16 ]'], {
    line: 'camera: [ 121.6, 31.16 ]',
    words: 'steps.1.camera',
  }),
  slip('schema', 'a grade of a filter does not exist', WEST, ['grade: [ B ]', 'grade: [ E ]'], {
    line: 'grade: [ E ]',
    words: 'steps.0.filter.grade.0: "E"',
  }),
  slip(
    'english-missing',
    'a heading of a story has no English',
    WEST,
    ['\n      en: West Park', ''],
    {
      line: 'zh: 西园',
      words: '西园',
    },
  ),
  slip(
    'english-missing',
    'English notes are blanks',
    WEST,
    ['en: The West Park makes chips.', 'en: "  "'],
    { line: 'en: "  "', words: '西园做集成电路。' },
  ),
  slip(
    'english-with-chinese',
    'English notes hold Chinese',
    WEST,
    ['The West Park makes chips.', 'The 西园 makes chips.'],
    { line: 'en: The 西园 makes chips.', words: 'The 西园 makes chips.' },
  ),
  slip(
    'english-differs',
    'a heading calls a feature otherwise in English',
    LAYOUT,
    ['en: East Zone', 'en: Eastern Zone'],
    { line: 'en: Eastern Zone', words: 'Eastern Zone' },
  ),
  slip(
    'too-long-for-slide',
    'a Chinese heading is too long',
    LAYOUT,
    ['zh: 底图\n', `zh: ${LONG}\n`],
    {
      line: `zh: ${LONG}`,
      words: LONG,
    },
  ),
  slip(
    'too-long-for-slide',
    'an English title is too long',
    WEST,
    ['The story of the West Park', `The story of the West Park ${'and of the others '.repeat(4)}`],
    { line: 'en: The story of the West Park and', words: 'and of the others' },
  ),
];

const clauses: readonly Broken[] = [
  slip(
    'quote-not-found',
    'the clause of a step is not verbatim',
    WEST,
    ['支持西部园区扩容', '支持西部园区扩张'],
    { line: 'quote: 支持西部园区扩张', words: '支持西部园区扩张' },
  ),
  slip(
    'quote-ambiguous',
    'the clause of a step occurs often and has no number',
    LAYOUT,
    ['\n      nth: 2', ''],
    { line: 'quote: 东区', words: '东区' },
  ),
  slip('quote-number', 'the clause of a step is numbered too high', LAYOUT, ['nth: 2', 'nth: 9'], {
    line: 'quote: 东区',
    words: '东区',
  }),
];

const maps: readonly Broken[] = [
  slip(
    'story-shows-nothing',
    'a filter leaves nothing among the parts that are shown',
    WEST,
    ['select: west-park', 'parts: []'],
    {
      line: 'filter: { kind: [ park ]',
      words: 'park, B',
      // The camera was to go to what is no longer selected.
      alsoRules: ['camera-without-place'],
    },
  ),
  slip(
    'selection-not-shown',
    'what is selected belongs to a part that is not shown',
    LAYOUT,
    [
      'parts: [ axis ]\n    filter: { chain: [ AI ], district: [ east ], doc: [ "900" ] }',
      'parts: []\n    filter: {}',
    ],
    { line: 'select: east-zone', words: 'east-zone' },
  ),
  slip(
    'selection-not-shown',
    'what is selected fails the filter',
    WEST,
    ['grade: [ B ]', 'grade: [ B, C ], district: [ east ]'],
    { line: 'select: west-park', words: 'west-park' },
  ),
  slip(
    'camera-without-place',
    'the camera goes to a selection that there is not',
    WEST,
    ['    select: west-park\n', ''],
    { line: 'camera: selection', words: 'selection' },
  ),
  {
    rule: 'camera-without-place',
    slip: 'the camera goes to a selection that is not placed',
    changes: [
      { file: AXIS, replace: ['grade: C\n    at: [ 121.65, 31.1 ]\n    radius: 800', 'grade: D'] },
      {
        file: WEST,
        replace: [
          'filter: { kind: [ park ], grade: [ B ] }\n    select: west-park',
          'select: small-park',
        ],
      },
    ],
    file: WEST,
    line: 'camera: selection',
    words: 'small-park',
  },
  slip(
    'off-sheet',
    'a camera has latitude before longitude',
    LAYOUT,
    ['[ 121.6, 31.16, 9.5 ]', '[ 31.16, 121.6, 9.5 ]'],
    { line: 'camera: [ 31.16, 121.6, 9.5 ]', words: '31.16, 121.6, 9.5' },
  ),
  slip(
    'selection-off-camera',
    'a camera looks past what is selected',
    LAYOUT,
    ['[ 121.6, 31.16, 9.5 ]', '[ 121.3, 31.16, 12 ]'],
    { line: 'camera: [ 121.3, 31.16, 12 ]', words: '121.3, 31.16, 12' },
  ),
];

export const stories: readonly Broken[] = [...ids, ...words, ...clauses, ...maps];
