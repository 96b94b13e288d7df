/** Brings compiled files into the store: the atlas at the start, the rest when asked for. */
import { atlasIn } from '../domain/document-status.ts';
import { AtlasSchema, DetailsSchema } from '../domain/model.ts';
import { indexAtlas } from './atlas-index.ts';
import { knownIds } from './known-ids.ts';
import { loadJson } from './load.ts';
import { type AtlasStore, setAtlas } from './store.ts';
import { decodeUrl, encodeUrl } from './url-codec.ts';

/** Address of each compiled file by its name. */
export type FileAddresses = Readonly<Record<string, string>>;

/** Loads features, chains and vocabulary; ids that the data doesn't know leave the intent. */
export async function loadAtlas(store: AtlasStore, files: FileAddresses): Promise<void> {
  store.setState({ failure: null });
  const loaded = await loadJson(files['atlas.json'] ?? 'atlas.json', AtlasSchema);
  if (!loaded.ok) {
    store.setState({ failure: loaded });
    return;
  }
  const { intent } = store.getState();
  const atlas = atlasIn(loaded.value, new Date().getFullYear());
  const known = knownIds(indexAtlas(atlas));
  const named = [...intent.compare, ...(intent.selected ? [intent.selected] : [])];
  store.setState({ unknown: [...new Set(named)].filter(id => !known.has('feature', id)) });
  setAtlas(store, atlas, decodeUrl(encodeUrl(intent), known));
}

const underWay = new Map<string, Promise<void>>();

/** The same file is never fetched twice at once; after a failure it may be tried again. */
export function once(name: string, load: () => Promise<void>): Promise<void> {
  const running = underWay.get(name) ?? load().finally(() => underWay.delete(name));
  underWay.set(name, running);
  return running;
}

export function loadDetails(store: AtlasStore, files: FileAddresses): Promise<void> {
  if (store.getState().details) return Promise.resolve();
  return once('details', async () => {
    store.setState({ detailsFailure: null });
    const loaded = await loadJson(files['details.json'] ?? 'details.json', DetailsSchema);
    store.setState(loaded.ok ? { details: loaded.value } : { detailsFailure: loaded });
  });
}
