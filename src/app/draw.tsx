/** Puts a page onto the screen, whichever page of the site it is. */
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../state/store.ts';
import { AtlasContext, type AtlasContextValue } from '../ui/hooks/atlas.ts';
import { startMessages } from '../ui/messages/i18n.ts';

/** What a page is given from the start; the rest it fetches when it is wanted. */
export type Given = Pick<AtlasContextValue, 'store' | 'files'>;

/** Draws once the words of the shell are there, and it is the page's `turn`. */
export async function draw(
  given: Given,
  page: ReactNode,
  turn: Promise<void> = Promise.resolve(),
): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const context = {
    ...given,
    outputs: () => import('../output/outputs.ts'),
    pictures: () => import('../map/picture/studio.ts'),
  };
  await Promise.all([startMessages(languageOf(given.store.getState())), turn]);
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={context}>{page}</AtlasContext>
    </StrictMode>,
  );
}
