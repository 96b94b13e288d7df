/** Brings reading texts into the store when they are asked for, each once. */
import { ReadingSchema } from '../domain/reading.ts';
import { loadJson } from './load.ts';
import { type FileAddresses, once } from './sources.ts';
import type { AtlasStore } from './store.ts';

export function loadReading(store: AtlasStore, files: FileAddresses, doc: string): Promise<void> {
  const present = store.getState().readings[doc];
  if (present && 'paragraphs' in present) return Promise.resolve();
  const name = `text-${doc}.json`;
  return once(name, async () => {
    const loaded = await loadJson(files[name] ?? name, ReadingSchema);
    const entry = loaded.ok ? loaded.value : { fault: loaded.fault, file: loaded.file };
    store.setState(state => ({ readings: { ...state.readings, [doc]: entry } }));
  });
}
