import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Unpacked files are kept inside the project and not in the system's temporary folder: that one may
 * be mounted `noexec`, and a file another user planted there would be run as the browser.
 */
export const cacheRoot = fileURLToPath(
  new URL('../../../node_modules/.cache/test-browser/', import.meta.url),
);

/**
 * Returns the folder `name` below the cache, filled once by `fill`.
 * The folder appears under its final name only when complete, so neither an interrupted run nor two
 * runs at the same time can leave half a browser behind.
 */
export async function cachedFolder(
  name: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cacheRoot, name);
  if (await exists(folder)) return folder;
  await mkdir(cacheRoot, { recursive: true });
  const partial = await mkdtemp(`${folder}.partial-`);
  try {
    await fill(partial);
    await rename(partial, folder);
  } catch (reason) {
    await rm(partial, { recursive: true, force: true });
    // Another run finished first: its copy is as good as ours.
    if (!(await exists(folder))) throw reason;
  }
  return folder;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
