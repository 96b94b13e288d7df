export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** @throws on an empty list: a figure without a measurement is a fault of the bench. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const least = sorted[0];
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) throw new Error('Nothing was measured.');
  const half = sorted.length / 2;
  const below = sorted[Math.ceil(half) - 1] ?? least;
  const above = sorted[Math.floor(half)] ?? most;
  return { median: (below + above) / 2, least, most, count: sorted.length };
}
