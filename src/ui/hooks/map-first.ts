/** The first map comes first: what stands beside it waits until it is there, but not for long. */
import { useEffect, useState } from 'react';
import { mapIsSettled } from '../../state/turns.ts';
import { useAtlasState } from './atlas.ts';

/** A map that takes longer than this no longer holds up the list. */
const PATIENCE_MS = 1000;
/** When the page's code came, which is about when the map began: the page may have waited already. */
const since = performance.now();

const left = () => Math.max(0, since + PATIENCE_MS - performance.now());

/** True once the map stands, can't be had, or has taken too long. */
export function useAfterMap(): boolean {
  const settled = useAtlasState(mapIsSettled);
  const [late, setLate] = useState(() => left() === 0);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), left());
    return () => clearTimeout(timer);
  }, []);
  return settled || late;
}
