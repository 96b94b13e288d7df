/** A PMTiles archive: one file, read by ranges. */
import type { SourceSpecification } from 'maplibre-gl';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { wordsOf } from './loaded.ts';
import { protocol } from './protocols.ts';
import { coarsestPictures } from './raster.ts';
import { countTile, unmarked } from './request.ts';
import { NoBase, troubleOf, troubleOfStatus } from './trouble.ts';

const PATIENCE_MS = 8000;
/** Pixels. */
const PICTURE_SIZE = 256;

let archives = new Protocol();

/** A promise that is broken when it takes too long. */
function inTime<T>(wait: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoBase('slow')), PATIENCE_MS);
  });
  return Promise.race([wait, late]).finally(() => clearTimeout(timer));
}

/** The package tells a status in words only. */
function troubleOfArchive(fault: unknown): NoBase {
  const status = fault instanceof Error && /response code: (\d{3})/u.exec(fault.message);
  const told = status ? troubleOfStatus(Number(status[1])) : null;
  return new NoBase(told ?? troubleOf(fault));
}

protocol('pmtiles', (request, abort) => {
  const fetching = async () => {
    const asked = { ...request, url: unmarked(request.url) };
    const { data } = await inTime(archives.tile(asked, abort)).catch(fault => {
      throw troubleOfArchive(fault);
    });
    return data instanceof Uint8Array && data.byteLength > 0 ? data : null;
  };
  return countTile(request.url, abort.signal, fetching).then(data => ({
    data: data ?? new Uint8Array(),
  }));
});

export interface ArchiveSource {
  readonly source: SourceSpecification;
  readonly attribution: string;
  /** See `LoadedBase`. */
  readonly coarsest: number;
}

/** `address` in full. @throws NoBase */
export async function archiveSource(address: string): Promise<ArchiveSource> {
  const archive = new PMTiles(address);
  try {
    const header = await inTime(archive.getHeader());
    const said = (await inTime(archive.getMetadata())) as { attribution?: unknown } | undefined;
    // Anew each time: what failed before must not be remembered.
    archives = new Protocol();
    archives.add(archive);
    const vector = header.tileType === TileType.Mvt;
    const source: SourceSpecification = {
      type: vector ? 'vector' : 'raster',
      tiles: [`pmtiles://${address}/{z}/{x}/{y}`],
      minzoom: header.minZoom,
      maxzoom: header.maxZoom,
      ...(!vector && { tileSize: PICTURE_SIZE }),
    };
    const coarsest = vector ? header.minZoom : coarsestPictures(header.minZoom, PICTURE_SIZE);
    return { source, attribution: wordsOf(said?.attribution), coarsest };
  } catch (fault) {
    throw troubleOfArchive(fault);
  }
}
