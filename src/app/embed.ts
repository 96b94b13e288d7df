/** The entry of `embed.html`: the atlas in a frame of another site. */
import { files } from 'virtual:atlas-files';
import { listenEarly } from '../embed/early.ts';
import { loadConfig } from '../state/config.ts';
import { CONFIG_FILE } from './config-address.ts';
import { startAtlas } from './start.ts';

const early = listenEarly();
void loadConfig(CONFIG_FILE).then(read => {
  const { store } = startAtlas({ files, read, embedded: true });
  // Nobody is heard whom the publisher has not named.
  if (read.config.origins.length === 0) early?.stop();
  else if (early) void import('./host.ts').then(({ hearHost }) => hearHost(store, files, early));
});
