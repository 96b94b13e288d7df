/** What to call that which distances start from: a hub, a place that stands exactly there, or a point. */
import { formatCoordinates } from './coordinates.ts';
import type { Atlas } from './model.ts';
import { formatOrigin, type Origin } from './origin.ts';

export interface OriginName {
  readonly name: string;
  readonly en: string;
}

/** Of several places at one point the `preferred` one, else the weightiest. */
export function originName(
  origin: Origin,
  { hubs, features }: Pick<Atlas, 'hubs' | 'features'>,
  preferred: string | null = null,
): OriginName {
  if (origin.kind === 'hub') {
    const hub = hubs.find(({ id }) => id === origin.id);
    return hub ?? { name: origin.id, en: origin.id };
  }
  const here = formatOrigin(origin);
  const there = features.filter(({ at }) => at && formatOrigin({ kind: 'point', at }) === here);
  const weightiest = [...there].sort((a, b) => a.tier - b.tier)[0];
  const place = there.find(({ id }) => id === preferred) ?? weightiest;
  const coordinates = formatCoordinates(origin.at);
  return place ?? { name: coordinates, en: coordinates };
}
