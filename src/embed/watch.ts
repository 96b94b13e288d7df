/** Follows the store and tells the host what changes, whoever changed it. */
import type { AtlasStore, State } from '../state/store.ts';
import type { AnswerBody, View } from './contract.ts';
import { placeById, viewOf } from './tell.ts';
import { throttled } from './throttle.ts';

/** Messages of one kind come at most this often; the last always comes. */
const PAUSE_MS = 100;

type Tell = (message: AnswerBody) => void;

const isSettled = ({ index, map }: State) => index !== null && map.state !== 'starting';

/** Once, when there is something to see. */
function tellReady(store: AtlasStore, tell: Tell): void {
  const ready = (state: State) => {
    const map = state.map.state === 'unavailable' ? 'unavailable' : 'ready';
    tell({ type: 'ready', map, ...viewOf(state) });
  };
  const now = store.getState();
  if (isSettled(now)) {
    ready(now);
    return;
  }
  const stop = store.subscribe(state => {
    if (!isSettled(state)) return;
    stop();
    ready(state);
  });
}

/** A view is told again only when it is another one. */
function tellView(store: AtlasStore, tell: Tell): () => void {
  const shownBy = ({ query, count }: View) => `${query} ${count}`;
  let told = shownBy(viewOf(store.getState()));
  return throttled(() => {
    const view = viewOf(store.getState());
    if (shownBy(view) === told) return;
    told = shownBy(view);
    tell({ type: 'view', ...view });
  }, PAUSE_MS);
}

export function watch(store: AtlasStore, tell: Tell): void {
  const select = throttled(() => {
    const { index, intent } = store.getState();
    tell({ type: 'select', feature: placeById(index, intent.selected) });
  }, PAUSE_MS);
  const filter = throttled(() => {
    const { count, total, state } = viewOf(store.getState());
    tell({ type: 'filter', count, total, state });
  }, PAUSE_MS);
  const view = tellView(store, tell);
  store.subscribe((state, before) => {
    if (state.failure && state.failure !== before.failure) {
      const message = 'the data of the atlas could not be had';
      tell({ type: 'error', code: 'not-available', message, of: null });
    }
    if (!before.index) return;
    if (state.intent.selected !== before.intent.selected) select();
    if (state.result !== before.result) filter();
    if (state.intent !== before.intent) view();
  });
  tellReady(store, tell);
}
