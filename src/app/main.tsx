/** The entry: store, address, data and page are brought together here and nowhere else. */

import { files } from 'virtual:atlas-files';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepHistory } from '../state/history.ts';
import { loadAtlas, loadDetails } from '../state/sources.ts';
import { createAtlasStore, languageOf } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { decodeUrl } from '../state/url-codec.ts';
import { App } from '../ui/App.tsx';
import { AtlasContext } from '../ui/hooks/atlas.ts';
import { startMessages } from '../ui/messages/i18n.ts';
import '../ui/styles/index.css';
import { startMap } from './early-map.ts';

const store = createAtlasStore(decodeUrl(window.location.search), readSurroundings());
keepHistory(store);
keepSurroundings(store);

const context = { store, files };
const mount = startMap(context);

/** Passages are wanted soon: they come once the first map is on screen and nothing waits for them. */
function fetchDetailsWhenQuiet(): void {
  const stop = store.subscribe(({ map }) => {
    if (map.state !== 'ready' && map.state !== 'unavailable') return;
    stop();
    // A panel that asked before and was refused offers another try itself.
    if (!store.getState().detailsFailure) void loadDetails(store, files);
  });
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('index.html has no #app');
  void loadAtlas(store, files);
  fetchDetailsWhenQuiet();
  await startMessages(languageOf(store.getState()));
  createRoot(root).render(
    <StrictMode>
      <AtlasContext value={context}>
        <App mount={mount} />
      </AtlasContext>
    </StrictMode>,
  );
}

void start();
