/** Words of the files. They stand here and not with the page's, because files speak both languages. */
import type { Facet } from '../domain/facets.ts';
import type { Citation, Language } from '../domain/model.ts';
import type { State } from '../state/store.ts';
import type { Pair } from './contents.ts';

export const TITLE: Pair = { zh: '上海产业园区空间图', en: 'Shanghai Industrial Atlas' };

/** The atlas's name on this site. */
export const titleOf = ({ config }: Pick<State, 'config'>): Pair => config.title ?? TITLE;

export const inBoth = ({ zh, en }: Pair): string => `${zh} ${en}`;

/** Between the items of one cell. */
export const joined = (items: readonly string[], language: Language): string =>
  items.join(language === 'zh' ? '；' : '; ');

export const FACET_WORDS: Readonly<Record<Facet | 'q' | 'scope', Pair>> = {
  chain: { zh: '产业链', en: 'Chain' },
  layout: { zh: '布局', en: 'Layout' },
  district: { zh: '区', en: 'District' },
  kind: { zh: '类型', en: 'Kind' },
  doc: { zh: '文件', en: 'Document' },
  grade: { zh: '位置精度', en: 'Position grade' },
  q: { zh: '名称含', en: 'Name contains' },
  scope: { zh: '文件章节', en: 'Section of a document' },
};

export const EVERYTHING: Pair = { zh: '全部', en: 'everything' };
export const SHORTLIST: Pair = { zh: '候选清单', en: 'shortlist' };

export const withinWords = (origin: string, kilometres: number): Pair => ({
  zh: `距${origin}直线 ${kilometres} 公里以内`,
  en: `within ${kilometres} km of ${origin} in a straight line`,
});

export const TRANSLATED: Pair = { zh: '本图译名，非官方', en: 'our translation, unofficial' };

export const CONFIDENCE: Readonly<Record<'good' | 'fair' | 'sketch', Pair>> = {
  good: { zh: '较可靠', en: 'fairly sure' },
  fair: { zh: '一般', en: 'fair' },
  sketch: { zh: '示意', en: 'sketch' },
};

const EXTENT_BASIS: Readonly<Record<string, Pair>> = {
  四至: { zh: '按资料所述四至', en: 'from described boundaries' },
  'boundary-roads': { zh: '沿边界道路', en: 'along boundary roads' },
  'member-points': { zh: '按园内地点', en: 'round places inside' },
  'stated-area': { zh: '按所称面积配合', en: 'fitted to the stated area' },
  admin: { zh: '按行政区界', en: 'an administrative boundary' },
};

/** What an outline rests on; the data's own word where we have none. */
export const basisWords = (basis: string): Pair => EXTENT_BASIS[basis] ?? { zh: basis, en: basis };

export const ROLE: Readonly<Record<Citation['role'], Pair>> = {
  defining: { zh: '定位段落', en: 'defining' },
  mention: { zh: '提及', en: 'mention' },
};

/** Said of whatever is drawn as a sketch. */
export const SCHEMATIC: Pair = {
  zh: '示意，不作为界线依据',
  en: 'schematic; not a basis for boundaries',
};

export const NO_POSITION: Pair = {
  zh: '没有找到可靠的位置，因此没有几何图形。',
  en: 'No reliable position was found, hence no geometry.',
};

export const NOT_PRINTED: Pair = { zh: '文中未印', en: 'not printed' };

export const LICENCE: Pair = {
  zh: '位置与范围：ODbL 1.0，© OpenStreetMap 贡献者；引文为政策文件原文',
  en: 'Positions and outlines: ODbL 1.0, © OpenStreetMap contributors; quotes are words of the policy documents',
};
