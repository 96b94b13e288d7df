/** Where the bench finds and puts things. What it makes lies in an ignored folder. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The app as `npm run build` leaves it. */
export const dist = join(root, 'dist');
export const cache = join(root, 'node_modules/.cache/bench');
