/** Texts that readers would see in one language only, or in two English forms. */
import {
  AXIS,
  type Broken,
  CHAINS,
  INDICATORS,
  PARKS,
  PLAN,
  slip,
  VOCABULARY,
} from '../support/broken.ts';

/** One line of a file taken out; the issue points to where it should stand. */
const missing = (title: string, file: string, out: string, line: string, words: string) =>
  slip('english-missing', `${title} has no English`, file, [out, ''], { line, words });

export const english: readonly Broken[] = [
  missing('a feature', PARKS, '\n    name: West Park', 'gloss: The plan has it', '西园'),
  missing(
    'a feature of tier 2',
    PARKS,
    '\n    gloss: The plan has it develop integrated circuits and biomedicine.',
    'name: West Park',
    '西园',
  ),
  missing('a label', AXIS, '\n      en: Innovation high ground', 'text: 创新高地', '创新高地'),
  missing('the name of a figure', AXIS, '\n      en: Planned area', 'name: 规划面积', '规划面积'),
  missing(
    'the amount of a figure',
    AXIS,
    '\n      amountEn: about 424 km²',
    'name: 规划面积',
    '约424 平方公里',
  ),
  missing('a note', AXIS, '\n    en: A sample note.', 'zh: 样例说明。', '样例说明。'),
  missing(
    'the evidence of a position',
    AXIS,
    '\n    en: The point is the middle of the East Zone.',
    'grade: A',
    '点位在东区中央。',
  ),
  missing('who states an area', PARKS, '\n        en: a web page', 'zh: 网页', '网页'),
  missing(
    'a source',
    AXIS,
    '\n        en: A web page states the four limits.',
    'kind: page',
    '网页写明四至。',
  ),
  missing('a kind', VOCABULARY, ', en: Area', 'id: area', '区域'),
  missing('a group of chains', CHAINS, ', en: Key industries', 'id: key', '重点产业'),
  missing(
    'the note on chains',
    CHAINS,
    '\n  en: Sample chains.',
    'zh: 样例产业链。',
    '样例产业链。',
  ),
  missing('a chain', CHAINS, '\n    en: Artificial intelligence', 'id: AI', '人工智能'),
  missing(
    'the order of a chain',
    CHAINS,
    '\n      en: Chips first, software after.',
    'upstream: [ ai-chip ]',
    '芯片在前，软件在后。',
  ),
  missing('a segment', CHAINS, '\n        en: Software', 'id: ai-soft', '软件'),
  missing(
    'a title',
    PLAN,
    '\n  en: Sample City Plan for the Layout of Industry (2021–2025)',
    'printed: 样例市产业布局方案',
    '样例市产业布局方案（2021—2025年）',
  ),
  missing(
    'a short title',
    PLAN,
    '\n  shortEn: Sample Plan 2021–2025',
    'printed: 样例市产业布局方案',
    '样例布局方案',
  ),
  missing(
    'an issuer',
    PLAN,
    "\n  en: Sample City People's Government",
    'printed: 样例市人民政府',
    '样例市人民政府',
  ),
  missing(
    'a note on the issuer',
    PLAN,
    '\n  noteEn: A sample issuer.',
    'printed: 样例市人民政府',
    '样例机关。',
  ),
  missing('a period', PLAN, '\n  en: 2021–2025', 'zh: 2021—2025年', '2021—2025年'),
  missing('the status of a period', PLAN, '\n  statusEn: Past', 'zh: 2021—2025年', '已过'),
  missing(
    'a note on the source',
    PLAN,
    '\n  noteEn: No source is printed.',
    'noteZh: 来源未印。',
    '来源未印。',
  ),
  missing('a heading', PLAN, ', en: II. Main goals', 'at: 179', '二、主要目标'),
  missing('a remark on noise', PLAN, ', en: Navigation line.', 'kind: site-chrome', '网站导航行。'),
  missing('an indicator', INDICATORS, '\n  en: Gross output', 'id: i1', '总产值'),
  missing('a unit', INDICATORS, '\n  unitEn: × 100 million yuan', 'id: i1', '亿元'),
  missing('a qualifier', INDICATORS, '\n  qualifierEn: at least', 'id: i1', '以上'),
  missing('a scope', INDICATORS, '\n  scopeEn: Citywide', 'id: i1', '全市'),
  slip(
    'english-missing',
    'a target in words has no English',
    INDICATORS,
    ['target: 500', 'target: 基本建成'],
    {
      line: 'id: i1',
      words: '基本建成',
      // Nor does the fixture print it.
      alsoRules: ['number-not-quoted'],
    },
  ),
  slip(
    'english-with-chinese',
    'an English text holds Chinese',
    PARKS,
    ['integrated circuits and', '集成电路 and'],
    {
      line: 'gloss: The plan has it develop 集成电路',
      words: '集成电路 and biomedicine',
    },
  ),
  slip(
    'english-differs',
    'a heading has another English name than the feature',
    PLAN,
    ['en: West Park', 'en: Western Park'],
    {
      line: 'en: Western Park',
      words: 'Western Park',
    },
  ),
];
