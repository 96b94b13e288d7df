/** Who comes when while the page opens: the map first, then the list, then what is in no hurry. */
import type { AtlasStore, State } from './store.ts';

/** Milliseconds. Whoever waits longer for the first map would rather see a part of it, or the page without. */
export const FIRST_MAP_PATIENCE = 1500;

/** Whether the first map is there, or something else is to be told in its place. */
export const mapIsSettled = ({ map, failure }: State): boolean =>
  map.state !== 'starting' || map.failure !== null || failure !== null;

/** Resolves once the state passes `test`, or after `patience` milliseconds where that is given. */
export function until(
  store: AtlasStore,
  test: (state: State) => boolean,
  patience?: number,
): Promise<void> {
  return new Promise(resolve => {
    const done = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const look = (state: State) => {
      if (test(state)) done();
    };
    const stop = store.subscribe(look);
    const timer = patience === undefined ? undefined : setTimeout(done, patience);
    look(store.getState());
  });
}

/** A frame of another site may have no list to wait for. */
const LIST_PATIENCE_MS = 1000;

/** Call once the first map is there: resolves when the list stands beside it. */
export const afterList = (store: AtlasStore): Promise<void> =>
  until(store, ({ viewStands }) => viewStands, LIST_PATIENCE_MS);
