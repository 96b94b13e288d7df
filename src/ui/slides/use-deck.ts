/** Makes the slides of a story, tells how far it has come, and can be called off. */
import { useEffect, useRef, useState } from 'react';
import type { Story } from '../../domain/story/model.ts';
import { useAtlas } from '../hooks/atlas.ts';
import { type PictureFault, pictureFault } from './fault.ts';

export type DeckOutcome =
  | { readonly state: 'busy'; readonly done: number | null }
  | { readonly state: 'cancelled' }
  /** `at`: the slide at which it stopped, 1 for the first. */
  | { readonly state: 'failed'; readonly why: PictureFault; readonly at: number }
  | { readonly state: 'handed'; readonly name: string };

export function useDeck(story: Story) {
  const { store, files, outputs, pictures } = useAtlas();
  const [outcome, setOutcome] = useState<DeckOutcome | null>(null);
  const running = useRef<AbortController | null>(null);
  // Who leaves the shelf wants no more slides.
  useEffect(() => () => running.current?.abort(), []);
  const make = async (): Promise<void> => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let done = 0;
    const onStep = (count: number) => {
      done = count;
      setOutcome({ state: 'busy', done });
    };
    setOutcome({ state: 'busy', done: null });
    try {
      const { deck, save } = await outputs();
      const file = await deck(story, { store, files, pictures }, { signal, onStep });
      save(file);
      setOutcome({ state: 'handed', name: file.name });
    } catch (fault) {
      if (signal.aborted) setOutcome({ state: 'cancelled' });
      else {
        const at = Math.min(done + 1, story.steps.length);
        setOutcome({ state: 'failed', why: pictureFault(fault), at });
      }
    }
  };
  return { outcome, make, cancel: () => running.current?.abort() };
}
