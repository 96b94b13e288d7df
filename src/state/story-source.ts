/** Brings the stories into the store, when somebody wants to present. */
import { StoriesSchema } from '../domain/story/model.ts';
import { loadJson } from './load.ts';
import { type FileAddresses, once } from './sources.ts';
import type { AtlasStore } from './store.ts';

const FILE = 'stories.json';

/** A failure stands in the store; calling again tries again. */
export function loadStories(store: AtlasStore, files: FileAddresses): Promise<void> {
  const present = store.getState().stories;
  if (present && 'stories' in present) return Promise.resolve();
  return once(FILE, async () => {
    store.setState({ stories: null });
    const loaded = await loadJson(files[FILE] ?? FILE, StoriesSchema);
    store.setState({
      stories: loaded.ok ? loaded.value : { fault: loaded.fault, file: loaded.file },
    });
  });
}
