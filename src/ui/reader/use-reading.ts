/** The document that the address points at, and its reading text. */
import { useEffect, useMemo } from 'react';
import { parseReadAddress, type ReadAddress } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import type { LoadFailure } from '../../state/load.ts';
import { loadReading } from '../../state/reading-source.ts';
import { loadDetails } from '../../state/sources.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

/** Null while the address names no document. */
export function useReadAddress(): ReadAddress | null {
  const read = useAtlasState(state => state.intent.read);
  return useMemo(() => parseReadAddress(read), [read]);
}

interface LoadedReading {
  /** Undefined while it is under way. */
  readonly reading: Reading | LoadFailure | undefined;
  readonly retry: () => void;
}

export function useReading(doc: string): LoadedReading {
  const { store, files } = useAtlas();
  const reading = useAtlasState(state => state.readings[doc]);
  useEffect(() => {
    void loadReading(store, files, doc);
    // Titles, issuers and passages; the text doesn't wait for them.
    void loadDetails(store, files);
  }, [store, files, doc]);
  return { reading, retry: () => void loadReading(store, files, doc) };
}
