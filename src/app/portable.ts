/** The entry of the one-file copy: its files are inside it, so that nothing is fetched or put by. */
import { said } from 'virtual:atlas-config';
import { files } from 'virtual:atlas-files';
import { readSaid } from '../state/config.ts';
import { startAtlas } from './start.ts';

void readSaid(said).then(read => startAtlas({ files, read }));
