/** The pages that are compared, built and served alike: same server, headers, compression and files. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressSite } from '../../../build/headers/compress.ts';
import { writeHeaders } from '../../../build/headers/files.ts';
import type { Atlas } from '../../../src/domain/model.ts';
import { type Site, serveFolder } from '../../browser/support/serve.ts';
import { type Places, readAtlas, readData, readPlaces, replaceData } from './data-files.ts';
import { multiply } from './synthetic.ts';

/** App and bare page with one set of places. */
export interface Pair {
  readonly app: Site;
  readonly bare: Site;
  readonly atlas: Atlas;
}

/** What the bare page filters by: the chains that the app's filter knows, as text. */
function withChains(places: Places, atlas: Atlas): Places {
  const chains = new Map(atlas.features.map(({ id, chains }) => [id, `|${chains.join('|')}|`]));
  const features = places.features.map(each => ({
    ...each,
    properties: { ...each.properties, chains: chains.get(String(each.properties.id)) ?? '' },
  }));
  return { ...places, features };
}

async function fillBare(folder: string, base: string, places: Places): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'data/base.geojson'), base);
  await writeFile(join(folder, 'data/places.geojson'), JSON.stringify(places));
}

/** Serves both; with `count`, copies of them that hold so many places. */
export async function servePair(app: string, bare: string, count?: number): Promise<Pair> {
  const base = await readData(app, 'base.geojson');
  const { points, outlines } = await readPlaces(app);
  const real = { atlas: await readAtlas(app), places: points };
  const { atlas, places } = count ? multiply(real, count) : real;
  const folders = { app, bare };
  if (count) {
    folders.app = `${app}-${count}`;
    folders.bare = `${bare}-${count}`;
    await cp(app, folders.app, { recursive: true, force: true });
    await cp(bare, folders.bare, { recursive: true, force: true });
    await replaceData(folders.app, 'atlas.json', atlas);
    await replaceData(folders.app, 'places.geojson', {
      ...places,
      features: [...outlines, ...places.features],
    });
  }
  await fillBare(folders.bare, base, withChains(places, atlas));
  const serve = async (folder: string) => {
    await writeHeaders(folder);
    await compressSite(folder);
    return serveFolder(folder, { by: 'vite' });
  };
  return {
    app: await serve(folders.app),
    bare: await serve(folders.bare),
    atlas,
  };
}

export async function closePair({ app, bare }: Pair): Promise<void> {
  await app.close();
  await bare.close();
}
