/**
 * The entry of `embed-builder.html`: the page that makes the code for other sites. It has no map of its
 * own. What only it needs is named here alone: visitors of the atlas neither load it nor put it by.
 */
import { files } from 'virtual:atlas-files';
import { Suspense } from 'react';
import { loadConfig } from '../state/config.ts';
import { readBuilderAddress } from '../state/embed/builder-address.ts';
import { INITIAL_INTENT } from '../state/intent.ts';
import { loadAtlas } from '../state/sources.ts';
import { createAtlasStore } from '../state/store.ts';
import { keepSurroundings, readSurroundings } from '../state/surroundings.ts';
import { asksForDebug } from '../state/url-codec.ts';
import { lazyView } from '../ui/lazy-view.ts';
import { addPart } from '../ui/messages/i18n.ts';
import { CONFIG_FILE } from './config-address.ts';
import { draw } from './draw.tsx';

addPart('builder', {
  zh: () => import('../ui/messages/builder.zh.json'),
  en: () => import('../ui/messages/builder.en.json'),
});

// What narrows, and what a view carries, it says in the words of the atlas itself.
const Builder = lazyView(['builder', 'explore', 'take'], () => import('../ui/builder/Builder.tsx'));

void loadConfig(CONFIG_FILE).then(({ config, faults }) => {
  // Language and theme in the address are those of the embedded atlas, not of this page.
  const { filter } = readBuilderAddress(window.location.search);
  const site = { config, configFaults: faults };
  const store = createAtlasStore({ ...INITIAL_INTENT, filter }, readSurroundings(config), site);
  keepSurroundings(store);
  void loadAtlas(store, files);
  const page = draw(
    { store, files },
    <Suspense>
      <Builder />
    </Suspense>,
  );
  const debug = asksForDebug(window.location.search);
  if (debug || faults.length > 0) {
    void import('./publisher.tsx').then(({ tellPublisher }) =>
      tellPublisher(store, debug ? page : null),
    );
  }
});
