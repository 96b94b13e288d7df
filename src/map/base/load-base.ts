/** Fetches what a base needs before it can be put on a map; the code for each kind comes with it. */
import type { ForeignBase } from '../../domain/config/model.ts';
import type { FileAddresses } from '../../state/sources.ts';
import type { Datum } from '../datum.ts';
import type { LoadedBase } from './loaded.ts';
import { NoBase, troubleOf } from './trouble.ts';

/** A base, and the datum in which ours must be drawn on it; null for WGS-84. */
export interface ReadyBase extends LoadedBase {
  readonly datum: Datum | null;
}

async function ofKind(base: ForeignBase): Promise<LoadedBase> {
  switch (base.kind) {
    case 'tianditu':
      return (await import('./tianditu.ts')).tianditu(base);
    case 'xyz':
      return (await import('./xyz.ts')).xyz(base);
    case 'style':
      return (await import('./style-file.ts')).styleFile(base);
    case 'pmtiles':
      return (await import('./pmtiles.ts')).pmtiles(base);
  }
}

async function datumOf(base: ForeignBase, files: FileAddresses): Promise<Datum | null> {
  if (base.kind !== 'xyz' || base.datum === 'WGS-84') return null;
  return (await import('./gcj.ts')).gcjDatum(files);
}

/** @throws NoBase */
export async function loadBase(base: ForeignBase, files: FileAddresses): Promise<ReadyBase> {
  try {
    const [loaded, datum] = await Promise.all([ofKind(base), datumOf(base, files)]);
    return { ...loaded, attribution: base.attribution || loaded.attribution, datum };
  } catch (fault) {
    throw new NoBase(troubleOf(fault));
  }
}
