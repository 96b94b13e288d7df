/** The CSV file itself; with its library a chunk of its own, for those who download. */
import { unparse } from 'papaparse';

/** Spreadsheets take a file without the mark for the system's old encoding and break the Chinese. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvText(rows: (string | number)[][]): string {
  return BYTE_ORDER_MARK + unparse(rows, { escapeFormulae: true });
}

export function saveCsv(rows: (string | number)[][], name: string): void {
  const address = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  // The browser has taken the file over by the next turn; until then the address must hold.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
