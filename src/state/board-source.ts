/** Brings indicators and tables into the store, when the board asks for them. */
import { BoardSchema } from '../domain/board/model.ts';
import { loadJson } from './load.ts';
import { type FileAddresses, once } from './sources.ts';
import { type AtlasStore, setIntent } from './store.ts';

const FILE = 'board.json';

/** An indicator that the link names and the data don't hold leaves the intent. */
export function loadBoard(store: AtlasStore, files: FileAddresses): Promise<void> {
  const present = store.getState().board;
  if (present && 'indicators' in present) return Promise.resolve();
  return once(FILE, async () => {
    const loaded = await loadJson(files[FILE] ?? FILE, BoardSchema);
    store.setState({
      board: loaded.ok ? loaded.value : { fault: loaded.fault, file: loaded.file },
    });
    const { indicator } = store.getState().intent;
    if (!loaded.ok || !indicator) return;
    if (!loaded.value.indicators.some(({ id }) => id === indicator)) {
      setIntent(store, { indicator: null });
    }
  });
}
