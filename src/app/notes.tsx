/** The speaker's window: the same page of the same site, without map or data. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { FileAddresses } from '../state/sources.ts';
import { createAtlasStore, languageOf } from '../state/store.ts';
import { readSurroundings } from '../state/surroundings.ts';
import { decodeUrl } from '../state/url-codec.ts';
import { AtlasContext } from '../ui/hooks/atlas.ts';
import { loadMessages, startMessages } from '../ui/messages/i18n.ts';
import Notes from '../ui/notes/Notes.tsx';
import '../ui/styles/index.css';

/** `id`: the telling that the window belongs to. */
export async function showNotes(files: FileAddresses, id: string): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const context = {
    store: createAtlasStore(decodeUrl(window.location.search), readSurroundings()),
    files,
    outputs: () => import('../output/outputs.ts'),
    pictures: () => import('../map/picture/studio.ts'),
  };
  await startMessages(languageOf(context.store.getState()));
  await loadMessages('present');
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={context}>
        <Notes id={id} />
      </AtlasContext>
    </StrictMode>,
  );
}
