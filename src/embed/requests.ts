/** Does what a host asks, once it has been read. */
import { indexAtlas } from '../state/atlas-index.ts';
import type { Intent } from '../state/intent.ts';
import { knownIds } from '../state/known-ids.ts';
import { closeChooser } from '../state/map-status.ts';
import { framedIntent } from '../state/shown-parts.ts';
import { onSite } from '../state/site.ts';
import { type AtlasStore, selectFeature, setAtlas, setIntent, wishCamera } from '../state/store.ts';
import { changeOfIntent } from './change.ts';
import type { Fault } from './contract.ts';
import type { Change, Message } from './read-message.ts';

type Target = Extract<Message, { type: 'fit' }>['target'];

/** What can be done at once. Files take longer. */
export type Prompt = Exclude<Message, { type: 'export' }>;

/** Why it can't be done; null when it is. */
export type Refusal = Omit<Fault, 'of'> | null;

const unknownFeature = (id: string): Refusal => ({
  code: 'unknown-feature',
  message: `there is no feature "${id}"`,
});
const notAvailable = (message: string): Refusal => ({ code: 'not-available', message });

/** A story that is named is told, as one in the first address is. */
function withStory(intent: Intent, next: Partial<Intent>): Partial<Intent> {
  if (!next.story) return next;
  return { ...next, mode: framedIntent({ ...intent, ...next }).mode };
}

function change(store: AtlasStore, wanted: Change): Refusal {
  const { config, intent, index } = store.getState();
  if (!index) return notAvailable('the data of the atlas could not be had');
  const known = index.outside.length > 0 ? indexAtlas(index.whole) : index;
  const next = withStory(intent, changeOfIntent(intent, wanted, knownIds(known)));
  // What is settled is settled for visitors: the host, who settled it, may settle it otherwise.
  const settles = next.lock !== undefined || (next.filter && intent.lock.length > 0);
  if (settles) setAtlas(store, index.whole, onSite({ ...intent, ...next }, config, intent.mode));
  else if (Object.keys(next).length > 0) setIntent(store, next);
  if ('selected' in next) closeChooser(store);
  return null;
}

function select(store: AtlasStore, id: string | null): Refusal {
  if (id !== null && !store.getState().index?.byId.has(id)) return unknownFeature(id);
  selectFeature(store, id);
  return null;
}

/** A map that is still coming carries no wish out: it is told again when it stands. */
function whenMapStands(store: AtlasStore, wish: () => void): void {
  if (store.getState().map.state !== 'starting') {
    wish();
    return;
  }
  const stop = store.subscribe(({ map }) => {
    if (map.state === 'starting') return;
    stop();
    wish();
  });
}

function lookAt(store: AtlasStore, target: Target): Refusal {
  const { map, index, intent } = store.getState();
  if (map.state === 'unavailable') return notAvailable('this browser cannot draw the map');
  const named = 'feature' in target ? target.feature : null;
  const feature = named === null ? null : index?.byId.get(named);
  if (named !== null && !feature) return unknownFeature(named);
  if (feature && !feature.at && !feature.bounds) {
    return notAvailable(`"${named}" is not placed on the map`);
  }
  if ('to' in target && target.to === 'selection' && !intent.selected) {
    return notAvailable('nothing is selected');
  }
  whenMapStands(store, () => {
    if ('to' in target) wishCamera(store, target.to);
    else wishCamera(store, 'target', 'feature' in target ? target.feature : target.bounds);
  });
  return null;
}

export function carryOut(store: AtlasStore, message: Prompt): Refusal {
  switch (message.type) {
    case 'get':
      return null;
    case 'set':
      return change(store, message.change);
    case 'select':
      return select(store, message.feature);
    case 'fit':
      return lookAt(store, message.target);
  }
}
