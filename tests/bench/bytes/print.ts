import type { ByteReport } from './budget.ts';
import type { Chunk } from './chunks.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(11);

const rows = (chunks: readonly Chunk[]) =>
  chunks.map(
    ({ name, gzip, bytes }) => `  ${name.padEnd(42)}${kilobytes(gzip)}${kilobytes(bytes)}`,
  );

export function byteTable({ app, bare, appGzip, bareGzip, limit, faults }: ByteReport): string {
  const line = (label: string, value: number) => `${label.padEnd(44)}${kilobytes(value)}`;
  return [
    `${'JavaScript before the first map'.padEnd(44)}${'gzip'.padStart(11)}${'plain'.padStart(11)}`,
    'app',
    ...rows(app),
    'bare MapLibre page',
    ...rows(bare),
    line('app', appGzip),
    line('bare', bareGzip),
    line('app beyond bare', appGzip - bareGzip),
    line('limit', limit),
    line('left', limit - appGzip),
    ...(faults.length > 0 ? faults.map(fault => `FAULT: ${fault}`) : ['within the budget']),
  ].join('\n');
}
