/** Family of a feature: what it is part of, what it contains, what stands beside it. */
import type { Feature } from './model.ts';

export interface Kin {
  readonly parent: Feature | null;
  readonly children: readonly Feature[];
  /** Named as related in the data, in either direction. */
  readonly related: readonly Feature[];
  /** Of the same parent, and not named as related already. */
  readonly siblings: readonly Feature[];
  readonly members: readonly Feature[];
  /** Parts of the layout that list the feature among their members. */
  readonly memberOf: readonly Feature[];
}

export function kinOf(feature: Feature, features: readonly Feature[]): Kin {
  const byId = new Map(features.map(each => [each.id, each]));
  const resolve = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const found = byId.get(id);
      return found ? [found] : [];
    });
  const others = features.filter(each => each.id !== feature.id);
  const parentId = feature.parent?.id;
  const related = new Set([
    ...feature.related,
    ...others.filter(each => each.related.includes(feature.id)).map(each => each.id),
  ]);
  return {
    parent: parentId ? (byId.get(parentId) ?? null) : null,
    children: others.filter(each => each.parent?.id === feature.id),
    related: resolve([...related]),
    siblings: parentId
      ? others.filter(each => each.parent?.id === parentId && !related.has(each.id))
      : [],
    members: resolve(feature.members),
    memberOf: others.filter(each => each.members.includes(feature.id)),
  };
}
