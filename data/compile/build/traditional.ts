/** Traditional characters and the simplified ones for which they are typed. */
import characters from 'opencc-js/dict/TSCharacters';

const PAIRS = characters.split('|').map(line => line.split(' '));

/**
 * Each traditional character followed by its simplified one, as one text. Only pairs whose simplified
 * character stands in `printed`: no other can be found, and the whole table is six times longer.
 */
export function traditionalPairs(printed: string): string {
  const present = new Set(printed);
  return PAIRS.filter(
    ([traditional = '', simplified = '']) =>
      traditional.length === 1 && simplified.length === 1 && present.has(simplified),
  )
    .map(pair => pair.slice(0, 2).join(''))
    .join('');
}
