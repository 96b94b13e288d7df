/** The entry of `embed.html`: the atlas in a frame of another site. */
import { files } from 'virtual:atlas-files';
import { loadConfig } from '../state/config.ts';
import { CONFIG_FILE } from './config-address.ts';
import { startAtlas } from './start.ts';

void loadConfig(CONFIG_FILE).then(read => startAtlas({ files, read, embedded: true }));
