/** How many pages a brochure will have, before a browser has laid it out. Approximate. */
import type { Brochure, Form, PlacePage } from './compose.ts';
import { textWidth } from './labels.ts';

/** Height of a page's text, and of a line of running text, millimetres. */
const PAGE = 259;
const LINE = 4.9;
/** Chinese characters in a full line of a quote. */
const QUOTE_LINE = 48;

type Tongue = 'zh' | 'en' | 'both';

const linesOf = (text: string, perLine: number) => Math.ceil(textWidth(text) / perLine);

function quoteHeight(quote: string): number {
  return linesOf(quote, QUOTE_LINE) * LINE + 9;
}

/** Lines of the table of facts; columns are narrower with both languages. */
function factLines(
  { feature, detail, parent, chains, children, members }: PlacePage,
  tongue: Tongue,
) {
  // In a column beside the Chinese one English needs about a third more lines.
  const perLine = tongue === 'both' ? 21 : 44;
  const share = tongue === 'both' ? 1.3 : 1;
  const language = tongue === 'zh' ? 'zh' : 'en';
  const long = [detail.evidence?.[language], detail.note?.[language]];
  const short =
    4 +
    feature.layout.length +
    (parent ? 1 : 0) +
    chains.length +
    detail.figures.length * 2 +
    detail.labels.length +
    detail.near.length +
    Math.ceil(Math.min(10, children.length) / 3) +
    Math.ceil(Math.min(10, members.length) / 3) +
    (detail.extent ? 2 : 0);
  return short * share + long.reduce((sum, text) => sum + (text ? linesOf(text, perLine) : 0), 0);
}

function placeHeight(place: PlacePage, tongue: Tongue): number {
  const quotes = place.groups.flatMap(({ passages }) => passages);
  const gloss = tongue === 'zh' ? 0 : linesOf(place.detail.gloss ?? '', QUOTE_LINE) * LINE;
  return (
    48 +
    gloss +
    factLines(place, tongue) * LINE +
    place.groups.length * 8 +
    quotes.reduce((sum, { quote }) => sum + quoteHeight(quote), 0)
  );
}

function entryHeight({ main, detail }: PlacePage, tongue: Tongue): number {
  const languages = tongue === 'both' ? 2 : 1;
  const gloss = tongue === 'zh' ? 0 : linesOf(detail.gloss ?? '', QUOTE_LINE) * LINE;
  return 26 + gloss + languages * 2 * LINE + (main ? quoteHeight(main.quote) : 0);
}

const pagesFor = (height: number) => Math.max(1, Math.ceil(height / PAGE));

/** Cover, map with its list, places, sources. */
export function estimatePages({ places, sources }: Brochure, tongue: Tongue, form: Form): number {
  const columns = tongue === 'zh' ? 4 : 2;
  const rows = Math.ceil(places.length / columns);
  const map = 190 + rows * (tongue === 'both' ? 8 : 4.4);
  const listed =
    form === 'full'
      ? places.reduce((sum, place) => sum + pagesFor(placeHeight(place, tongue)), 0)
      : pagesFor(places.reduce((sum, place) => sum + entryHeight(place, tongue), 0));
  const source = tongue === 'zh' ? 34 : 66;
  return 1 + pagesFor(map) + listed + pagesFor(sources.length * source + 70);
}
