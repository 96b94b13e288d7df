/** Media types by the ending of a name: servers' own lists lack some of them, or say no charset. */

/** Texts here are UTF-8, whatever charset the page has that asks for them. */
const TEXT = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt', 'ts'],
  'application/json': ['json', 'map'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'image/svg+xml': ['svg'],
};

/** What a publisher may add: pictures, tiles, glyphs. */
const BINARY = {
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  'application/pdf': ['pdf'],
  'application/x-protobuf': ['pbf', 'mvt'],
  'application/vnd.pmtiles': ['pmtiles'],
};

const texts = Object.entries(TEXT).map(
  ([type, endings]) => [`${type}; charset=utf-8`, endings] as const,
);

/** Type and endings. */
export const MEDIA_TYPES: readonly (readonly [string, readonly string[]])[] = [
  ...texts,
  ...Object.entries(BINARY),
];

const endingOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

export const isText = (name: string) =>
  texts.some(([, endings]) => endings.includes(endingOf(name)));

export function mediaTypeOf(name: string): string {
  const found = MEDIA_TYPES.find(([, endings]) => endings.includes(endingOf(name)));
  return found?.[0] ?? 'application/octet-stream';
}
