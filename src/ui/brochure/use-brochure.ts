/** Everything the brochure is made of, and whether all of it is there. */
import { useEffect, useMemo, useState } from 'react';
import { type Brochure, composeBrochure } from '../../domain/brochure/compose.ts';
import { type Chosen, chooseSubject } from '../../domain/brochure/subject.ts';
import type { Atlas } from '../../domain/model.ts';
import { loadDetails } from '../../state/sources.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

export function useChosen(atlas: Atlas): Chosen {
  const { brochure: of, selected, compare } = useAtlasState(state => state.intent);
  return useMemo(
    () => chooseSubject({ of, selected, compare }, atlas),
    [of, selected, compare, atlas],
  );
}

/** Null while passages are under way. */
export function useBrochure(chosen: Chosen, atlas: Atlas): Brochure | null {
  const { store, files } = useAtlas();
  const details = useAtlasState(state => state.details);
  useEffect(() => {
    void loadDetails(store, files);
  }, [store, files]);
  return useMemo(
    () =>
      chosen.ok && details ? composeBrochure(chosen.subject, chosen.places, atlas, details) : null,
    [chosen, atlas, details],
  );
}

/** True once every font that the sheets need is there; asked anew when the sheets change. */
export function useFontsReady(sheets: unknown): boolean {
  const [ready, setReady] = useState<unknown>(null);
  useEffect(() => {
    if (!sheets) return undefined;
    let current = true;
    void document.fonts.ready.then(() => current && setReady(sheets));
    return () => {
      current = false;
    };
  }, [sheets]);
  return Boolean(sheets) && ready === sheets;
}
