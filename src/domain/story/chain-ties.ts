/**
 * Lines that tie the places of one chain together. They say “of one chain” and nothing else: no document
 * states who supplies whom, so the tree is the shortest that joins all, and has no direction.
 */
import { type Filter, passesFilter } from '../facets.ts';
import type { Feature, Position } from '../model.ts';
import { chosenChains, isHidden } from '../visibility.ts';
import { spanningTree } from './spanning-tree.ts';

export interface Tie {
  /** The end in the west comes first. */
  readonly from: Position;
  readonly to: Position;
  readonly chain: string;
}

/** What is on the map: filter, and parts that are switched off. */
export interface Shown {
  readonly filter: Filter;
  readonly hidden: readonly string[];
}

type Tied = Pick<Feature, 'at' | 'layout' | 'chains' | 'districts' | 'kind' | 'docs' | 'grade'>;

/** Places of one chain that the map shows, each point once. */
function pointsOf(chain: string, features: readonly Tied[], shown: Shown): Position[] {
  const points = features.flatMap(feature => {
    const isOnMap = passesFilter(feature, shown.filter) && !isHidden(feature, shown.hidden);
    return feature.at && isOnMap && feature.chains.includes(chain) ? [feature.at] : [];
  });
  return [...new Map(points.map(point => [point.join(), point])).values()];
}

/** A tree for each chosen chain over its places that are placed and shown. */
export function chainTies(features: readonly Tied[], shown: Shown): Tie[] {
  return chosenChains(shown.filter).flatMap(chain => {
    const points = pointsOf(chain, features, shown);
    return spanningTree(points).flatMap(([one, other]) => {
      const ends = [points[one], points[other]].filter(end => end !== undefined);
      const [from, to] = ends.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return from && to ? [{ from, to, chain }] : [];
    });
  });
}
