/** What a file says of itself: title, contents, day, sources, terms, how to read it. */
import type { Contents, Pair } from './contents.ts';
import { inBoth, LICENCE, SCHEMATIC, TITLE } from './words.ts';

export interface AboutLine {
  readonly id: string;
  readonly label: Pair;
  readonly text: Pair;
}

const same = (text: string): Pair => ({ zh: text, en: text });

/** In both languages, for readers of either. */
export function aboutLines({ subject, entries, day, link, atlas, details }: Contents): AboutLine[] {
  const documents = atlas.documents.map(({ id }) => {
    const { title, issued, published } = details.documents.find(each => each.id === id) ?? {
      title: { text: id, en: id, inferred: false },
    };
    const date = issued ?? published;
    const zh = title.inferred ? `[${title.text}]` : title.text;
    return { zh: date ? `${zh}，${date}` : zh, en: date ? `${title.en}, ${date}` : title.en };
  });
  return [
    { id: 'title', label: { zh: '题名', en: 'Title' }, text: TITLE },
    { id: 'contents', label: { zh: '内容', en: 'Contents' }, text: subject },
    { id: 'count', label: { zh: '地点数', en: 'Places' }, text: same(String(entries.length)) },
    { id: 'date', label: { zh: '导出日期', en: 'Taken on' }, text: same(day) },
    { id: 'view', label: { zh: '所见视图', en: 'View' }, text: same(link) },
    {
      id: 'source',
      label: { zh: '来源', en: 'Sources' },
      text: {
        zh: documents.map(({ zh }) => `《${zh}》`).join('；'),
        en: documents.map(({ en }) => en).join('; '),
      },
    },
    {
      id: 'licence',
      label: { zh: '许可', en: 'Licence' },
      text: {
        zh: `${LICENCE.zh}。https://opendatacommons.org/licenses/odbl/1-0/`,
        en: `${LICENCE.en}. https://opendatacommons.org/licenses/odbl/1-0/`,
      },
    },
    {
      id: 'names',
      label: { zh: '译名', en: 'English' },
      text: {
        zh: '中文为准；英文除注明官方来源者外均为本图所译，非官方。',
        en: 'Chinese is the authority; English is our translation and unofficial unless a source is given.',
      },
    },
    {
      id: 'positions',
      label: { zh: '位置', en: 'Positions' },
      text: {
        zh: `经纬度为 WGS-84；精度 A 约 200 米，B 约 600 米或沿边界道路，C 约 2 公里，D 未找到位置。轴、带及注明“示意”的范围：${SCHEMATIC.zh}。`,
        en: `Longitude and latitude are WGS-84. Grade A is good to about 200 m, B to about 600 m or drawn along boundary roads, C to about 2 km; D means no position was found. The axis, the belts and outlines called a sketch: ${SCHEMATIC.en}.`,
      },
    },
    {
      id: 'distances',
      label: { zh: '距离', en: 'Distances' },
      text: {
        zh: '均为直线距离，由本图坐标计算，不是路程。',
        en: 'All are straight lines, computed from the coordinates here; they are not routes.',
      },
    },
    {
      id: 'passages',
      label: { zh: '引文', en: 'Passages' },
      text: {
        zh: '引文逐字照录；起止为该文件文本中的字符序号（UTF-16，止不含）。',
        en: 'Quoted word for word; start and end count characters of the document’s text (UTF-16 units, end exclusive).',
      },
    },
  ];
}

/** One line that stays with a row or a shape when it leaves its file. */
export const sourceLine = ({ day }: Pick<Contents, 'day'>): string =>
  `${inBoth(TITLE)}, ${day}. ${LICENCE.zh}. ${LICENCE.en}`;
