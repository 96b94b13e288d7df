/** Telling a story: from the step that the intent names to the settings that show it. */
import type { Step, Story } from '../domain/story/model.ts';
import { INITIAL_INTENT, type Intent } from './intent.ts';
import {
  type AtlasStore,
  openTold,
  type State,
  setIntent,
  type Telling,
  wishCamera,
} from './store.ts';

/** The id under which the person's own story is told, also in links; no shipped story has it. */
export const OWN_STORY = 'own';

/** The stories that can be told: those that come with the atlas, then the person's own. */
export function storiesOf({ stories, ownStory }: Pick<State, 'stories' | 'ownStory'>): Story[] {
  const shipped: readonly Story[] = stories && 'stories' in stories ? stories.stories : [];
  return ownStory ? [...shipped, ownStory] : [...shipped];
}

/** What a step sets. Whatever else could take places from the map is laid aside. */
export function settingsOf({ filter, hidden, selected }: Step): Partial<Intent> {
  return { filter, hidden, selected, q: '', near: null, within: null };
}

/** The step that the intent names, the last one where it names a later one; null where no story is told. */
function toTell(state: State): Telling | null {
  const { mode, story: id, step: wanted } = state.intent;
  if (mode !== 'present' || !id || !state.index) return null;
  const story = storiesOf(state).find(each => each.id === id);
  const at = Math.min(wanted ?? 0, (story?.steps.length ?? 0) - 1);
  const step = story?.steps[at];
  if (!story || !step) return null;
  // A place that a settled filter leaves out is told of, but not selected.
  const outside = state.index.outside.some(({ id }) => id === step.selected);
  return { story, at, step: outside ? { ...step, selected: null } : step };
}

const isSame = (one: Telling | null, other: Telling | null) =>
  one?.story === other?.story && one?.at === other?.at;

/** Takes up a step that the intent has come to. What it sets follows, in case a link didn't say it. */
function tell(store: AtlasStore, telling: Telling): void {
  store.setState({ telling, kin: null, scope: null, tool: null });
  setIntent(store, { step: telling.at, ...settingsOf(telling.step) });
  wishCamera(store, 'step');
}

/** Begins a story; what is on screen now comes back when it is left. */
export function startStory(store: AtlasStore, story: string, step = 0): void {
  const { intent, beforeStory } = store.getState();
  store.setState({ beforeStory: intent.story ? beforeStory : intent });
  setIntent(store, { mode: 'present', story, step });
}

/**
 * Shows a step of the story that is told; beyond either end the first or the last. Asked for the one
 * on screen, it undoes what was changed by hand.
 */
export function goToStep(store: AtlasStore, at: number): void {
  const { telling } = store.getState();
  if (!telling) return;
  const within = Math.max(0, Math.min(at, telling.story.steps.length - 1));
  const step = telling.story.steps[within];
  if (!step) return;
  // All at once, so that it is one entry of the browser's history.
  setIntent(store, { step: within, ...settingsOf(step) });
  if (within === telling.at) {
    openTold(store, false);
    wishCamera(store, 'step');
  }
}

/** Leaves the story for the shelf it was taken from, with the map as it was before. */
export function leaveStory(store: AtlasStore): void {
  const { filter, hidden, selected, q, near, within, camera } =
    store.getState().beforeStory ?? INITIAL_INTENT;
  const seen = { filter, hidden, selected, q, near, within, camera };
  setIntent(store, { ...seen, mode: 'present', story: null, step: null, play: false });
  store.setState({ beforeStory: null });
}

/**
 * Keeps what is told in step with the intent, however that came about: a link, "back", a click.
 * Returns the function that stops it, and with it the telling.
 */
export function keepTelling(store: AtlasStore): () => void {
  const follow = (state: State) => {
    const next = toTell(state);
    if (isSame(next, state.telling)) return;
    if (next) tell(store, next);
    else store.setState({ telling: null });
  };
  follow(store.getState());
  const stop = store.subscribe(follow);
  return () => {
    stop();
    store.setState({ telling: null });
  };
}
