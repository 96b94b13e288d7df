/** What distances start from, by name. */
import { useMemo } from 'react';
import { originName } from '../../domain/origin-name.ts';
import { useAtlasState } from './atlas.ts';
import { useNames } from './names.ts';

/** Null while nothing is measured from. */
export function useOriginName(): string | null {
  const { nameOf } = useNames();
  const near = useAtlasState(state => state.intent.near);
  const atlas = useAtlasState(state => state.index?.atlas);
  const found = useMemo(() => (near && atlas ? originName(near, atlas) : null), [near, atlas]);
  return found && nameOf(found);
}
