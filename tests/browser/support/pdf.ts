/** A PDF as a reader's program sees it: its pages, their size and words. */
import { getDocumentProxy } from 'unpdf';

export interface PdfPage {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Without white space: where lines break is the page's affair. */
  readonly text: string;
  /** Words set in 15 point or larger. */
  readonly headings: string;
}

const MM_PER_POINT = 25.4 / 72;
const HEADING_POINTS = 15;

/**
 * Where a font has one glyph for a character and for the radical that looks like it, a PDF may give
 * it as the radical, which Unicode does not count among the compatible forms.
 */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  '⻅见⻉贝⻋车⻓长⻔门⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻘青⻄西⻆角⻁虎⺠民⺟母⻌辶⻑長⻒長'
    .match(/../gu)
    ?.map(pair => [pair.slice(0, 1), pair.slice(1)]) ?? [],
);

/** Comparable words: no white space nor control signs, and signs that merely look alike made one. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2e80-\u2eff]/gu, sign => RADICALS[sign] ?? sign)
    .replace(/[\s\p{Cc}]+/gu, '');

export async function readPdf(file: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap(item =>
      'str' in item ? [{ text: item.str, points: Math.abs(Number(item.transform[3])) }] : [],
    );
    pages.push({
      width: width * MM_PER_POINT,
      height: height * MM_PER_POINT,
      text: bare(words.map(({ text }) => text).join('')),
      headings: bare(
        words
          .filter(({ points }) => points >= HEADING_POINTS)
          .map(({ text }) => text)
          .join(''),
      ),
    });
  }
  return pages;
}
