/** Tiles and glyphs as a vector map has them, of the plainest kind. */
import { bytes, number, text, varint, zigzag } from './protobuf.ts';

const EXTENT = 4096;

const packed = (values: readonly number[]) => values.flatMap(varint);
const moveTo = (x: number, y: number) => [1 + 8, zigzag(x), zigzag(y)];

/** The whole tile as one polygon, in a layer of this name. */
function square(layer: string): number[] {
  const side = [EXTENT, 0, 0, EXTENT, -EXTENT, 0].map(zigzag);
  const geometry = packed([...moveTo(0, 0), 2 + 3 * 8, ...side, 7 + 8]);
  const feature = [...number(3, 3), ...bytes(4, geometry)];
  return bytes(3, [
    ...number(15, 2),
    ...text(1, layer),
    ...bytes(2, feature),
    ...number(5, EXTENT),
  ]);
}

/** A point in the middle with a name. */
function point(layer: string, name: string): number[] {
  const geometry = packed(moveTo(EXTENT / 2, EXTENT / 2));
  const feature = [...bytes(2, packed([0, 0])), ...number(3, 1), ...bytes(4, geometry)];
  return bytes(3, [
    ...number(15, 2),
    ...text(1, layer),
    ...bytes(2, feature),
    ...text(3, 'name'),
    ...bytes(4, text(1, name)),
    ...number(5, EXTENT),
  ]);
}

/** Land everywhere, and a name in the middle of each tile. */
export const vectorTile = (): Uint8Array =>
  Uint8Array.from([...square('earth'), ...point('spots', 'Somewhere')]);

/** Glyphs of the first 128 characters: each a black square. */
export function glyphs(font: string): Uint8Array {
  const [size, border] = [12, 3];
  const bitmap = new Uint8Array((size + 2 * border) ** 2).fill(255);
  const all = Array.from({ length: 94 }, (_, at) =>
    bytes(3, [
      ...number(1, 33 + at),
      ...bytes(2, bitmap),
      ...number(3, size),
      ...number(4, size),
      ...number(5, zigzag(0)),
      ...number(6, zigzag(-8)),
      ...number(7, size + 2),
    ]),
  );
  return Uint8Array.from(bytes(1, [...text(1, font), ...text(2, '0-255'), ...all.flat()]));
}
