/**
 * The table that the extraction flattened to one cell a line: rows are parted by an empty line, cells
 * begin with a tab. A line without a tab goes on in the cell before it.
 */

/** Words of one cell and where they stand in the seed text. */
export type Cell = readonly [at: number, words: string];

function cellsOf(row: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  for (const line of row.split('\n')) {
    if (line.startsWith('\t')) cells.push([at + 1, line.slice(1)]);
    else if (line !== '') {
      const before = cells.pop();
      cells.push(before ? [before[0], `${before[1]}\n${line}`] : [at, line]);
    }
    at += line.length + 1;
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
