/** The store and what surrounds it, for components. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Outputs } from '../../state/outputs.ts';
import type { Pictures } from '../../state/pictures.ts';
import type { FileAddresses } from '../../state/sources.ts';
import {
  type AtlasStore,
  appearanceOf,
  languageOf,
  type State,
  themeOf,
} from '../../state/store.ts';

export interface AtlasContextValue {
  readonly store: AtlasStore;
  readonly files: FileAddresses;
  /** What makes files to take away; fetched when the first one is wanted. */
  readonly outputs: () => Promise<Outputs>;
  /** What draws pictures of the map; fetched likewise. */
  readonly pictures: () => Promise<Pictures>;
}

export const AtlasContext = createContext<AtlasContextValue | null>(null);

export function useAtlas(): AtlasContextValue {
  const value = useContext(AtlasContext);
  if (!value) throw new Error('useAtlas outside of AtlasContext');
  return value;
}

export function useAtlasState<T>(select: (state: State) => T): T {
  return useStore(useAtlas().store, select);
}

export const useLanguage = () => useAtlasState(languageOf);
export const useTheme = () => useAtlasState(themeOf);
export const useAppearance = () => useAtlasState(appearanceOf);
