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
  /** Whether what is shown has to go; asked when the map has heard of the tile as well. */
  const check = () =>
    queueMicrotask(() => {
      const why = onMap?.shown ? onMap.tally.later() : null;
      if (why) fail(new NoBase(why));
    });
  const show = (shown: BaseOnMap) => {
    shown.show();
    const { attribution, datum } = shown.base;
    say({ state: 'shown', attribution, converted: datum !== null });
  };
  /** Shows it while it reaches as far out as the view, the built-in base meanwhile. Ends with the turn. */
  const attend = async (added: BaseOnMap, mine: number) => {
    while (mine === turn) {
      if (map.isMoving() || added.reaches === added.shown) await map.once('moveend');
      else if (added.shown) {
        added.hide();
        say({ state: 'loading' });
      } else {
        const why = await added.settled();
        if (mine !== turn) return;
        if (why && added.reaches) throw new NoBase(why);
        if (!why && !map.isMoving()) show(added);
      }
    }
  };
  const attempt = async () => {
    turn += 1;
    const mine = turn;
    try {
      const ready = await loadBase(base, files);
      await mapReady(store);
      if (mine !== turn) return;
      const added = new BaseOnMap(map, ready, files, check);
      onMap = added;
      parts.dress = (style, look) => added.dress(style, look);
      added.add(lookOf(store.getState()));
      await attend(added, mine);
    } catch (fault) {
      if (mine === turn) fail(fault);
    }
  };

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
    onMap?.stop();
    parts.dress = null;
    // The next map starts with the built-in base, and with nothing converted.
    say({ state: 'loading' });
    window.removeEventListener('online', online);
  };
}
