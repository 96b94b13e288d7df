/**
 * Brings the base that the publisher has set, watches it, and goes back to the built-in one when it
 * fails. The first picture never waits for it, nor does what is drawn above it.
 */
import type { ForeignBase } from '../../domain/config/model.ts';
import { type BaseStatus, BUILTIN, retryBase } from '../../state/base.ts';
import type { FileAddresses } from '../../state/sources.ts';
import { type AtlasStore, languageOf, type State, themeOf } from '../../state/store.ts';
import type { MapParts } from '../parts.ts';
import { BaseOnMap } from './base-on-map.ts';
import { loadBase } from './load-base.ts';
import { speakBy } from './protocols.ts';
import { hearTiles } from './request.ts';
import { NoBase, troubleOf } from './trouble.ts';

const lookOf = (state: State) => ({ theme: themeOf(state), language: languageOf(state) });

/** When the first picture is there. */
function mapReady(store: AtlasStore): Promise<void> {
  return new Promise(resolve => {
    if (store.getState().map.state === 'ready') return resolve();
    const stop = store.subscribe(({ map }) => {
      if (map.state !== 'ready') return;
      stop();
      resolve();
    });
  });
}

/** Returns the function that stops it, to be called before the map goes. */
export function followBase(
  parts: MapParts,
  base: ForeignBase,
  store: AtlasStore,
  files: FileAddresses,
  add: Parameters<typeof speakBy>[0],
): () => void {
  speakBy(add);
  const { map } = parts;
  let onMap: BaseOnMap | null = null;
  /** Counts the tries: what comes of an earlier one is dropped. */
  let turn = 0;
  const say = (status: Partial<BaseStatus>) => store.setState({ base: { ...BUILTIN, ...status } });

  const fail = (fault: unknown) => {
    turn += 1;
    parts.dress = null;
    onMap?.remove();
    onMap = null;
    say({ state: 'failed', why: troubleOf(fault) });
  };
  const show = (shown: BaseOnMap) => {
    shown.show();
    const { attribution, datum } = shown.base;
    say({ state: 'shown', attribution, converted: datum !== null });
  };
  const attempt = async () => {
    turn += 1;
    const mine = turn;
    try {
      const ready = await loadBase(base, files);
      await mapReady(store);
      if (mine !== turn) return;
      const added = new BaseOnMap(map, ready, files);
      onMap = added;
      parts.dress = (style, look) => added.dress(style, look);
      added.add(lookOf(store.getState()));
      const why = await added.settled();
      if (mine !== turn) return;
      if (why) throw new NoBase(why);
      if (map.isMoving()) await map.once('moveend');
      if (mine === turn) show(added);
    } catch (fault) {
      if (mine === turn) fail(fault);
    }
  };

  const deaf = hearTiles(() => {
    // After all listeners have heard it.
    queueMicrotask(() => {
      const why = onMap?.shown ? onMap.tally.later() : null;
      if (why) fail(new NoBase(why));
    });
  });
  const online = () => retryBase(store);
  window.addEventListener('online', online);
  const unsubscribe = store.subscribe(({ base: now }, { base: before }) => {
    if (now.state === 'loading' && before.state === 'failed') void attempt();
  });
  say({ state: 'loading' });
  void attempt();
  return () => {
    turn += 1;
    unsubscribe();
    deaf();
    onMap?.stop();
    parts.dress = null;
    // The next map starts with the built-in base, and with nothing converted.
    say({ state: 'loading' });
    window.removeEventListener('online', online);
  };
}
