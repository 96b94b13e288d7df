/** Tells the host the height that suits the frame, now and whenever its width or its parts change. */
import type { AtlasStore } from '../state/store.ts';
import { throttled } from './throttle.ts';
import { wantedHeight } from './wanted-height.ts';

const PAUSE_MS = 100;

export function tellSize(store: AtlasStore, tell: (height: number) => void, target: Window): void {
  let told = 0;
  const measure = throttled(() => {
    const height = wantedHeight(target.innerWidth, store.getState().intent.ui);
    // A frame that isn't laid out has no width, and none of its heights would suit it.
    if (height === told || target.innerWidth === 0) return;
    told = height;
    tell(height);
  }, PAUSE_MS);
  target.addEventListener('resize', measure);
  store.subscribe((state, before) => {
    if (state.intent.ui !== before.intent.ui) measure();
  });
  measure();
}
