/** Where a figure stands in the words of a document. */
type Span = [start: number, end: number];

/** Round numbers that the documents print as a word. */
const HAN = new Map([
  [2, '两'],
  [3, '三'],
  [4, '四'],
  [5, '五'],
  [6, '六'],
  [7, '七'],
  [8, '八'],
  [9, '九'],
  [10, '十'],
  [100, '百'],
  [1000, '千'],
]);

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Not inside a longer number: 5 stands in 5家 but not in 15家 or 0.5. */
const standing = (words: string) => new RegExp(`(?<![\\d.])${escaped(words)}(?!\\d|\\.\\d)`, 'gu');

function all(quote: string, shape: RegExp): Span[] {
  return [...quote.matchAll(shape)].map(({ index, 0: found }) => [index, index + found.length]);
}

/** Every place of the figure in the quote, in digits or else as a Chinese numeral; none when absent. */
export function spansOf(value: number | string, quote: string): Span[] {
  const words = String(value);
  const spans = all(quote, /\d/u.test(words) ? standing(words) : new RegExp(escaped(words), 'gu'));
  if (spans.length > 0) return spans;
  const numeral = HAN.get(Number(value));
  return numeral ? all(quote, new RegExp(numeral, 'gu')) : [];
}
