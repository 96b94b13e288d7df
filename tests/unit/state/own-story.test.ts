/** The own story outlives the visit, and no tab overwrites another one's unseen. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withChange } from '../../../src/domain/story/own/edit.ts';
import { LIMITS } from '../../../src/domain/story/own/file.ts';
import { keepMine, keepOwnStory, takeOther } from '../../../src/state/own-story/keep.ts';
import { addView } from '../../../src/state/own-story/view.ts';
import { clearOwn, editOwn, openStory, undoOwn } from '../../../src/state/own-story/work.ts';
import { createAtlasStore, setAtlas, setIntent } from '../../../src/state/store.ts';
import { makeAtlas, makeFeature } from '../domain/builders.ts';

const KEY = 'atlas:own-story';
const SIZE = { width: 896, height: 720 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const fileOf = (...headings: string[]) =>
  JSON.stringify({
    format: 'shanghai-atlas-story',
    version: 1,
    steps: headings.map(zh => ({ heading: { zh } })),
  });

/** A tab of a browser that holds `stored`; `forbidden`: that lets pages keep nothing. */
function visit({ stored, forbidden = false }: { stored?: string; forbidden?: boolean } = {}) {
  const items = new Map(stored === undefined ? [] : [[KEY, stored]]);
  const listeners = new Map<string, (event: object) => void>();
  vi.stubGlobal('window', {
    localStorage: {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (forbidden) throw new Error('no room');
        items.set(key, value);
      },
    },
    addEventListener: (type: string, call: (event: object) => void) => listeners.set(type, call),
    removeEventListener: () => {},
  });
  const store = createAtlasStore();
  setAtlas(
    store,
    makeAtlas([makeFeature('a', { name: '甲园', en: 'Park A' })]),
    store.getState().intent,
  );
  keepOwnStory(store, {});
  const own = () => {
    const { own: work } = store.getState();
    if (!work) throw new Error('There is no own story.');
    return work;
  };
  return {
    store,
    own,
    stored: () => items.get(KEY) ?? null,
    headings: () => own().draft.steps.map(({ heading }) => heading.zh),
    told: () => store.getState().ownStory?.steps.map(({ heading }) => heading.zh),
    /** What is typed has come to rest. */
    rest: () => vi.advanceTimersByTime(1000),
    /** Another tab writes; `heard`: this one is told at once. */
    otherTabWrites(text: string, heard = true) {
      items.set(KEY, text);
      if (heard) listeners.get('storage')?.({ key: KEY, newValue: text });
    },
    leave: () => listeners.get('pagehide')?.({}),
  };
}

const retitle = (store: ReturnType<typeof visit>['store'], zh: string) =>
  editOwn(store, draft => ({ ...draft, title: { zh, en: '' } }));

describe('from one visit to the next', () => {
  test('what was kept is there again and can be told', () => {
    const { headings, told } = visit({ stored: fileOf('一', '二') });
    expect(headings()).toEqual(['一', '二']);
    expect(told()).toEqual(['一', '二']);
  });

  test('a change is kept a moment later, or when the page is left', () => {
    const { store, stored, rest, leave } = visit({ stored: fileOf('一') });
    retitle(store, '甲');
    expect(stored()).not.toContain('甲');
    rest();
    expect(stored()).toContain('甲');
    retitle(store, '乙');
    leave();
    expect(stored()).toContain('乙');
  });

  test('a browser that keeps nothing is told of, and the work goes on', () => {
    const { store, own, rest, headings } = visit({ forbidden: true });
    addView(store, {}, SIZE);
    rest();
    expect(own().kept).toBe(false);
    expect(headings()).toHaveLength(1);
  });

  test('what can’t be read is left as it is until the person has chosen', () => {
    const { store, own, stored, rest } = visit({
      stored: '{"format":"shanghai-atlas-story","version":9}',
    });
    expect(own().other).not.toBeNull();
    addView(store, {}, SIZE);
    rest();
    expect(stored()).toContain('"version":9');
    keepMine(store);
    rest();
    expect(stored()).toContain('"version": 1');
  });
});

