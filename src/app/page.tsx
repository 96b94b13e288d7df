/**
 * The pages of the site: the one round the map, and two without a map, the speaker's window and the
 * builder of code for other sites.
 */
import { type ReactNode, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../state/store.ts';
import { App } from '../ui/App.tsx';
import { AtlasContext, type AtlasContextValue } from '../ui/hooks/atlas.ts';
import { lazyView } from '../ui/lazy-view.ts';
import { startMessages } from '../ui/messages/i18n.ts';
import type { MountMap } from '../ui/stage/Stage.tsx';

const EmbeddedPage = lazyView('embed', () => import('../ui/embed/EmbeddedPage.tsx'));
const Notes = lazyView('present', () => import('../ui/notes/Notes.tsx'));

// What narrows, and what a view carries, it says in the words of the atlas itself.
const Builder = lazyView(['builder', 'explore', 'take'], () => import('../ui/builder/Builder.tsx'));

/** What a page is given from the start; the rest it fetches when it is wanted. */
type Given = Pick<AtlasContextValue, 'store' | 'files'>;

/** Draws once the words of the shell are there. */
async function draw(given: Given, page: ReactNode): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const context = {
    ...given,
    outputs: () => import('../output/outputs.ts'),
    pictures: () => import('../map/picture/studio.ts'),
  };
  await startMessages(languageOf(given.store.getState()));
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={context}>{page}</AtlasContext>
    </StrictMode>,
  );
}

/** `mount` puts the map into its place. */
export const showPage = (given: Given, mount: MountMap): Promise<void> =>
  draw(
    given,
    given.store.getState().embedded ? (
      <Suspense>
        <EmbeddedPage mount={mount} />
      </Suspense>
    ) : (
      <App mount={mount} />
    ),
  );

/** `id`: the telling that the window belongs to. */
export const showNotes = (given: Given, id: string): Promise<void> =>
  draw(
    given,
    <Suspense>
      <Notes id={id} />
    </Suspense>,
  );

export const showBuilder = (given: Given): Promise<void> =>
  draw(
    given,
    <Suspense>
      <Builder />
    </Suspense>,
  );
