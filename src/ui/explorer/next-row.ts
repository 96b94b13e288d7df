/** Where a key leads in the list; headings are passed over. */
import type { ListRow } from '../../domain/list-rows.ts';

function firstFeature(rows: readonly ListRow[], from: number, step: 1 | -1): number | null {
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    if (rows[at]?.kind === 'feature') return at;
  }
  return null;
}

/** Index of the row that a key moves to, or null when the key doesn't move or nothing is there. */
export function nextRow(
  key: string,
  active: number | null,
  rows: readonly ListRow[],
  page: number,
): number | null {
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return firstFeature(rows, active === null ? 0 : active + 1, 1);
    case 'ArrowUp':
      return firstFeature(rows, active === null ? last : active - 1, -1);
    case 'Home':
      return firstFeature(rows, 0, 1);
    case 'End':
      return firstFeature(rows, last, -1);
    // Onwards where the page ends at a heading: a short page must not lead back to where it began.
    case 'PageDown':
      return (
        firstFeature(rows, Math.min(last, (active ?? 0) + page), 1) ?? firstFeature(rows, last, -1)
      );
    case 'PageUp':
      return firstFeature(rows, Math.max(0, (active ?? 0) - page), -1) ?? firstFeature(rows, 0, 1);
    default:
      return null;
  }
}
