/** The open place as a point to measure from or to. */
import type { Position } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** Null where none is open, or where it has no position. */
export function useSelectedPoint(): { name: string; at: Position } | null {
  const { nameOf } = useNames();
  const feature = useAtlasState(({ intent, index }) => index?.byId.get(intent.selected ?? ''));
  return feature?.at ? { name: nameOf(feature), at: feature.at } : null;
}
