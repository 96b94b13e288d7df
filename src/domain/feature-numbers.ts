/** By which number the map knows each feature: its place among all of the data, counted from 1. */
export function numberFeatures(
  features: readonly { readonly id: string }[],
): ReadonlyMap<string, number> {
  return new Map(features.map(({ id }, at) => [id, at + 1]));
}
