/** The compiled files of a built app, by the name they had before the build added a hash. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Point } from 'geojson';
import * as v from 'valibot';
import { type Atlas, AtlasSchema } from '../../../src/domain/model.ts';

export type Places = FeatureCollection<Point, Record<string, unknown>>;

async function pathOf(folder: string, name: string): Promise<string> {
  const [stem, extension] = name.split('.');
  const pattern = new RegExp(`^${stem}-[\\w-]+\\.${extension}$`);
  const found = (await readdir(join(folder, 'data'))).find(file => pattern.test(file));
  if (!found) throw new Error(`The built app has no data/${name}.`);
  return join(folder, 'data', found);
}

export async function readData(folder: string, name: string): Promise<string> {
  return readFile(await pathOf(folder, name), 'utf8');
}

/** Puts other content under the address that the built app knows. */
export async function replaceData(folder: string, name: string, content: unknown): Promise<void> {
  await writeFile(await pathOf(folder, name), JSON.stringify(content));
}

export async function readAtlas(folder: string): Promise<Atlas> {
  return v.parse(AtlasSchema, JSON.parse(await readData(folder, 'atlas.json')));
}

/** The app's own points and outlines, which the compiler has checked. */
export async function readPlaces(folder: string): Promise<{ points: Places; outlines: Feature[] }> {
  const { features } = JSON.parse(await readData(folder, 'places.geojson')) as FeatureCollection;
  const isPoint = (feature: Feature): feature is Places['features'][number] =>
    feature.geometry.type === 'Point';
  return {
    points: { type: 'FeatureCollection', features: features.filter(isPoint) },
    outlines: features.filter(feature => !isPoint(feature)),
  };
}
