/** The places of the shortlist, in order. */
import { useMemo } from 'react';
import type { Feature } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

export function usePlaces(): readonly Feature[] {
  const byId = useAtlasState(state => state.index?.byId);
  const list = useAtlasState(state => state.intent.compare);
  return useMemo(() => list.flatMap(id => byId?.get(id) ?? []), [list, byId]);
}

/** A function from an id to the place's name; the id itself when it is unknown. */
export function useNameOfId(): (id: string) => string {
  const { nameOf } = useNames();
  const byId = useAtlasState(state => state.index?.byId);
  return id => {
    const place = byId?.get(id);
    return place ? nameOf(place) : id;
  };
}