describe('two tabs', () => {
  test('without changes here, the other one’s story is shown; undoing brings ours back', () => {
    const { store, headings, otherTabWrites } = visit({ stored: fileOf('一') });
    otherTabWrites(fileOf('一', '二'));
    expect(headings()).toEqual(['一', '二']);
    undoOwn(store);
    expect(headings()).toEqual(['一']);
  });

  test('with changes here, nothing is overwritten until the person has chosen', () => {
    const { store, own, stored, rest, headings, otherTabWrites } = visit({ stored: fileOf('一') });
    retitle(store, '甲');
    otherTabWrites(fileOf('二'));
    rest();
    expect(stored()).toBe(fileOf('二'));
    expect(own().other).toBe(fileOf('二'));
    takeOther(store);
    expect(headings()).toEqual(['二']);
    undoOwn(store);
    expect(own().draft.title.zh).toBe('甲');
  });

  test('what another tab wrote unheard is noticed before it would be overwritten', () => {
    const { store, own, stored, rest, otherTabWrites } = visit({ stored: fileOf('一') });
    otherTabWrites(fileOf('二'), false);
    retitle(store, '甲');
    rest();
    expect(stored()).toBe(fileOf('二'));
    expect(own().other).toBe(fileOf('二'));
    keepMine(store);
    expect(stored()).toContain('甲');
  });
});

describe('the view as a step', () => {
  test('takes filter, parts and selection, and is called after the place', () => {
    const { store, own } = visit();
    const filter = { ...store.getState().intent.filter, district: ['pudong'] };
    setIntent(store, { filter, hidden: ['other'], selected: 'a' });
    addView(store, {}, SIZE);
    expect(own().draft.steps[0]).toMatchObject({
      heading: { zh: '甲园', en: 'Park A' },
      camera: 'whole',
      hidden: ['other'],
      selected: 'a',
    });
    expect(own().draft.steps[0]?.filter.district).toEqual(['pudong']);
    expect(own().added).toEqual({ position: 1, left: [] });
  });

  test('says what of the view no step keeps', () => {
    const { store, own } = visit();
    setIntent(store, { q: '张江', near: { kind: 'point', at: [121.5, 31.2] } });
    addView(store, {}, SIZE);
    expect(own().added?.left).toEqual(['words', 'distance']);
  });

  test('is refused by a full story, which stays as it is', () => {
    const full = Array.from({ length: LIMITS.steps }, (_, at) => `${at}`);
    const { store, own } = visit({ stored: fileOf(...full) });
    addView(store, {}, SIZE);
    expect(own().draft.steps).toHaveLength(LIMITS.steps);
    expect(own().added?.position).toBeNull();
  });
});

describe('a file that is opened', () => {
  test('takes the place of the story, which undoing brings back', async () => {
    const { store, headings } = visit({ stored: fileOf('一') });
    expect(await openStory(store, new Blob([fileOf('二', '三')]))).toBeNull();
    expect(headings()).toEqual(['二', '三']);
    undoOwn(store);
    expect(headings()).toEqual(['一']);
  });

  test.each([
    ['too-big', new Blob(['x'.repeat(LIMITS.bytes + 1)])],
    ['not-json', new Blob(['PK'])],
    ['not-a-story', new Blob(['[]'])],
    ['empty', new Blob([fileOf()])],
  ])('is refused as %s and harms nothing', async (fault, file) => {
    const { store, own, headings } = visit({ stored: fileOf('一') });
    const before = own();
    expect(await openStory(store, file)).toMatchObject({ fault });
    expect(own()).toBe(before);
    expect(headings()).toEqual(['一']);
  });
});

test('clearing can be undone, and nothing is told meanwhile', () => {
  const { store, told } = visit({ stored: fileOf('一') });
  clearOwn(store);
  expect(told()).toBeUndefined();
  undoOwn(store);
  expect(told()).toEqual(['一']);
});

test('what is edited is told as it stands', () => {
  const { store, own, told } = visit({ stored: fileOf('一') });
  const key = own().draft.steps[0]?.key ?? '';
  editOwn(store, draft => withChange(draft, key, { heading: { zh: '新', en: '' } }));
  expect(told()).toEqual(['新']);
});
