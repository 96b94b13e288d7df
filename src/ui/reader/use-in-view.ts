/** Which part of the text is in view: its places light up on the map. */
import { type RefObject, useEffect, useState } from 'react';
import type { Reading } from '../../domain/reading.ts';
import { placesMeant } from '../../domain/reading-pieces.ts';
import { lightPlaces } from '../../state/reading-scope.ts';
import { useAtlas } from '../hooks/atlas.ts';

/** The upper part of the text, where one reads; and in it the line that tells the section. */
const BAND = '-4% 0px -40% 0px';
const LINE = '-22% 0px -77% 0px';

/** Calls `tell` with the offsets of the paragraphs within the margins whenever these change. */
function watch(
  text: Element,
  rootMargin: string,
  tell: (starts: ReadonlySet<number>) => void,
): () => void {
  const within = new Set<number>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) {
        const at = Number((target as HTMLElement).dataset.at);
        if (isIntersecting) within.add(at);
        else within.delete(at);
      }
      tell(within);
    },
    { root: text, rootMargin },
  );
  for (const paragraph of text.querySelectorAll('[data-at]')) observer.observe(paragraph);
  return () => observer.disconnect();
}

/** Offset of the paragraph that is being read; lights the places of what is in view. */
export function useInView(text: RefObject<Element | null>, reading: Reading): number {
  const { store } = useAtlas();
  const [offset, setOffset] = useState(0);
  useEffect(() => {
    const element = text.current;
    if (!element) return undefined;
    const light = (starts: ReadonlySet<number>) => {
      const shown = reading.paragraphs.filter(({ start }) => starts.has(start));
      lightPlaces(store, [...new Set(shown.flatMap(each => placesMeant(reading, each)))]);
    };
    // Between two paragraphs the one before is still being read.
    const locate = (starts: ReadonlySet<number>) => {
      if (starts.size > 0) setOffset(Math.max(...starts));
    };
    const stops = [watch(element, BAND, light), watch(element, LINE, locate)];
    return () => {
      for (const stop of stops) stop();
      lightPlaces(store, []);
    };
  }, [text, reading, store]);
  return offset;
}
