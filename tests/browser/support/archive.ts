/** A PMTiles archive (version 3) in which every tile of every zoom is the same one. */
import { varint } from './protobuf.ts';

const HEADER_BYTES = 127;
const MOST_ZOOM = 12;
const NO_COMPRESSION = 1;
const VECTOR = 1;
/** Tiles of all zooms: they are numbered through, from 0. */
const TILES = (4 ** (MOST_ZOOM + 1) - 1) / 3;

export function archiveOf(tile: Uint8Array, attribution: string): Uint8Array {
  // One entry: first number, how many times, length, offset and one.
  const directory = [1, 0, TILES, tile.length, 1].flatMap(varint);
  const metadata = new TextEncoder().encode(JSON.stringify({ attribution, vector_layers: [] }));
  const metadataAt = HEADER_BYTES + directory.length;
  const tilesAt = metadataAt + metadata.length;
  const archive = new Uint8Array(tilesAt + tile.length);
  const header = new DataView(archive.buffer);
  archive.set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const long = (at: number, value: number) => header.setBigUint64(at, BigInt(value), true);
  const sections = [HEADER_BYTES, directory.length, metadataAt, metadata.length, 0, 0, tilesAt];
  for (const [at, value] of [...sections, tile.length, TILES, 1, 1].entries())
    long(8 + at * 8, value);
  header.setUint8(96, 1);
  header.setUint8(97, NO_COMPRESSION);
  header.setUint8(98, NO_COMPRESSION);
  header.setUint8(99, VECTOR);
  header.setUint8(100, 0);
  header.setUint8(101, MOST_ZOOM);
  const degrees = (at: number, value: number) => header.setInt32(at, value * 1e7, true);
  for (const [at, value] of [-180, -85, 180, 85].entries()) degrees(102 + at * 4, value);
  header.setUint8(118, 9);
  for (const [at, value] of [121.4, 31.2].entries()) degrees(119 + at * 4, value);
  archive.set(directory, HEADER_BYTES);
  archive.set(metadata, metadataAt);
  archive.set(tile, tilesAt);
  return archive;
}
