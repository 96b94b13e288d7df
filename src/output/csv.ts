/** CSV files; with their library a chunk of their own, for those who download. */
import { unparse } from 'papaparse';
import { type Contents, textFile, type Written } from './contents.ts';
import { passageColumns, passageRows } from './table/passage-columns.ts';
import { placeColumns } from './table/place-columns.ts';
import { type Cell, sheetRows, type Table, tableOf } from './table/table.ts';

/** Spreadsheets take a file without the mark for the system's old encoding and break the Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Text with which a spreadsheet would begin a formula, also in the full-width signs that input
 * methods write. The library's own pattern lets text of several lines through.
 */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers stay bare. */
export function csvText(rows: Cell[][]): string {
  return BYTE_ORDER_MARK + unparse(rows, { escapeFormulae: RUNS });
}

/** The same with tabs between, as a spreadsheet takes it from the clipboard. */
export const pasteText = (rows: Cell[][]): string =>
  unparse(rows, { escapeFormulae: RUNS, delimiter: '\t' });

const csvFile = (table: Table): Written => textFile(csvText(sheetRows(table)), CSV_TYPE);

export const CSV_TYPE = 'text/csv;charset=utf-8';

export const placesTable = (contents: Contents): Table =>
  tableOf(placeColumns(contents), contents.entries);

export const passagesTable = (contents: Contents): Table =>
  tableOf(passageColumns(contents), passageRows(contents));

export const writePlaces = async (contents: Contents): Promise<Written> =>
  csvFile(placesTable(contents));

export const writePassages = async (contents: Contents): Promise<Written> =>
  csvFile(passagesTable(contents));
