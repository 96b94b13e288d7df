/** Tables as files hold them: columns with headings in both languages, rows of bare cells. */
import type { Pair } from '../contents.ts';
import { inBoth } from '../words.ts';

/** Null is an empty cell. Numbers stay numbers, so that they can be sorted and computed with. */
export type Cell = string | number | null;

export interface Column<Row> {
  readonly id: string;
  readonly head: Pair;
  /** Width in a workbook, characters. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

export interface Table {
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    heads: columns.map(({ head }) => inBoth(head)),
    widths: columns.map(({ width }) => width),
    rows: rows.map(row => columns.map(({ cell }) => cell(row))),
  };
}

/** Headings and rows together. */
export const sheetRows = ({ heads, rows }: Table): Cell[][] => [
  [...heads],
  ...rows.map(row => [...row]),
];
