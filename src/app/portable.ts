/** The entry of the one-file copy: its files are inside it, so that nothing is fetched or put by. */
import { files } from 'virtual:atlas-files';
import { startAtlas } from './start.ts';

startAtlas(files);
