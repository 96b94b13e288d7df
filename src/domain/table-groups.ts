/** Rows of a table under the cell that heads them: the first cell of a row that goes on is empty. */

type Cell = readonly [start: number, end: number];

export interface RowGroup {
  readonly title: Cell;
  /** Cells of each row without the first. */
  readonly rows: readonly (readonly Cell[])[];
}

export function groupRows(rows: readonly (readonly Cell[])[]): RowGroup[] {
  const groups: { title: Cell; rows: (readonly Cell[])[] }[] = [];
  for (const [title, ...cells] of rows) {
    if (!title) continue;
    const group = groups.at(-1);
    if (group && title[0] === title[1]) group.rows.push(cells);
    else groups.push({ title, rows: [cells] });
  }
  return groups;
}
