/**
 * The schema of `config.json`, field by field: a wrong one falls back alone. The JSON Schema that the
 * site publishes is made from it (build/schema-files.ts).
 */
import * as v from 'valibot';

const LONGEST = { words: 200, address: 2000, list: 50 } as const;

const text = (most: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(most));
const address = text(LONGEST.address);

/** One text for both languages, or one each. */
const Words = v.union([
  text(LONGEST.words),
  v.strictObject({ zh: text(LONGEST.words), en: text(LONGEST.words) }),
]);
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const BrandColours = v.strictObject({
  accent: v.optional(Colour),
  onAccent: v.optional(Colour),
});
/** Never a script: an address that a person can follow. */
const Link = v.pipe(address, v.regex(/^https:\/\//i));
/** A file beside the page, or one elsewhere. No scheme but `https:` and, for tests, `http:`. */
const File = v.pipe(address, v.regex(/^(?:https?:\/\/|(?![a-z][a-z0-9+.-]*:|\/\/))/i));
const Tile = v.pipe(File, v.includes('{z}'), v.includes('{x}'), v.includes('{y}'));
/** Scheme, host and port, no path: exactly what a browser says of a page. */
const Origin = v.pipe(
  v.string(),
  v.regex(
    /^(?:https:\/\/[a-z0-9.-]+(?::\d{1,5})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::\d{1,5})?)$/,
  ),
);

const alsoFrom = v.optional(v.pipe(v.array(Origin), v.maxLength(16)), []);
const foreign = { attribution: v.optional(text(400)), review: v.optional(text(80)) };

const Base = v.variant('kind', [
  v.strictObject({ kind: v.literal('builtin') }),
  v.strictObject({
    kind: v.literal('tianditu'),
    key: v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{8,64}$/)),
    layer: v.optional(v.picklist(['vec', 'img']), 'vec'),
    labels: v.optional(v.boolean(), true),
    server: v.optional(
      v.pipe(address, v.regex(/^https?:\/\/[^/?#]+$/)),
      'https://t{s}.tianditu.gov.cn',
    ),
    subdomains: v.optional(
      v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]*$/))), v.minLength(1), v.maxLength(16)),
      ['0', '1', '2', '3', '4', '5', '6', '7'],
    ),
    ...foreign,
  }),
  v.strictObject({ kind: v.literal('style'), url: File, alsoFrom, ...foreign }),
  v.strictObject({
    kind: v.literal('pmtiles'),
    url: File,
    flavour: v.optional(
      v.nullable(v.picklist(['light', 'dark', 'white', 'grayscale', 'black'])),
      null,
    ),
    alsoFrom,
    ...foreign,
  }),
  v.strictObject({
    kind: v.literal('xyz'),
    tiles: v.pipe(v.array(Tile), v.minLength(1), v.maxLength(16)),
    datum: v.optional(v.picklist(['WGS-84', 'GCJ-02']), 'WGS-84'),
    tileSize: v.optional(v.picklist([256, 512]), 256),
    minzoom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(22)), 0),
    maxzoom: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(22)), 18),
    ...foreign,
  }),
]);

const Language = v.picklist(['zh', 'en']);

/** Every field with what it may hold. `expected` tells whoever wrote it wrong what would be right. */
export const FIELDS = {
  title: Words,
  logo: v.strictObject({ src: File, alt: Words, href: v.optional(Link) }),
  languages: v.pipe(v.array(Language), v.minLength(1), v.maxLength(2)),
  language: Language,
  colours: v.strictObject({
    light: v.optional(BrandColours, {}),
    dark: v.optional(BrandColours, {}),
    contrast: v.optional(BrandColours, {}),
  }),
  start: v.pipe(v.string(), v.maxLength(LONGEST.address)),
  modes: v.pipe(
    v.array(v.picklist(['explore', 'read', 'board', 'compare', 'fit', 'brochure', 'present'])),
    v.minLength(1),
    v.maxLength(7),
  ),
  origins: v.pipe(v.array(Origin), v.maxLength(LONGEST.list)),
  review: v.strictObject({ number: v.optional(text(80)), notice: v.optional(Words) }),
  contact: v.strictObject({
    href: v.pipe(address, v.regex(/^(?:mailto:|https:\/\/)/i)),
    label: v.optional(Words),
  }),
  credits: v.pipe(
    v.array(v.strictObject({ text: Words, href: v.optional(Link) })),
    v.maxLength(LONGEST.list),
  ),
  base: Base,
  usage: v.boolean(),
} as const;

export type Field = keyof typeof FIELDS;

export const EXPECTED: Readonly<Record<Field, string>> = {
  title: 'a text of 1 to 200 characters, or {"zh": …, "en": …}',
  logo: '{"src": "./logo.svg" or "https://…", "alt": text or {"zh", "en"}, "href"?: "https://…"}',
  languages: '["zh", "en"], ["zh"] or ["en"]',
  language: '"zh" or "en", one of `languages`',
  colours: '{"light"?, "dark"?, "contrast"?: {"accent"?: "#rrggbb", "onAccent"?: "#rrggbb"}}',
  start: 'the query of an address, such as "?chain=BIO&district=pudong"',
  modes: 'a list of "explore", "read", "board", "compare", "fit", "brochure", "present"',
  origins: 'a list of exact origins such as "https://invest.example.cn", without path or "*"',
  review: '{"number"?: "沪S(2026)001号", "notice"?: text or {"zh", "en"}}',
  contact: '{"href": "mailto:…" or "https://…", "label"?: text or {"zh", "en"}}',
  credits: 'a list of {"text": text or {"zh", "en"}, "href"?: "https://…"}',
  base: '{"kind": "builtin"}, or "tianditu" with "key", "style" with "url", "pmtiles" with "url", "xyz" with "tiles"',
  usage: 'true or false',
};

/** The whole file, for the published JSON Schema. */
export const ConfigFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...(Object.fromEntries(
    Object.entries(FIELDS).map(([field, schema]) => [field, v.optional(schema as v.GenericSchema)]),
  ) as Record<Field, v.OptionalSchema<v.GenericSchema, undefined>>),
});
