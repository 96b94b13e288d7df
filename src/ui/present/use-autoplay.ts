/** Turns the steps by itself, round and round, as long as nobody switches it off. */
import { useEffect } from 'react';
import { secondsFor } from '../../domain/story/clicker.ts';
import type { Telling } from '../../state/store.ts';
import { goToStep } from '../../state/telling.ts';
import { useAtlas } from '../hooks/atlas.ts';

export function useAutoplay({ story, step, at }: Telling, playing: boolean): void {
  const { store } = useAtlas();
  const seconds = secondsFor(step.heading.zh.length + (step.clause?.quote.length ?? 0));
  useEffect(() => {
    if (!playing) return undefined;
    const next = (at + 1) % story.steps.length;
    const timer = setTimeout(() => goToStep(store, next), seconds * 1000);
    return () => clearTimeout(timer);
  }, [store, story, at, seconds, playing]);
}
