/**
 * The table that the extraction flattened to one cell a line: rows are parted by an empty line, cells
 * begin with a tab. A line without a tab goes on in the cell before it.
 */

/** Where the words of one cell begin and end in the seed text. */
export type Cell = [start: number, end: number];

function cellsOf(row: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  for (const line of row.split('\n')) {
    const end = at + line.length;
    const before = cells.at(-1);
    if (line.startsWith('\t')) cells.push([at + 1, end]);
    else if (before) before[1] = end;
    else if (line !== '') cells.push([at, end]);
    at = end + 1;
  }
  return cells;
}

/** Rows of the table in `raw`, which begins at `offset` of the seed text; the first is the head. */
export function readTable(raw: string, offset: number): Cell[][] {
  const rows: Cell[][] = [];
  let at = offset;
  for (const row of raw.split('\n\n')) {
    const cells = cellsOf(row, at);
    if (cells.length > 0) rows.push(cells);
    at += row.length + 2;
  }
  return rows;
}
