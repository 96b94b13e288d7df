/** The pages of the atlas: the one round the map, and one without a map, the speaker's window. */
import { Suspense } from 'react';
import { App } from '../ui/App.tsx';
import { lazyView } from '../ui/lazy-view.ts';
import type { MountMap } from '../ui/stage/Stage.tsx';
import { draw, type Given } from './draw.tsx';

const EmbeddedPage = lazyView('embed', () => import('../ui/embed/EmbeddedPage.tsx'));
const Notes = lazyView('present', () => import('../ui/notes/Notes.tsx'));

/** `mount` puts the map into its place; `turn`: when the page may be drawn, where it waits for the map. */
export const showPage = (
  given: Given,
  mount: MountMap,
  turn: Promise<void> | null,
): Promise<void> =>
  draw(
    given,
    given.store.getState().embedded ? (
      <Suspense>
        <EmbeddedPage mount={mount} />
      </Suspense>
    ) : (
      <App mount={mount} />
    ),
    turn,
  );

/** `id`: the telling that the window belongs to. */
export const showNotes = (given: Given, id: string): Promise<void> =>
  draw(
    given,
    <Suspense>
      <Notes id={id} />
    </Suspense>,
  );
