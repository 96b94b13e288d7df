/** Any MapLibre style: its sources and layers under ids of their own, its glyphs and sprites. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { StyleBase } from '../../domain/config/model.ts';
import { foreignLayers } from './foreign-layers.ts';
import { glyphsOf } from './glyphs.ts';
import { type BasePart, type LoadedBase, wordsOf } from './loaded.ts';
import { asFile, asTile, fullAddress, getJson } from './request.ts';
import { NoBase } from './trouble.ts';

interface Inlined {
  readonly source: SourceSpecification;
  readonly attribution: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tilesFrom = (tiles: unknown, from: string): string[] =>
  Array.isArray(tiles) ? tiles.map(each => asTile(fullAddress(String(each), from))) : [];

/** What an address leads to is put in its place, so that each request is one of ours. */
async function inline(given: Record<string, unknown>, from: string): Promise<Inlined | null> {
  const { url, ...rest } = given;
  const done = (source: object, attribution: unknown): Inlined => ({
    source: source as SourceSpecification,
    attribution: wordsOf(attribution),
  });
  switch (given.type) {
    case 'vector':
    case 'raster':
    case 'raster-dem': {
      if (typeof url === 'string' && url.startsWith('pmtiles://')) {
        const { archiveSource } = await import('./archive.ts');
        const archive = await archiveSource(fullAddress(url.slice('pmtiles://'.length), from));
        return done({ ...archive.source, ...rest }, given.attribution ?? archive.attribution);
      }
      const address = typeof url === 'string' ? fullAddress(url, from) : from;
      const told = typeof url === 'string' ? await getJson(address) : {};
      if (!isObject(told)) throw new NoBase('garbage');
      const { minzoom, maxzoom, bounds, scheme } = told;
      const known = { minzoom, maxzoom, bounds, scheme };
      const set = Object.entries({ ...known, ...rest }).filter(([, value]) => value !== undefined);
      const tiles = tilesFrom(told.tiles ?? given.tiles, address);
      return done({ ...Object.fromEntries(set), tiles }, given.attribution ?? told.attribution);
    }
    case 'geojson': {
      const { data } = given;
      const whole = typeof data === 'string' ? asTile(fullAddress(data, from)) : data;
      return done({ ...given, data: whole }, given.attribution);
    }
    default:
      // Videos and kinds that are not known yet: their layers are left out with them.
      return null;
  }
}

type Sprites = NonNullable<LoadedBase['sprites']>;

function spritesOf(sprite: unknown, from: string): Sprites {
  const all = typeof sprite === 'string' ? [{ id: 'default', url: sprite }] : sprite;
  if (!Array.isArray(all)) return [];
  return all.map(({ id, url }) => ({
    id: String(id),
    url: asFile(fullAddress(String(url), from)),
  }));
}

/** @throws NoBase */
export async function styleFile({ url }: StyleBase): Promise<LoadedBase> {
  const address = fullAddress(url);
  const style = await getJson(address);
  if (!isObject(style) || !isObject(style.sources) || !Array.isArray(style.layers)) {
    throw new NoBase('garbage');
  }
  const given = Object.entries(style.sources).filter(([, source]) => isObject(source));
  const sources: Record<string, SourceSpecification> = {};
  const credits = new Set<string>();
  const coming = given.map(async ([id, source]) => {
    const inlined = await inline(source as Record<string, unknown>, address);
    if (!inlined) return;
    sources[id] = inlined.source;
    if (inlined.attribution) credits.add(inlined.attribution);
  });
  await Promise.all(coming);
  const part: BasePart = foreignLayers({
    version: 8,
    sources,
    layers: style.layers as LayerSpecification[],
  } satisfies StyleSpecification);
  if (part.layers.length === 0) throw new NoBase('garbage');
  return {
    attribution: [...credits].join(' · '),
    ...(typeof style.glyphs === 'string' && {
      glyphs: glyphsOf(fullAddress(style.glyphs, address)),
    }),
    sprites: spritesOf(style.sprite, address),
    coarsest: null,
    part: () => part,
  };
}
