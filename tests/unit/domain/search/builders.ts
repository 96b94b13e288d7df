import type { SearchEntry } from '../../../../src/domain/search/file.ts';
import { buildSearchIndex } from '../../../../src/domain/search/lines.ts';
import { buildTextIndex, type TextIndex } from '../../../../src/domain/search/passages.ts';
import { type Found, search } from '../../../../src/domain/search/search.ts';

type Name = SearchEntry['names'][number];

const READINGS = {
  zhang: '张',
  jiang: '江',
  yao: '药',
  gu: '谷',
  ke: '科',
  xue: '学',
  cheng: '城',
  lin: '临',
  gang: '港',
  qu: '区',
  pu: '浦',
  dong: '东',
  xin: '新',
  sheng: '生',
  wu: '物',
  yi: '医',
  lv: '绿',
  chan: '产',
  zhi: '值',
};

function name(zh: string, en?: string, field: Name['field'] = 'name'): Name {
  return { field, zh, ...(en ? { en } : {}) };
}

const entry = (type: SearchEntry['type'], id: string, names: Name[], tier = 2): SearchEntry => ({
  type,
  id,
  tier,
  names,
});

const ENTRIES: readonly SearchEntry[] = [
  entry('feature', 'yaogu', [name('张江药谷', 'Zhangjiang Pharma Valley')], 3),
  entry(
    'feature',
    'city',
    [name('张江科学城', 'Zhangjiang Science City'), name('张江', undefined, 'alias')],
    1,
  ),
  entry('feature', 'lingang', [
    name('临港新区', 'Lin-gang New Area'),
    name('绿谷', 'Green valley', 'label'),
  ]),
  entry('feature', 'tower', [name('AI Tower药城', 'AI Tower, Pharma Town')]),
  entry('chain', 'BIO', [name('生物医药', 'Biomedicine'), name('药', undefined, 'word')]),
  entry('district', 'pudong', [{ ...name('浦东新区', 'Pudong'), reading: 'pu dong xin qu' }]),
  entry('indicator', 'i001', [name('生物医药产值', 'Output of biomedicine')], 3),
];

const index = buildSearchIndex({
  format: 1,
  traditional: '張张藥药東东學学臨临區区醫医',
  readings: READINGS,
  entries: [...ENTRIES],
});

/** A text of two runs: what stood between them in the seed is left out. */
export const text: TextIndex = buildTextIndex(
  {
    doc: '900',
    paragraphs: [
      { start: 10, end: 14, style: 'line', runs: [[10, '一、总则']] },
      {
        start: 20,
        end: 43,
        style: 'text',
        runs: [
          [20, '支持张江，'],
          [30, '与临港联动，做强张江药谷'],
        ],
      },
      { start: 50, end: 58, style: 'text', runs: [[50, '药谷向临港延伸']] },
    ],
  },
  index.fold,
);

export const find = (typed: string): Found => search(index, [text], typed);

/** Ids in the order in which the page lists them. */
export const idsFor = (typed: string): string[] =>
  find(typed).names.flatMap(({ hits }) => hits.map(hit => hit.entry.source.id));

/** The letters that are highlighted in the best line of the first hit. */
export function markedFor(typed: string): string | undefined {
  const hit = find(typed).names[0]?.hits[0];
  const line = hit?.entry.lines[hit.line];
  const [start, end] = hit?.marks.get(hit.line)?.[0] ?? [0, 0];
  return line?.text.slice(start, end);
}
