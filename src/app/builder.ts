/** The entry of `embed-builder.html`: the page that makes the code for other sites. It has no map of its own. */
import { files } from 'virtual:atlas-files';
import { loadConfig } from '../state/config.ts';
import { readBuilderAddress } from '../state/embed/builder-address.ts';
import { INITIAL_INTENT } from '../state/intent.ts';
import { loadAtlas } from '../state/sources.ts';
import { createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { CONFIG_FILE } from './config-address.ts';

void loadConfig(CONFIG_FILE).then(({ config, faults }) => {
  // Language and theme in the address are those of the embedded atlas, not of this page.
  const { filter } = readBuilderAddress(window.location.search);
  const site = { config, configFaults: faults };
  const store = createAtlasStore({ ...INITIAL_INTENT, filter }, readSurroundings(config), site);
  keepSurroundings(store);
  void loadAtlas(store, files);
  void import('./page.tsx').then(({ showBuilder }) => showBuilder({ store, files }));
});
