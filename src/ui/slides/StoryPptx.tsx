import { Suspense } from 'react';
import type { Story } from '../../domain/story/model.ts';
import { lazyView } from '../lazy-view.ts';

const StoryDeck = lazyView('slides', () => import('./StoryDeck.tsx'));

/** The way from a story to its slides, for wherever a story stands to be chosen. */
export function StoryPptx({ story }: { story: Story }) {
  return (
    <Suspense>
      <StoryDeck story={story} />
    </Suspense>
  );
}
