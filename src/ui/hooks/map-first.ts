/** The first map comes first: what stands beside it waits until it is there, but not for long. */
import { useEffect, useState } from 'react';
import { useAtlasState } from './atlas.ts';

/** A map that takes longer than this no longer holds up the list. */
const PATIENCE_MS = 1000;

/** True once the map stands, can't be had, or has taken too long. */
export function useAfterMap(): boolean {
  const settled = useAtlasState(({ map }) => map.state !== 'starting' || map.failure !== null);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return settled || late;
}
