/** Metro and hubs near a place, as straight lines. */
import { distance } from '@turf/distance';
import type { Near, Position, Hub as ShownHub } from '../../../src/domain/model.ts';
import type { Hub, Station } from '../source/base.ts';

/** Listed for every place: each airport, the nearest station and port, the centre. More would be noise. */
const HUB_GROUPS: readonly ((hub: Hub) => boolean)[] = [
  hub => hub.iata === 'PVG',
  hub => hub.iata === 'SHA',
  hub => hub.kind === 'rail',
  hub => hub.kind === 'port',
  hub => hub.kind === 'centre',
];

/** Where goods, people and money pass; bridges and tunnels are for finding one's way on the map. */
const MEASURED = new Set(['airport', 'rail', 'rail-freight', 'port', 'bonded', 'centre']);

/** Hubs that distances may be measured from. */
export function hubsOf(hubs: readonly Hub[]): ShownHub[] {
  return hubs
    .filter(({ kind }) => MEASURED.has(kind))
    .map(({ id, kind, name, nameEn, pos }) => ({ id, kind, name, en: nameEn, at: pos }));
}

function metres(from: Position, to: Position): number {
  return Math.round(distance([...from], [...to], { units: 'meters' }));
}

function nearest<T extends { pos: [number, number] }>(from: Position, places: readonly T[]) {
  let best: { place: T; distance: number } | null = null;
  for (const place of places) {
    const away = metres(from, place.pos);
    if (!best || away < best.distance) best = { place, distance: away };
  }
  return best;
}

/** Great-circle distance in metres (Turf, mean earth radius) to the nearest station and hubs. */
export function nearOf(at: Position, stations: readonly Station[], hubs: readonly Hub[]): Near[] {
  const metro = nearest(at, stations);
  const found: Near[] = metro
    ? [
        {
          id: metro.place.id,
          kind: 'metro',
          name: metro.place.name,
          en: metro.place.nameEn,
          distance: metro.distance,
          lines: [...metro.place.lines],
        },
      ]
    : [];
  for (const belongs of HUB_GROUPS) {
    const hub = nearest(at, hubs.filter(belongs));
    if (!hub) continue;
    const { id, kind, name, nameEn } = hub.place;
    found.push({ id, kind, name, en: nameEn, distance: hub.distance });
  }
  return found;
}
