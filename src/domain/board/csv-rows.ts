/** One line of the CSV file for each indicator, figures as printed and not worked into words. */
import type { Language } from '../model.ts';
import type { Indicator } from './model.ts';

export const CSV_COLUMNS = [
  'id',
  'document',
  'documentTitle',
  'theme',
  'name',
  'nameEn',
  'type',
  'scope',
  'baseline',
  'baselineYear',
  'value',
  'year',
  'comparison',
  'unit',
  'stretch',
  'reckoned',
  'row',
  'places',
  'note',
  'quote',
  'section',
  'start',
  'end',
] as const;

type CsvColumn = (typeof CSV_COLUMNS)[number];

/** Names of what an indicator refers to by id, and words for its fields. */
export interface CsvWords {
  readonly language: Language;
  readonly document: (id: string) => string;
  readonly theme: (id: string) => string;
  readonly type: (type: Indicator['type']) => string;
  readonly place: (id: string) => string;
  readonly column: (column: CsvColumn) => string;
}

type Cell = string | number;

function cellsOf(indicator: Indicator, words: CsvWords): Record<CsvColumn, Cell> {
  const { citation, baseline } = indicator;
  const say = (pair: { zh: string; en: string } | undefined) => pair?.[words.language] ?? '';
  return {
    id: indicator.id,
    document: citation.doc,
    documentTitle: words.document(citation.doc),
    theme: words.theme(indicator.theme),
    name: indicator.name,
    nameEn: indicator.en,
    type: words.type(indicator.type),
    scope: say(indicator.scope),
    baseline: baseline?.value ?? '',
    baselineYear: say(baseline?.year),
    value: (words.language === 'en' && indicator.valueEn) || indicator.value,
    year: say(indicator.year),
    comparison: say(indicator.qualifier),
    unit: say(indicator.unit),
    stretch: indicator.stretch?.value ?? '',
    reckoned: indicator.reckoned.map(words.column).join('; '),
    row: indicator.row ?? '',
    places: indicator.places.map(words.place).join('; '),
    note: say(indicator.note),
    // The cells of a table row stand on lines of their own: in one cell they would be hard to read.
    quote: citation.quote.replace(/\s*\n\s*/gu, ' '),
    section: citation.section.map(say).join(' › '),
    start: citation.start,
    end: citation.end,
  };
}

/** The first row holds the headings. */
export function csvRows(indicators: readonly Indicator[], words: CsvWords): Cell[][] {
  return [
    CSV_COLUMNS.map(words.column),
    ...indicators.map(indicator => {
      const cells = cellsOf(indicator, words);
      return CSV_COLUMNS.map(column => cells[column]);
    }),
  ];
}
