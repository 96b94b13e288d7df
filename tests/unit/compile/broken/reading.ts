/** Files that are missing or have not the expected shape. */
import { AXIS, type Broken, CHAINS, EXTENTS, PARKS, PLAN, slip } from '../support/broken.ts';

const remove = (rule: string, file: string, more: Partial<Broken> = {}): Broken => ({
  rule,
  slip: `${file} is gone`,
  changes: [{ file, remove: true }],
  words: file,
  ...more,
});

export const reading: readonly Broken[] = [
  remove('file-missing', CHAINS),
  remove('file-missing', 'data/base/districts.geojson'),
  remove('file-missing', 'data/base/stations.json'),
  remove('folder-missing', 'data/features'),
  remove('folder-missing', PLAN, { file: 'data/documents', words: 'data/documents' }),
  remove('seed-missing', 'seeds/900_plan.txt', {
    file: PLAN,
    line: 'file: 900_plan.txt',
    words: '900_plan.txt',
  }),
  {
    rule: 'seed-unused',
    slip: 'a text lies in seeds/ that no document is made from',
    changes: [{ file: 'seeds/901_more.txt', add: '又一份文件。' }],
    words: '901_more.txt',
  },
  slip(
    'yaml-syntax',
    'text with a colon has no quotes',
    PARKS,
    ['The plan has it', 'The plan: has it'],
    {
      line: 'gloss: The plan: has it',
      words: 'gloss: The plan: has',
    },
  ),
  slip('yaml-syntax', 'an alias leads nowhere', PARKS, ['[ 西部园区 ]', '*west'], {
    line: 'aliases: *west',
    words: '*west',
  }),
  slip('schema', 'a field is misspelt', AXIS, ['  tier: 3', '  teir: 3'], {
    line: 'teir: 3',
    words: 'teir',
    alsoRules: ['schema'],
  }),
  slip('schema', 'a grade does not exist', PARKS, ['grade: B', 'grade: E'], {
    line: 'grade: E',
    words: '0.position.grade: "E"',
  }),
  slip(
    'schema',
    'a remark stands in an address',
    AXIS,
    ['东区大道1号', '东区大道1号 (knowledge)'],
    {
      line: 'address: 东区大道1号 (knowledge)',
      words: '东区大道1号 (knowledge)',
    },
  ),
  slip(
    'schema',
    'a feature has no passage',
    PARKS,
    ['  citations:\n    - doc: "900"', '  cited:\n    - doc: "900"'],
    {
      line: '- id: west-park',
      words: 'citations',
      alsoRules: ['schema'],
    },
  ),
  slip(
    'geojson',
    'the outlines are no JSON',
    EXTENTS,
    ['"features":[', '"features":['.slice(0, -1)],
    {
      words: EXTENTS,
    },
  ),
  slip(
    'geojson',
    'the outlines are another kind of file',
    EXTENTS,
    ['"features":[', '"outlines":['],
    {
      words: EXTENTS,
    },
  ),
  slip(
    'geojson',
    'an outline has a place without numbers',
    EXTENTS,
    ['[121.3,31.1]', '["121.3",31.1]'],
    {
      line: '"id":"west-park"',
      words: 'west-park',
    },
  ),
  slip(
    'base-json',
    'the stations are cut off',
    'data/base/stations.json',
    ['"lines":["1"]}\n]}', '"lines":['],
    {
      words: 'data/base/stations.json',
    },
  ),
  slip(
    'base-json',
    'a hub has no English name',
    'data/base/hubs.json',
    ['"Sample Airport"', '""'],
    {
      words: 'hubs.0.nameEn',
    },
  ),
];
