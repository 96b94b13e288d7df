/** Which files of a built site are answered alike. Paths are relative to its folder; `*` stands for the rest. */

/** First match wins. What matches none is a file that the publisher has added. */
export const CLASSES = {
  /** Pages that show how a host page uses the atlas: not the atlas's own. */
  example: ['examples/*'],
  page: ['', 'index.html'],
  /** The page for frames of other sites. */
  frame: ['embed', 'embed.html'],
  builder: ['embed-builder', 'embed-builder.html'],
  icon: ['icon.svg', 'icons/*'],
  /** Names for good, whose content changes with a version or by hand. */
  named: [
    'config.json',
    'sw.js',
    'manifest.webmanifest',
    'shanghai-atlas.js',
    'shanghai-atlas.d.ts',
    'atlas-story.schema.json',
    'config.schema.json',
  ],
  /** Every name bears a hash of the content. */
  hashed: ['assets/*', 'data/*'],
} as const satisfies Record<string, readonly string[]>;

export type FileClass = keyof typeof CLASSES;

export const FILE_CLASSES = Object.keys(CLASSES) as FileClass[];

/** A name with a hash of its content: whatever else lies there may change. */
const HASHED_NAME = '[^/]+-[\\w-]{8}\\.\\w+';

const shapeOf = (path: string, rest: string) => path.replaceAll('.', '\\.').replace('*', rest);

/**
 * What the address of such a file ends with, whatever folder the site stands in: an expression that
 * JavaScript, PCRE (nginx) and RE2 (Caddy) read alike.
 */
export const endingOf = (each: FileClass): string =>
  `/(?:${CLASSES[each].map(path => shapeOf(path, each === 'hashed' ? HASHED_NAME : '[^/]+')).join('|')})$`;

/** Null for what the publisher has added. */
export function classOf(path: string): FileClass | null {
  return FILE_CLASSES.find(each => new RegExp(endingOf(each), 'u').test(`/${path}`)) ?? null;
}
