/** What lies within a distance. */
/** Metres by id of every placed feature. */
export type Distances = ReadonlyMap<string, number>;

/** Ids of the features within so many kilometres; undefined where distance doesn't narrow. */
export function reached(
  distances: Distances | null,
  kilometres: number | null,
): readonly string[] | undefined {
  if (!distances || kilometres === null) return undefined;
  const most = kilometres * 1000;
  const ids: string[] = [];
  for (const [id, metres] of distances) if (metres <= most) ids.push(id);
  return ids;
}

/** What is in both lists; undefined stands for everything. */
export function both(
  first: readonly string[] | undefined,
  second: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!first || !second) return first ?? second;
  const other = new Set(second);
  return first.filter(id => other.has(id));
}
