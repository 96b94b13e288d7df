/** Whether places differ in a row: by what a reader sees, not by the last metre. */
import type { Cell } from './table.ts';

/** Metres as they are shown: to 10 m below one kilometre, to 100 m above. */
function shownMetres(metres: number): number {
  const step = metres < 1000 ? 10 : 100;
  return Math.round(metres / step) * step;
}

/** Equal for cells that tell the same. */
function gist(cell: Cell): string {
  switch (cell.kind) {
    case 'gap':
      return cell.why;
    case 'names':
      return cell.names.map(({ id, basis }) => `${id} ${basis ?? ''}`).join('|');
    // That it is named counts; by which words is for reading.
    case 'words':
      return 'named';
    case 'figures':
      return cell.figures.map(({ name, value, unit }) => `${name} ${value} ${unit}`).join('|');
    case 'labels':
      return cell.labels.map(({ text }) => text).join('|');
    case 'position':
      return `${cell.grade} ${cell.radius ?? ''}`;
    case 'distance':
      return `${cell.to.id} ${shownMetres(cell.metres)}`;
    case 'count':
      return `${cell.passages} ${cell.documents}`;
    case 'document':
      return cell.document.id;
    case 'passages':
      return [...cell.defining.map(({ doc, start, end }) => `${doc} ${start} ${end}`)]
        .concat(String(cell.mentions))
        .join('|');
  }
}

export function differ(cells: readonly Cell[]): boolean {
  return new Set(cells.map(gist)).size > 1;
}
