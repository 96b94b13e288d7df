/** What to call that which distances start from: a hub, what stands exactly there, or a point. */
import { formatCoordinates } from './coordinates.ts';
import type { Atlas } from './model.ts';
import { formatOrigin, type Origin } from './origin.ts';

export interface OriginName {
  readonly name: string;
  readonly en: string;
}

/**
 * Places that share a position of our data are named together, the weightiest first: a link holds the
 * point only, and who reads it must not be told another place than who sent it.
 */
export function originName(
  origin: Origin,
  { hubs, features }: Pick<Atlas, 'hubs' | 'features'>,
): OriginName {
  if (origin.kind === 'hub') {
    const hub = hubs.find(({ id }) => id === origin.id);
    return hub ?? { name: origin.id, en: origin.id };
  }
  const here = formatOrigin(origin);
  const there = features
    .filter(({ at }) => at && formatOrigin({ kind: 'point', at }) === here)
    .sort((a, b) => a.tier - b.tier);
  if (there.length > 0) {
    const [names, english] = [there.map(({ name }) => name), there.map(({ en }) => en)];
    return { name: names.join('、'), en: english.join(', ') };
  }
  const coordinates = formatCoordinates(origin.at);
  return { name: coordinates, en: coordinates };
}
