/** The speaker's window: the same page of the same site, without map or data. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { languageOf } from '../state/store.ts';
import { AtlasContext, type AtlasContextValue } from '../ui/hooks/atlas.ts';
import { loadMessages, startMessages } from '../ui/messages/i18n.ts';
import Notes from '../ui/notes/Notes.tsx';

/** `id`: the telling that the window belongs to. */
export async function showNotes(
  given: Omit<AtlasContextValue, 'outputs'>,
  id: string,
): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  const context = { ...given, outputs: () => import('../output/outputs.ts') };
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
