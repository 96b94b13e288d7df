import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site under test; `SITE_FOLDER` names another than dist, so that builds don't meet. */
export const siteFolder =
  process.env.SITE_FOLDER ?? fileURLToPath(new URL('../../../dist/', import.meta.url));

/**
 * What the compiler wrote under `name`, such as `layout.geojson`; in a build its name has a hash.
 * @throws when the built site has no such file.
 */
export function readCompiled(name: string): unknown {
  const folder = join(siteFolder, 'data');
  const dot = name.lastIndexOf('.');
  const [stem, ending] = [name.slice(0, dot), name.slice(dot)];
  const file = readdirSync(folder).find(
    each => each.startsWith(`${stem}-`) && each.length === name.length + 9 && each.endsWith(ending),
  );
  if (!file) throw new Error(`No ${name} in ${folder}: build the site first (npm run build).`);
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
