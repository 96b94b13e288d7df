import type { ByteReport } from './budget.ts';
import type { Chunk } from './chunks.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

const rows = (chunks: readonly Chunk[]) =>
  chunks.map(
    ({ name, gzip, bytes }) => `  ${name.padEnd(42)}${kilobytes(gzip)}${kilobytes(bytes)}`,
  );

export function byteTable({ app, map, bare, budgets, faults }: ByteReport): string {
  const first = new Set(map.map(({ name }) => name));
  return [
    `${'JavaScript of the first screen'.padEnd(44)}${'gzip'.padStart(11)}${'plain'.padStart(11)}`,
    'app, before the first map',
    ...rows(map),
    'app, the page round it',
    ...rows(app.filter(({ name }) => !first.has(name))),
    'bare MapLibre page',
    ...rows(bare),
    ...budgets.map(
      ({ name, used, limit }) => `${name.padEnd(44)}${kilobytes(used)} of${kilobytes(limit)}`,
    ),
    ...(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`) : ['within the budgets']),
  ].join('\n');
}
