/** Ids, references and lists. */
import {
  AXIS,
  type Broken,
  CHAINS,
  INDICATORS,
  PARKS,
  slip,
  VOCABULARY,
} from '../support/broken.ts';

const unknown = (title: string, file: string, replace: readonly [string, string], line: string) =>
  slip('unknown-id', title, file, replace, { line, words: 'nowhere' });

export const identity: readonly Broken[] = [
  {
    rule: 'duplicate-id',
    slip: 'a segment has the id of a chain',
    changes: [
      { file: CHAINS, replace: ['id: ai-soft', 'id: IC'] },
      { file: CHAINS, replace: ['各类软件: [ ai-soft ]', '各类软件: [ AI ]'] },
    ],
    line: '- id: IC',
    words: 'IC',
    alsoRules: ['stage-of-no-segment'],
  },
  slip(
    'duplicate-id',
    'two kinds have one id',
    VOCABULARY,
    [
      '  - { id: park, name: 园区, en: Park }',
      '  - { id: park, name: 园区, en: Park }\n  - { id: park, name: 园区, en: Park }',
    ],
    {
      line: '{ id: park',
      words: 'park',
    },
  ),
  unknown('a kind is unknown', AXIS, ['kind: area', 'kind: nowhere'], 'kind: nowhere'),
  unknown(
    'a part of the layout is unknown',
    PARKS,
    ['{ axis: stated }', '{ axis: stated, nowhere: stated }'],
    'nowhere: stated',
  ),
  unknown(
    'a district is unknown',
    PARKS,
    ['[ west ]', '[ west, nowhere ]'],
    'districts: [ west, nowhere ]',
  ),
  slip('unknown-id', 'a chain word is unknown', PARKS, ['[ 集成电路 ]', '[ 集成电路, 生物医药 ]'], {
    line: 'chains: [ 集成电路, 生物医药 ]',
    words: '生物医药',
  }),
  unknown(
    'a related feature is unknown',
    AXIS,
    ['related: [ west-park ]', 'related: [ nowhere ]'],
    'related: [ nowhere ]',
  ),
  unknown(
    'a member is unknown',
    AXIS,
    ['    - id: west-park', '    - id: nowhere'],
    '- id: nowhere',
  ),
  unknown(
    'a parent is unknown',
    PARKS,
    ['  kind: park', '  kind: park\n  parent: { id: nowhere, basis: stated }'],
    'parent: { id: nowhere',
  ),
  unknown(
    'a word stands for no chain',
    CHAINS,
    ['集成电路: [ IC ]', '集成电路: [ IC, nowhere ]'],
    '集成电路: [ IC, nowhere ]',
  ),
  unknown(
    'a chain has no group',
    CHAINS,
    ['glyph: 芯\n    group: key', 'glyph: 芯\n    group: nowhere'],
    'group: nowhere',
  ),
  unknown(
    'an indicator has no theme',
    INDICATORS,
    ['type: target\n  theme: output', 'type: target\n  theme: nowhere'],
    'theme: nowhere',
  ),
  unknown(
    'an indicator is related to nothing',
    INDICATORS,
    ['related: [ i1 ]', 'related: [ nowhere ]'],
    'related: [ nowhere ]',
  ),
  slip(
    'unknown-id',
    'a baseline comes from nothing',
    INDICATORS,
    ['baselineFrom: i1', 'baselineFrom: nowhere'],
    { line: 'baselineFrom: nowhere', words: 'nowhere' },
  ),
  slip(
    'parent-cycle',
    'a feature is its own parent',
    PARKS,
    ['  kind: park', '  kind: park\n  parent: { id: west-park, basis: stated }'],
    {
      line: 'parent: { id: west-park',
      words: 'west-park',
    },
  ),
  slip(
    'refers-to-itself',
    'a feature is related to itself',
    AXIS,
    ['related: [ west-park ]', 'related: [ small-park ]'],
    {
      line: 'related: [ small-park ]',
      words: 'small-park',
    },
  ),
  slip(
    'refers-to-itself',
    'a group is its own member',
    AXIS,
    ['    - id: west-park', '    - id: axis'],
    {
      line: '- id: axis',
      words: 'axis',
    },
  ),
  slip('listed-twice', 'an alias stands twice', PARKS, ['[ 西部园区 ]', '[ 西部园区, 西部园区 ]'], {
    line: 'aliases: [ 西部园区, 西部园区 ]',
    words: '西部园区',
  }),
  slip(
    'listed-twice',
    'a passage stands twice',
    AXIS,
    [
      '    - doc: "900"\n      role: mention\n      quote: 东区\n      nth: 1',
      '    - doc: "900"\n      role: mention\n      quote: 东区\n      nth: 1\n    - doc: "900"\n      role: mention\n      quote: 东区\n      nth: 1',
    ],
    {
      line: '- doc: "900"',
      words: '900: 东区 1',
    },
  ),
  slip(
    'member-outside-part',
    'a member belongs to another part',
    PARKS,
    ['{ axis: stated }', '{}'],
    {
      file: AXIS,
      line: '- id: west-park',
      words: 'west-park',
    },
  ),
  slip(
    'unknown-document',
    'a passage cites an unknown document',
    PARKS,
    ['- doc: "900"', '- doc: "901"'],
    {
      line: 'quote: 西园',
      words: '901',
    },
  ),
  slip('duplicate-id', 'two features have one id', AXIS, ['- id: small-park', '- id: axis'], {
    line: '- id: axis',
    words: 'axis',
  }),
  slip(
    'duplicate-id',
    'two indicators have one id',
    INDICATORS,
    [
      '元以上\n',
      '元以上\n- { id: i1, doc: "900", name: 年份, en: Year, type: target, theme: output, value: 500, valueYear: 2025, quote: 500亿元以上 }\n',
    ],
    {
      line: '{ id: i1',
      words: 'i1',
    },
  ),
  slip(
    'stage-of-no-segment',
    'the order of a chain names another chain’s segment',
    CHAINS,
    ['upstream: [ ai-chip ]', 'upstream: [ ai-chip, IC ]'],
    { line: 'upstream: [ ai-chip, IC ]', words: 'IC' },
  ),
  slip(
    'stage-twice',
    'a segment stands upstream and downstream',
    CHAINS,
    ['downstream: [ ai-soft ]', 'downstream: [ ai-soft, ai-chip ]'],
    { line: 'downstream: [ ai-soft, ai-chip ]', words: 'ai-chip' },
  ),
  slip(
    'stage-alone',
    'an order has one stage only',
    CHAINS,
    ['      downstream: [ ai-soft ]\n', ''],
    { line: 'upstream: [ ai-chip ]', words: 'AI' },
  ),
];
