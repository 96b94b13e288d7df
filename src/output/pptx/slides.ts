/** Writes slides: one a step, the map as a picture, everything else as text that can be edited. */
import PptxGenJS from 'pptxgenjs';
import type { Palette } from '../../design/palette.ts';
import type { Language } from '../../domain/model.ts';
import { LATIN } from './fonts.ts';
import {
  type Area,
  CITATION,
  CLAUSE,
  FOOTER,
  HEADING,
  mapArea,
  PAGE,
  RULE,
  sizeFor,
} from './layout.ts';
import { mend } from './mend.ts';

export interface SlideContent {
  readonly heading: string;
  /** Verbatim, in Chinese; null for a step that rests on no sentence. */
  readonly clause: { readonly quote: string; readonly from: string } | null;
  readonly notes: string;
  /** PNG as a data address, and in words. */
  readonly picture: string;
  readonly alt: string;
}

export interface DeckContent {
  readonly title: string;
  readonly source: string;
  /** Day and review number. */
  readonly stamp: string;
  readonly language: Language;
  readonly palette: Palette;
  readonly slides: readonly SlideContent[];
}

const TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
const HEADING_SIZES = [30, 28, 26, 24, 22, 20, 18];
const SMALL_SIZES = [13, 12, 11, 10, 9];
const FOOTER_SIZES = [9, 8, 7];
/** A review number takes room. */
const PAGE_SIZES = [11, 10, 9, 8, 7];
const MASTER = 'Step';

/** The library wants colours without their `#`. */
const bare = (colour: string) => colour.slice(1).toUpperCase();

const plain = { margin: 0, valign: 'top', wrap: true } as const;

function defineMaster(deck: PptxGenJS, { palette }: DeckContent): void {
  const placeholder = {
    name: 'heading',
    type: 'title',
    objectName: 'Heading',
    ...HEADING,
    margin: 0,
    align: 'left',
    valign: 'middle',
    bold: true,
    fontSize: 28,
    color: bare(palette.ui.text),
  } as const;
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: bare(palette.ui.page) },
    objects: [{ placeholder: { options: placeholder, text: '' } }],
  });
}

function addSlide(deck: PptxGenJS, content: DeckContent, slide: SlideContent, at: number): void {
  const { palette, language } = content;
  const [text, muted] = [bare(palette.ui.text), bare(palette.ui.muted)];
  const page = deck.addSlide({ masterName: MASTER });
  const say = (
    words: string,
    area: Area,
    objectName: string,
    look: PptxGenJS.TextPropsOptions,
  ): void => {
    page.addText(words, { ...plain, lang: TAGS[language], objectName, ...area, ...look });
  };
  page.addText(slide.heading, {
    placeholder: 'heading',
    objectName: 'Heading',
    lang: TAGS[language],
    bold: true,
    color: text,
    fontSize: sizeFor(slide.heading, HEADING, HEADING_SIZES),
  });
  const area = mapArea(slide.clause !== null);
  page.addImage({ data: slide.picture, altText: slide.alt, objectName: 'Map', ...area });
  // The rule beside it says that it is quoted: marks round words that hold marks would confuse.
  if (slide.clause) {
    const { quote, from } = slide.clause;
    page.addShape('rect', {
      ...RULE,
      objectName: 'Rule',
      fill: { color: bare(palette.ui.accent) },
    });
    const fontSize = sizeFor(quote, CLAUSE);
    say(quote, CLAUSE, 'Clause', { fontSize, color: text, lang: TAGS.zh });
    const small = sizeFor(from, CITATION, SMALL_SIZES);
    say(from, CITATION, 'Citation', { fontSize: small, color: muted, valign: 'bottom' });
  }
  const fontSize = sizeFor(content.source, FOOTER, FOOTER_SIZES);
  say(content.source, FOOTER, 'Source', { fontSize, color: muted });
  const number = `${content.stamp} · ${at + 1}/${content.slides.length}`;
  const size = sizeFor(number, PAGE, PAGE_SIZES);
  say(number, PAGE, 'Page', { fontSize: size, color: text, align: 'right' });
  page.addNotes(slide.notes);
}

/** The finished file; throws when the library does. */
export async function writeSlides(content: DeckContent): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: LATIN, bodyFontFace: LATIN };
  deck.title = content.title;
  defineMaster(deck, content);
  for (const [at, slide] of content.slides.entries()) addSlide(deck, content, slide, at);
  const file = await deck.write({ outputType: 'arraybuffer', compression: false });
  if (!(file instanceof ArrayBuffer)) throw new Error('The library wrote no bytes');
  const notes = content.slides.map(slide => slide.notes);
  return mend(file, notes, TAGS[content.language]);
}
