/** The page round the map. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../state/store.ts';
import { App } from '../ui/App.tsx';
import { AtlasContext, type AtlasContextValue } from '../ui/hooks/atlas.ts';
import { startMessages } from '../ui/messages/i18n.ts';
import type { MountMap } from '../ui/stage/Stage.tsx';

/** Draws the page once its words are there; `mount` puts the map into its place. */
export async function showPage(
  given: Omit<AtlasContextValue, 'outputs' | 'pictures'>,
  mount: MountMap,
): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const context = {
    ...given,
    outputs: () => import('../output/outputs.ts'),
    pictures: () => import('../map/picture/studio.ts'),
  };
  await startMessages(languageOf(context.store.getState()));
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={context}>
        <App mount={mount} />
      </AtlasContext>
    </StrictMode>,
  );
}
