/**
 * A workbook of three sheets: places, passages, what the file is. Its cells are typed: text is stored
 * as text and never run, so nothing needs an apostrophe in front.
 */
import { writeXlsx } from 'hucre/xlsx';
import { aboutLines } from './about.ts';
import type { Contents, Pair, Written } from './contents.ts';
import { passagesTable, pasteText, placesTable } from './csv.ts';
import { sheetRows, type Table } from './table/table.ts';
import { inBoth } from './words.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEAD = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const;

/** Headings stay in sight and filter their columns. */
function sheetOf(name: Pair, table: Table) {
  const heads = table.heads.map((_, at) => [`0,${at}`, { style: HEAD }] as const);
  return {
    name: inBoth(name),
    columns: table.widths.map(width => ({ width })),
    rows: sheetRows(table),
    cells: new Map(heads),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${columnName(table.heads.length)}${table.rows.length + 1}` },
  };
}

/** A for 1, Z for 26, AA for 27. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest);
}

export async function write(contents: Contents): Promise<Written> {
  const places = placesTable(contents);
  const about = aboutLines(contents).map(({ label, text }) => [inBoth(label), text.zh, text.en]);
  const bytes = await writeXlsx({
    properties: { title: inBoth(contents.subject), created: new Date(contents.day) },
    sheets: [
      sheetOf({ zh: '地点', en: 'Places' }, places),
      sheetOf({ zh: '原文', en: 'Passages' }, passagesTable(contents)),
      {
        name: '关于 About',
        columns: [{ width: 20 }, { width: 80 }, { width: 80 }],
        rows: about,
      },
    ],
  });
  return {
    blob: new Blob([new Uint8Array(bytes)], { type: TYPE }),
    text: pasteText(sheetRows(places)),
  };
}
