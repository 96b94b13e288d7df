/** Words of pictures and slides, beside those that all files share. */
import type { Grade, Language } from '../../domain/model.ts';
import type { PictureBase } from '../../state/pictures.ts';
import type { Pair } from '../contents.ts';

type In<T> = Readonly<Record<Language, T>>;

export const SIGN_WORDS: {
  readonly sketch: Pair;
  readonly chosen: In<(name: string) => string>;
  readonly origin: In<(name: string, kilometres: number | null) => string>;
  readonly grade: Readonly<Record<Exclude<Grade, 'D'>, Pair>>;
} = {
  sketch: { zh: '（示意）', en: ' (schematic)' },
  chosen: { zh: name => `选中：${name}`, en: name => `Selected: ${name}` },
  origin: {
    zh: (name, kilometres) =>
      kilometres === null ? `距离起点：${name}` : `${name}，圈为直线 ${kilometres} 公里`,
    en: (name, kilometres) =>
      kilometres === null
        ? `Distances from ${name}`
        : `${name}; ring: ${kilometres} km in a straight line`,
  },
  grade: {
    A: { zh: '范围，A 级 ±200 米', en: 'Outline, grade A, ±200 m' },
    B: { zh: '范围，B 级 ±600 米', en: 'Outline, grade B, ±600 m' },
    C: { zh: '范围，C 级 ±2 公里', en: 'Outline, grade C, ±2 km' },
  },
};

export const LEGEND_TITLE: Pair = { zh: '图例', en: 'Legend' };
export const AND_MORE: Pair = { zh: '其余图例见网页', en: 'More signs: see the atlas' };
export const NORTH: Pair = { zh: '北', en: 'N' };
/** A tilted map has a scale only where it was taken. */
export const IN_THE_MIDDLE: Pair = { zh: '（图中央）', en: ' (at the centre)' };

export const MAP_NOTE: Pair = {
  zh: '© OpenStreetMap 贡献者 · 示意图，不作为界线依据',
  en: '© OpenStreetMap contributors · Schematic; not a basis for boundaries',
};

/** The base on a picture that isn't the built-in one: whose, its number, what was done for its sake. */
export const baseWords = ({ attribution, review, converted }: PictureBase): Pair => {
  const line = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ');
  return {
    zh: line(
      attribution && `底图：${attribution}`,
      review && `底图审图号：${review}`,
      converted && '位置已由 WGS-84 转换为 GCJ-02',
    ),
    en: line(
      attribution && `Base map: ${attribution}`,
      review && `Its approval number: ${review}`,
      converted && 'Positions converted from WGS-84 to GCJ-02',
    ),
  };
};

export const lengthWords = (metres: number): Pair =>
  metres < 1000
    ? { zh: `${metres} 米`, en: `${metres} m` }
    : { zh: `${metres / 1000} 公里`, en: `${metres / 1000} km` };

export const placesWords = (count: number): Pair => ({
  zh: `${count} 处`,
  en: count === 1 ? '1 place' : `${count} places`,
});

/** Of all there is, or of what passes the filter, whether or not it lies on the picture. */
export const totalWords = (count: number, narrowed: boolean): Pair => ({
  zh: narrowed ? `符合条件 ${count} 处` : `共 ${count} 处`,
  en: `${placesWords(count).en} ${narrowed ? 'chosen' : 'in all'}`,
});

/** Before the sources of a story that a person made. */
export const OWN_WORDS: Pair = {
  zh: '自制演示：标题与讲稿由使用者撰写，不是规划原文。',
  en: 'Made by a user: heading and notes are not the plans’ words. ',
};

export const sourceWords = (documents: Pair): Pair => ({
  zh: `来源：政策文件 ${documents.zh}；底图由 OpenStreetMap 数据加工，© OpenStreetMap 贡献者，ODbL 1.0；地点的位置与范围为本图所绘，ODbL 1.0。示意图，不作为界线依据。`,
  en: `Sources: policy documents ${documents.en}. Base map derived from OpenStreetMap, © OpenStreetMap contributors, ODbL 1.0; positions and outlines of places are our own, ODbL 1.0. Schematic; not a basis for boundaries.`,
});

export const reviewWords = (number: string): Pair => ({
  zh: `审图号：${number}`,
  en: `Map approval number: ${number}`,
});

/** Of a picture for those who don't see it. */
export const altWords = (title: string, shown: string, scale: string, day: string): Pair => ({
  zh: `地图：${title}。图上有 ${shown}；比例尺 ${scale}；${day}。`,
  en: `Map: ${title}. It shows ${shown}; scale bar ${scale}; ${day}.`,
});
