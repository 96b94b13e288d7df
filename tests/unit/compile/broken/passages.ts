/** Quotes and what must stand in them. */
import { AXIS, type Broken, CHAINS, INDICATORS, PARKS, PLAN, slip } from '../support/broken.ts';

export const passages: readonly Broken[] = [
  slip(
    'quote-not-found',
    'a passage is not verbatim',
    PARKS,
    ['支持西部园区扩容', '支持西部园区扩张'],
    {
      line: 'quote: 西园',
      words: '支持西部园区扩张',
    },
  ),
  slip(
    'quote-not-found',
    'an indicator is not verbatim',
    INDICATORS,
    ['总产值达到500亿元以上', '总产值增至500亿元以上'],
    {
      line: 'quote: 总产值增至500亿元以上',
      words: '总产值增至500亿元以上',
    },
  ),
  slip(
    'quote-not-found',
    'the passage of a segment is not verbatim',
    CHAINS,
    ['quote: 发展各类软件', 'quote: 发展各种软件'],
    {
      line: '- id: ai-soft',
      words: '发展各种软件',
    },
  ),
  slip(
    'quote-not-found',
    'what the order of a chain leans on is not verbatim',
    CHAINS,
    ['quote: 发展集成电路和人工智能\n    segments', 'quote: 发展集成电路与人工智能\n    segments'],
    { line: 'doc: "900"', words: '发展集成电路与人工智能' },
  ),
  slip(
    'quote-not-found',
    'a label is not printed',
    AXIS,
    ['- text: 创新高地', '- text: 科创高地'],
    {
      line: 'text: 科创高地',
      words: '科创高地',
    },
  ),
  slip('quote-number', 'a quote is numbered too high', AXIS, ['nth: 1', 'nth: 9'], {
    line: 'quote: 东区',
    words: '东区',
  }),
  slip('quote-ambiguous', 'words that occur often have no number', AXIS, ['\n      nth: 1', ''], {
    line: 'quote: 东区',
    words: '东区',
  }),
  {
    rule: 'name-not-quoted',
    slip: 'no passage holds the name or an alias',
    changes: [
      { file: PARKS, replace: ['  name: 西园\n', '  name: 西湖园\n'] },
      { file: PARKS, replace: ['  aliases: [ 西部园区 ]\n', ''] },
    ],
    line: 'name: 西湖园',
    words: '西湖园',
  },
  slip('alias-not-printed', 'an alias is our own', PARKS, ['[ 西部园区 ]', '[ 西部园区, 西区 ]'], {
    line: 'aliases: [ 西部园区, 西区 ]',
    words: '西区',
  }),
  slip(
    'chain-not-quoted',
    'a chain stands in no passage of the feature',
    PARKS,
    ['[ 集成电路 ]', '[ 集成电路, 人工智能 ]'],
    {
      line: 'chains: [ 集成电路, 人工智能 ]',
      words: '人工智能',
    },
  ),
  slip(
    'chain-not-quoted',
    'a chain of the parent is not marked as inherited',
    AXIS,
    ['  chainsFrom: parent-text\n', ''],
    { line: 'chains: [ 集成电路 ]', words: '集成电路' },
  ),
  {
    rule: 'chain-not-quoted',
    slip: 'an inherited chain stands in no passage of the parent',
    changes: [
      { file: AXIS, replace: ['chains: [ 集成电路 ]', 'chains: [ 集成电路, 生物医药 ]'] },
      { file: CHAINS, replace: ['words:\n', 'words:\n  生物医药: [ IC ]\n'] },
    ],
    line: 'chains: [ 集成电路, 生物医药 ]',
    words: '生物医药',
  },
  slip(
    'inherits-from-nobody',
    'chains are inherited without a parent',
    PARKS,
    ['chains: [ 集成电路 ]', 'chains: [ 集成电路 ]\n  chainsFrom: parent'],
    {
      line: 'chainsFrom: parent',
      words: 'west-park',
    },
  ),
  slip(
    'mention-not-a-name',
    'a mention has another wording',
    AXIS,
    ['东区: [ 1, 2 ]', '东区: [ 1, 2 ]\n      西园: [ 1 ]'],
    {
      line: '西园: [ 1 ]',
      words: '西园',
    },
  ),
  slip('mention-number', 'a mention is numbered too high', AXIS, ['[ 1, 2 ]', '[ 1, 5 ]'], {
    line: '东区: [ 1, 5 ]',
    words: '东区 #5',
  }),
  slip('figure-not-quoted', 'a figure is not as printed', AXIS, ['value: 约424', 'value: 约425'], {
    line: 'value: 约425',
    words: '约425',
  }),
  slip(
    'number-not-quoted',
    'the value of an indicator is another than in its quote',
    INDICATORS,
    ['value: 424', 'value: 42'],
    { line: 'value: 42', words: '42' },
  ),
  slip(
    'number-not-quoted',
    'a baseline stands neither in the quote nor in a sentence of its own',
    INDICATORS,
    ['\n  baselineFrom: i1', ''],
    { line: 'baseline: 500', words: '500' },
  ),
  slip(
    'number-not-quoted',
    'a figure is reckoned, and no note says how',
    INDICATORS,
    ['value: 424', 'value: 425\n  reckoned: [ value ]'],
    { line: 'value: 425', words: '425' },
  ),
  slip(
    'baseline-differs',
    'a baseline is not what its own sentence says',
    INDICATORS,
    ['baseline: 500', 'baseline: 400'],
    { line: 'baseline: 400', words: '400 (2025)' },
  ),
  slip(
    'chain-without-passage',
    'a chain has no passage',
    CHAINS,
    [
      '    citations:\n      - doc: "900"\n        quote: 西园：发展集成电路  和生物医药',
      '    citations: []',
    ],
    {
      line: '- id: IC',
      words: 'IC',
    },
  ),
  slip(
    'printed-without-evidence',
    'a title is given as printed but not quoted',
    PLAN,
    ['printed: 样府〔2021〕1号', 'printed: 样府〔2021〕2号'],
    {
      line: 'printed: 样府〔2021〕2号',
      words: '样府〔2021〕2号',
    },
  ),
  slip('noise-moved', 'a noise span stands elsewhere', PLAN, ['at: 143', 'at: 142'], {
    line: 'at: 142',
    words: '  ',
  }),
  slip(
    'date-not-quoted',
    'a day is not the one that is printed',
    PLAN,
    ['issued: 2021-03-01', 'issued: 2021-03-02'],
    { line: 'issued: 2021-03-02', words: '2021-03-02' },
  ),
  slip(
    'status-differs',
    'a plan that is over is said to be in its last year',
    PLAN,
    ['status: past', 'status: last-year'],
    { line: 'status: last-year', words: 'last-year' },
  ),
  slip('heading-moved', 'a heading stands elsewhere', PLAN, ['at: 134', 'at: 135'], {
    line: 'at: 135',
    words: '西园',
  }),
  slip(
    'outline-order',
    'headings are out of order',
    PLAN,
    [
      '  - { at: 98, level: 2, style: run-in, text: 东区, en: East Zone }\n  - { at: 134, level: 2, style: run-in, text: 西园, en: West Park }',
      '  - { at: 134, level: 2, style: run-in, text: 西园, en: West Park }\n  - { at: 98, level: 2, style: run-in, text: 东区, en: East Zone }',
    ],
    { line: 'at: 98', words: '东区' },
  ),
];
