/** The entry of `embed-builder.html`: the page that makes the code for other sites. It has no map of its own. */
import { files } from 'virtual:atlas-files';
import { loadConfig } from '../state/config.ts';
import { readBuilderAddress } from '../state/embed/builder-address.ts';
import { INITIAL_INTENT } from '../state/intent.ts';
import { loadAtlas } from '../state/sources.ts';
import { createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { Builder } from '../ui/builder/Builder.tsx';
import { loadMessages } from '../ui/messages/i18n.ts';
import { CONFIG_FILE } from './config-address.ts';
import { draw } from './draw.tsx';

void loadConfig(CONFIG_FILE).then(({ config, faults }) => {
  // Language and theme in the address are those of the embedded atlas, not of this page.
  const { filter } = readBuilderAddress(window.location.search);
  const site = { config, configFaults: faults };
  const store = createAtlasStore({ ...INITIAL_INTENT, filter }, readSurroundings(), site);
  keepSurroundings(store);
  void loadAtlas(store, files);
  // What narrows, and what a view carries, is said in the words of the atlas itself.
  void draw({ store, files }, <Builder />, () =>
    Promise.all((['builder', 'explore', 'take'] as const).map(loadMessages)),
  );
});
