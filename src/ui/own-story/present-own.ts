/** Tells the own story, on the whole screen where the browser allows it. */
import type { AtlasStore } from '../../state/store.ts';
import { OWN_STORY, startStory } from '../../state/telling.ts';
import { enterFullScreen } from '../present/full-screen.ts';

export function presentOwn(store: AtlasStore, step = 0): void {
  void enterFullScreen();
  startStory(store, OWN_STORY, step);
}
