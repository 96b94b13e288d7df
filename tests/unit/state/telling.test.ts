/** From the step that the intent names to what is set, and back to what was before. */
import { beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import type { Atlas } from '../../../src/domain/model.ts';
import type { Step, Stories } from '../../../src/domain/story/model.ts';
import { indexAtlas } from '../../../src/state/atlas-index.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import {
  type AtlasStore,
  createAtlasStore,
  selectFeature,
  setIntent,
} from '../../../src/state/store.ts';
import { goToStep, keepTelling, leaveStory, startStory } from '../../../src/state/telling.ts';

const step = (heading: string, selected: string | null = null): Step => ({
  heading: { zh: heading, en: heading },
  notes: { zh: '', en: '' },
  camera: 'whole',
  hidden: ['other'],
  filter: structuredClone(EMPTY_FILTER) as Step['filter'],
  selected,
  drawing: null,
  clause: null,
});

const stories = {
  format: 1,
  stories: [
    {
      id: 'axis',
      title: { zh: '轴', en: 'Axis' },
      steps: [step('一'), step('二', 'a'), step('三')],
    },
  ],
} as unknown as Stories;

/** What is told needs the atlas to be there, and no place in it. */
const index = indexAtlas({
  format: 1,
  features: [],
  groups: [],
  chains: [],
  parts: [],
  kinds: [],
  districts: [],
  documents: [],
  hubs: [],
} as unknown as Atlas);

let store: AtlasStore;
const told = () => store.getState().telling?.at;

beforeEach(() => {
  store = createAtlasStore({ ...INITIAL_INTENT, hidden: ['nodes'], q: '药谷' });
  store.setState({ stories });
  keepTelling(store);
  store.setState({ index });
});

describe('telling a story', () => {
  it('sets what the step sets, and lays aside what else narrows the map', () => {
    startStory(store, 'axis');
    expect(told()).toBe(0);
    expect(store.getState().intent).toMatchObject({ hidden: ['other'], q: '', step: 0 });
  });

  it('goes on, and stops at either end', () => {
    startStory(store, 'axis');
    goToStep(store, 1);
    expect(store.getState().intent.selected).toBe('a');
    goToStep(store, 99);
    expect(told()).toBe(2);
    goToStep(store, -1);
    expect(told()).toBe(0);
  });

  it('follows the intent, as a link or "back" sets it; past the end it is the last step', () => {
    setIntent(store, { mode: 'present', story: 'axis', step: 1 });
    expect(told()).toBe(1);
    setIntent(store, { step: 900 });
    expect(told()).toBe(2);
    setIntent(store, { story: 'nowhere' });
    expect(told()).toBeUndefined();
  });

  it('undoes what was changed by hand when its step is asked for again', () => {
    startStory(store, 'axis', 1);
    selectFeature(store, 'b');
    goToStep(store, 1);
    expect(store.getState().intent.selected).toBe('a');
  });

  it('opens the panel of its own place only when somebody asks for it', () => {
    startStory(store, 'axis', 1);
    expect(store.getState().telling?.opened).toBeFalsy();
    selectFeature(store, 'a');
    expect(store.getState().telling?.opened).toBe(true);
    goToStep(store, 2);
    expect(store.getState().telling?.opened).toBeFalsy();
  });

  it('gives back what was on screen before', () => {
    startStory(store, 'axis', 1);
    leaveStory(store);
    expect(told()).toBeUndefined();
    expect(store.getState().intent).toMatchObject({
      mode: 'present',
      story: null,
      step: null,
      hidden: ['nodes'],
      q: '药谷',
      selected: null,
    });
  });
});
