/** Tells a story on the whole screen, where the browser gives it. To be called from a click: only then it does. */
import type { AtlasStore } from '../../state/store.ts';
import { startStory } from '../../state/telling.ts';
import { enterFullScreen } from './full-screen.ts';

export function beginStory(store: AtlasStore, story: string, step = 0): void {
  // In a frame the screen is not ours to take unasked.
  if (!store.getState().embedded) void enterFullScreen();
  startStory(store, story, step);
}
