/** The free-text key of a feature: names, aliases, pinyin, initials and English. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { normaliseText } from '../../../src/domain/query.ts';

/** Names that the general dictionary misreads. */
const PLACE_READINGS = {
  莘庄: 'xīn zhuāng',
  重固: 'chóng gù',
  闵行: 'mǐn háng',
  长三角: 'cháng sān jiǎo',
  长阳: 'cháng yáng',
  长兴: 'cháng xīng',
  漕河泾: 'cáo hé jīng',
  五角场: 'wǔ jiǎo chǎng',
  西岑: 'xī cén',
  颛桥: 'zhuān qiáo',
};
customPinyin(PLACE_READINGS);

/** Syllables of the Chinese in a text; Latin letters and digits stay as they are. */
function syllables(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}

const syllablesByText = new Map<string, string[]>();

/** One syllable for each Chinese character of a text, in order; what is not Chinese has none. */
export function hanSyllables(text: string): readonly string[] {
  const known = syllablesByText.get(text);
  if (known) return known;
  const found = pinyin(text, { toneType: 'none', type: 'all', v: true })
    .filter(({ isZh }) => isZh)
    .map(({ pinyin: syllable }) => syllable);
  syllablesByText.set(text, found);
  return found;
}

/** Full pinyin and initials, for example `zhangjiangyaogu` and `zjyg`. */
export function readings(text: string): string[] {
  const parts = syllables(text).map(normaliseText).filter(Boolean);
  const initials = parts.map(part => (/^[a-z]+$/u.test(part) ? part.slice(0, 1) : part));
  return [parts.join(''), initials.join('')];
}

export function searchKey(names: readonly string[], english: string): string {
  const keys = [...names.map(normaliseText), ...names.flatMap(readings), normaliseText(english)];
  return [...new Set(keys)].join('\n');
}
