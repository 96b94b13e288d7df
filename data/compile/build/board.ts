/** What the board loads: indicators with their sentences and places, and tables as printed. */
import * as v from 'valibot';
import { type Board, BoardSchema, type Indicator } from '../../../src/domain/board/model.ts';
import { spansOf } from '../../../src/domain/board/printed-number.ts';
import { DATA_FORMAT } from '../../../src/domain/model.ts';
import { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { IndicatorSource } from '../source/schema.ts';
import { findQuote, type Span } from '../text/find-quote.ts';
import { sectionAt } from '../text/section.ts';
import { sentenceAround } from '../text/sentence.ts';
import { given } from './given.ts';
import { placesOf, stretchesOfPlaces } from './indicator-places.ts';
import { printedTables } from './printed-tables.ts';

/** Units that say only that there is none. */
const NO_UNITS = new Set(['—', '定性', '比例']);

const pair = (zh: string | undefined, en: string | undefined) =>
  zh === undefined ? undefined : { zh, en: en ?? zh };

function yearOf(year: number | string | undefined, en?: string) {
  if (year === undefined || year === '—') return undefined;
  const words = String(year).replace(/^(\d{4})-(\d{4})$/u, '$1–$2');
  return pair(words, en ?? words);
}

function baselineOf(
  { baseline, baselineYear, baselineYearEn, baselineFrom }: IndicatorSource,
  byId: ReadonlyMap<string, IndicatorSource>,
) {
  if (baseline === undefined) return undefined;
  const source = byId.get(baselineFrom ?? '');
  return {
    value: String(baseline),
    ...given(yearOf(baselineYear, baselineYearEn), 'year'),
    ...given(pair(source?.qualifier, source?.qualifierEn), 'qualifier'),
    ...given(baselineFrom, 'from'),
  };
}

/** Both directions: whoever looks at either of two figures learns of the other. */
function relatedTo(id: string, project: Project): string[] {
  const all = project.indicators.map(({ value }) => value);
  const ids = all.flatMap(each => {
    if (each.id === id) return [...each.related, ...(each.baselineFrom ? [each.baselineFrom] : [])];
    return each.related.includes(id) || each.baselineFrom === id ? [each.id] : [];
  });
  return [...new Set(ids)];
}

function figuresIn(source: IndicatorSource): [number, number][] {
  const figures = [source.value, source.baselineFrom ? undefined : source.baseline, source.stretch];
  const spans = figures.flatMap(figure =>
    figure === undefined ? [] : spansOf(figure, source.quote),
  );
  return spans
    .sort((a, b) => a[0] - b[0])
    .filter(([at], n) => n === 0 || at >= (spans[n - 1]?.[1] ?? 0));
}

function describe(
  source: IndicatorSource,
  span: Span,
  project: Project,
): Omit<Indicator, 'baseline' | 'places'> {
  const document = project.documents.get(source.doc);
  const { outline = [], noise = [] } = document?.value ?? {};
  const unit = NO_UNITS.has(source.unit ?? '—') ? undefined : pair(source.unit, source.unitEn);
  const section = sectionAt(outline, span.start).map(({ text, en }) => ({ zh: text, en }));
  return {
    id: source.id,
    name: source.name,
    en: source.en,
    type: source.type,
    theme: source.theme,
    ...given(pair(source.scope, source.scopeEn), 'scope'),
    ...given(unit, 'unit'),
    value: String(source.value),
    ...given(source.valueEn, 'valueEn'),
    ...given(yearOf(source.valueYear), 'year'),
    ...given(pair(source.qualifier, source.qualifierEn), 'qualifier'),
    ...given(
      source.stretch && {
        value: String(source.stretch),
        ...given(pair(source.stretchQualifier, source.stretchQualifierEn), 'qualifier'),
      },
      'stretch',
    ),
    reckoned: [...source.reckoned],
    ...given(source.tableRow, 'row'),
    ...given(pair(source.tableGroup, source.tableGroupEn), 'group'),
    ...given(source.note, 'note'),
    related: relatedTo(source.id, project),
    citation: { doc: source.doc, quote: source.quote, ...span, section },
    sentence: sentenceAround(document?.text ?? '', span, noise),
    marks: figuresIn(source),
  };
}

export function buildBoard(project: Project): Board {
  const byId = new Map(project.indicators.map(({ value }) => [value.id, value]));
  const stretches = stretchesOfPlaces(project);
  const build = ({ value, place }: Entry<IndicatorSource>) => {
    const span = findQuote(project, value.doc, value.quote, value.nth, place, new IssueList());
    if (!span) return [];
    return {
      ...describe(value, span, project),
      ...given(baselineOf(value, byId), 'baseline'),
      places: placesOf(value, span, stretches, project),
    };
  };
  return v.parse(BoardSchema, {
    format: DATA_FORMAT,
    themes: project.vocabulary.value.themes,
    indicators: project.indicators.flatMap(build),
    tables: printedTables(project),
  });
}
