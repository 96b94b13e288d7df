/** The entry of `embed.html`: the atlas in a frame of another site. */
import { files } from 'virtual:atlas-files';
import { listenEarly } from '../embed/early.ts';
import { loadConfig } from '../state/config.ts';
import { CONFIG_FILE } from './config-address.ts';
import { startAtlas } from './start.ts';

const outputs = () => import('../output/outputs.ts');
const pictures = () => import('../map/picture/studio.ts');

const early = listenEarly();
void loadConfig(CONFIG_FILE).then(async read => {
  const { store } = startAtlas({ files, read, embedded: true });
  if (!early) return;
  // Nobody is heard whom the publisher has not named.
  if (read.config.origins.length === 0) {
    early.stop();
    return;
  }
  const { startBridge } = await import('../embed/bridge.ts');
  startBridge({ store, files, outputs, pictures }, early);
});
