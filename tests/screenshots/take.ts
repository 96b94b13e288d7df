/**
 * `npm run screenshots`: pictures of the built app for people to look at, in the ignored folder
 * screenshots/. `-- --all` takes every combination, `-- --only=panel` those with the word in their
 * name, `-- --readme` the two pictures of README, compressed, into docs/pictures/.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/support/launch.ts';
import { serveFolder } from '../browser/support/serve.ts';
import { photograph } from './photograph.ts';
import { README_SCENES, reviewScenes, type Scene } from './scenes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: { all: { type: 'boolean' }, readme: { type: 'boolean' }, only: { type: 'string' } },
});

/** README is fetched often and its pictures stand in the history for good. */
const MOST_BYTES = 150_000;
const QUALITIES = [82, 76, 70, 64, 58, 50];

async function compressed(page: Page): Promise<Buffer> {
  let picture: Buffer = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    picture = await page.screenshot({ type: 'jpeg', quality });
    if (picture.length <= MOST_BYTES) break;
  }
  return picture;
}

interface Album {
  readonly folder: string;
  readonly scenes: readonly Scene[];
  readonly type: 'png' | 'jpg';
}

function chosenAlbum(): Album {
  if (values.readme) {
    return { folder: join(root, 'docs/pictures'), scenes: README_SCENES, type: 'jpg' };
  }
  const scenes = reviewScenes(values.all ?? false);
  const wanted = scenes.filter(({ name }) => name.includes(values.only ?? ''));
  return { folder: join(root, 'screenshots'), scenes: wanted, type: 'png' };
}

async function fill({ folder, scenes, type }: Album): Promise<number> {
  const site = await serveFolder(join(root, 'dist'));
  const browser = await launchBrowser();
  let faults = 0;
  try {
    for (const scene of scenes) {
      const file = join(folder, `${scene.name}.${type}`);
      await photograph(browser, site.url, scene, async ({ page, troubles }) => {
        const picture = type === 'jpg' ? await compressed(page) : await page.screenshot();
        await writeFile(file, picture);
        console.log(`${scene.name}  ${(picture.length / 1000).toFixed(0)} kB`);
        for (const trouble of troubles) console.error(`  ${trouble}`);
        faults += troubles.length;
      }).catch(reason => {
        console.error(`${scene.name}  ${reason instanceof Error ? reason.message : reason}`);
        faults += 1;
      });
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return faults;
}

const album = chosenAlbum();
// A picture of a scene that is gone would be taken for a new one; single ones are only replaced.
if (!values.readme && values.only === undefined) {
  await rm(album.folder, { recursive: true, force: true });
}
await mkdir(album.folder, { recursive: true });
process.exitCode = (await fill(album)) > 0 ? 1 : 0;
