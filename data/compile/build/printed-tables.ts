/** Tables of targets as the documents print them, each row with its indicator. */
import type { PrintedTable } from '../../../src/domain/board/model.ts';
import type { Project, SourceDocument } from '../source/project.ts';
import { type Cell, readTable } from '../text/read-table.ts';

/** A cell without the spaces that only the page's layout put there; its line ends stay. */
function wordsOf([start, end]: Cell, { value, text }: SourceDocument): string {
  return value.noise
    .filter(({ kind, at }) => kind === 'inner-space' && at >= start && at < end)
    .sort((a, b) => b.at - a.at)
    .reduce(
      (left, { at, raw }) => left.slice(0, at - start) + left.slice(at - start + raw.length),
      text.slice(start, end),
    );
}

/** The number in a row's second cell is the indicator's `tableRow`. */
const NUMBER_COLUMN = 1;

function tablesOfDocument(document: SourceDocument, project: Project): PrintedTable[] {
  const { id, noise, outline } = document.value;
  const numbered = project.indicators.filter(({ value }) => value.doc === id && value.tableRow);
  const indicatorOf = (cells: readonly string[]) =>
    numbered.find(({ value }) => String(value.tableRow) === cells[NUMBER_COLUMN])?.value.id;
  return noise
    .filter(({ action }) => action === 'table')
    .map(({ at, raw }) => {
      const [head = [], ...rows] = readTable(raw, at).map(row =>
        row.map(cell => wordsOf(cell, document)),
      );
      const caption = outline.findLast(item => item.style === 'table-caption' && item.at < at);
      return {
        doc: id,
        caption: { zh: caption?.text ?? '', en: caption?.en ?? '' },
        start: at,
        end: at + raw.length,
        head,
        rows: rows.map(cells => {
          const indicator = indicatorOf(cells);
          return indicator ? { cells, indicator } : { cells };
        }),
      };
    });
}

export const printedTables = (project: Project): PrintedTable[] =>
  [...project.documents.values()].flatMap(document => tablesOfDocument(document, project));
