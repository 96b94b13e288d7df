/** The figures of the board are the documents': in the quote, or reckoned from it with a note. */
import { spansOf } from '../../../src/domain/board/printed-number.ts';
import type { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { IndicatorSource } from '../source/schema.ts';

const FIELDS = ['value', 'target', 'baseline', 'stretch'] as const;

/** Fields whose figure must stand in the indicator's own quote. */
function ownFigures({ value, target, baseline, baselineFrom, stretch, reckoned }: IndicatorSource) {
  const figures = { value, target, baseline: baselineFrom ? undefined : baseline, stretch };
  return FIELDS.flatMap(field => {
    const figure = figures[field];
    const known = field === 'target' ? 'value' : field;
    const excused = reckoned.some(each => each === known);
    return figure === undefined ? [] : [{ field, figure, excused }];
  });
}

function checkFigures({ value, place }: Entry<IndicatorSource>, issues: IssueList): void {
  for (const { field, figure, excused } of ownFigures(value)) {
    if (excused ? value.note : spansOf(figure, value.quote).length > 0) continue;
    issues.error({
      rule: 'number-not-quoted',
      file: place.file,
      line: place.lineOf([field]),
      words: String(figure),
      problem: excused
        ? `the ${field} is reckoned, but no note says how`
        : `the ${field} does not stand in the indicator’s quote`,
      mend: excused
        ? 'tell in note: what is printed and how the figure follows from it'
        : 'write it as printed; or name its own sentence under baselineFrom; or list it under reckoned and say how in the note',
    });
  }
}

/** A baseline taken from another indicator is that indicator's figure, of that year. */
function checkBaseline(
  { value, place }: Entry<IndicatorSource>,
  byId: ReadonlyMap<string, IndicatorSource>,
  issues: IssueList,
): void {
  const source = value.baselineFrom ? byId.get(value.baselineFrom) : undefined;
  if (!source) return;
  if (source.value === value.baseline && source.valueYear === value.baselineYear) return;
  issues.error({
    rule: 'baseline-differs',
    file: place.file,
    line: place.lineOf(['baseline']),
    words: `${value.baseline} (${value.baselineYear})`,
    problem: `${value.baselineFrom} says ${source.value} (${source.valueYear})`,
    mend: 'give the same figure and year, or name the indicator that states the baseline',
  });
}

export function checkIndicators(project: Project, issues: IssueList): void {
  const byId = new Map(project.indicators.map(({ value }) => [value.id, value]));
  for (const entry of project.indicators) {
    checkFigures(entry, issues);
    checkBaseline(entry, byId, issues);
  }
}
