/** Puts a page onto the screen, whichever page of the site it is. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../state/store.ts';
import { AtlasContext, type AtlasContextValue } from '../ui/hooks/atlas.ts';
import { startMessages } from '../ui/messages/i18n.ts';

/** What a page is given from the start; the rest it fetches when it is wanted. */
export type Given = Pick<AtlasContextValue, 'store' | 'files'>;

/** Draws once the words of the shell are there, and where it must wait, once it is the page's `turn`. */
export async function draw(
  given: Given,
  page: ReactNode,
  turn: Promise<void> | null = null,
): Promise<void> {
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html has no #app');
  const context = {
    ...given,
    outputs: () => import('../output/outputs.ts'),
    pictures: () => import('../map/picture/studio.ts'),
  };
  await Promise.all([startMessages(languageOf(given.store.getState())), turn]);
  // What stood there until now goes with this.
  createRoot(element).render(
    <StrictMode>
      <AtlasContext value={context}>{page}</AtlasContext>
    </StrictMode>,
  );
}
