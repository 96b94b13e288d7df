/** A printed table's cells: an empty cell goes on the one above it. */

export interface MergedCell {
  readonly column: number;
  readonly words: string;
  readonly rows: number;
}

/** How many rows a cell reaches down: its own and the empty cells below it. */
function reach(rows: readonly (readonly string[])[], from: number, column: number): number {
  let to = from + 1;
  while (to < rows.length && rows[to]?.[column] === '') to++;
  return to - from;
}

export function mergeDown(rows: readonly (readonly string[])[]): MergedCell[][] {
  return rows.map((cells, at) =>
    cells.flatMap((words, column) =>
      words === '' && at > 0 ? [] : { column, words, rows: reach(rows, at, column) },
    ),
  );
}
