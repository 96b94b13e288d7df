/** Compiled files for a page that can fetch none: they stand in its script. */

/**
 * A module whose `files` gives each file an address of the page's own, made when it starts. What the
 * map draws is read by its worker, to which a page from a disk is a stranger: it can read none of
 * the page's blobs, so that its files are addresses and content in one.
 */
export function inlineModule(files: ReadonlyMap<string, string>): string {
  return `const texts = ${JSON.stringify(Object.fromEntries(files))};
const addressOf = (name, text) => {
  if (name.endsWith('.geojson')) return 'data:application/json,' + encodeURIComponent(text);
  const type = name.endsWith('.txt') ? 'text/plain;charset=utf-8' : 'application/json';
  return URL.createObjectURL(new Blob([text], { type }));
};
export const files = Object.fromEntries(
  Object.entries(texts).map(([name, text]) => [name, addressOf(name, text)]),
);
`;
}
