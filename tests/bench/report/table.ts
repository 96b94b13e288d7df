import type { Figure } from './figure.ts';
import type { Summary } from './statistics.ts';

const HEADS = ['', 'median', 'min–max', 'compared with', 'ratio', 'bound', ''];

const amount = (value: number) => value.toFixed(value < 100 ? 1 : 0);

const spread = ({ least, most, count }: Summary) =>
  count > 1 ? `${amount(least)}–${amount(most)} (${count})` : '';

function cells({ name, unit, value, reference, ratio, bound, verdict }: Figure): string[] {
  return [
    name,
    `${amount(value.median)} ${unit}`,
    spread(value),
    reference ? `${amount(reference.median)} ${unit} ${spread(reference)}` : '',
    ratio === null ? '' : `${ratio.toFixed(2)} ×`,
    bound === null ? '' : ratio === null ? `≤ ${amount(bound)} ${unit}` : `≤ ${bound} ×`,
    verdict ?? '',
  ];
}

/** All figures under one another, one column for each thing told of them. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADS, ...figures.map(cells)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
}
