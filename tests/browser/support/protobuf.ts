/** As much of protocol buffers as tiles and glyphs need, by hand: what is read must not be what wrote it. */

/** A whole number without a sign, 7 bits a byte. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

export const number = (field: number, value: number): number[] => [
  ...varint(field * 8),
  ...varint(value),
];

export const bytes = (field: number, content: Iterable<number>): number[] => {
  const all = [...content];
  return [...varint(field * 8 + 2), ...varint(all.length), ...all];
};

export const text = (field: number, content: string): number[] =>
  bytes(field, new TextEncoder().encode(content));

/** Small numbers of either sign. */
export const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2);
