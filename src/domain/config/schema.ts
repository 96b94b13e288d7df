/**
 * The schema of `config.json`, field by field: a wrong one falls back alone. The JSON Schema that the
 * site publishes is made from it (build/schema-files.ts).
 */
import * as v from 'valibot';
import { type Words as Said, SITE_MODES } from './model.ts';

const LONGEST = { words: 200, address: 2000, picture: 100_000, list: 50 } as const;

// One pattern a value, without flags: JSON Schema has room for no more.
const text = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.address));

/** One text for both languages, or one each. */
const Words = v.union([
  text(LONGEST.words),
  v.strictObject({ zh: text(LONGEST.words), en: text(LONGEST.words) }),
]);
const Colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/));
const BrandColours = v.strictObject({
  accent: v.exactOptional(Colour),
  onAccent: v.exactOptional(Colour),
});
/** Never a script: an address that a person can follow. */
const Link = v.pipe(address, v.regex(/^https:\/\/[^/\s]+/));
/** A file beside the page, or one elsewhere. No scheme but `https:` and, for tests, `http:`. */
const File = v.pipe(address, v.regex(/^(?:https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/))/));
const Tile = v.pipe(
  address,
  v.regex(/^(?=.*\{z\})(?=.*\{x\})(?=.*\{y\})(?:https?:\/\/|(?![A-Za-z][A-Za-z0-9+.-]*:|\/\/))/),
);
/** A picture may also stand in the file itself; as a picture it can run nothing. */
const Picture = v.union([
  File,
  v.pipe(
    v.string(),
    v.maxLength(LONGEST.picture),
    v.regex(/^data:image\/(?:svg\+xml|png|jpeg|webp)[;,]/),
  ),
]);
/** Scheme, host and port, no path: exactly what a browser says of a page, which leaves out the usual port. */
const Origin = v.pipe(
  v.string(),
  v.regex(
    /^(?:https:\/\/[a-z0-9.-]+(?::(?!443$)[1-9]\d{0,4})?|http:\/\/(?:localhost|127\.0\.0\.1)(?::(?!80$)[1-9]\d{0,4})?)$/,
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

/** Every field with what it may hold. */
export const FIELDS = {
  title: Words,
  logo: v.strictObject({ src: Picture, alt: Words, href: v.optional(Link) }),
  languages: v.pipe(v.array(Language), v.minLength(1), v.maxLength(2)),
  language: Language,
  colours: v.strictObject({
    light: v.optional(BrandColours, {}),
    dark: v.optional(BrandColours, {}),
    contrast: v.optional(BrandColours, {}),
  }),
  start: v.pipe(address, v.regex(/^\??[^?#]+$/)),
  modes: v.pipe(v.array(v.picklist(SITE_MODES)), v.minLength(1), v.maxLength(SITE_MODES.length)),
  origins: v.pipe(v.array(Origin), v.maxLength(LONGEST.list)),
  review: v.strictObject({ number: v.optional(text(80)), notice: v.optional(Words) }),
  contact: v.strictObject({
    href: v.pipe(address, v.regex(/^(?:mailto:|https:\/\/)(?:[^{}\s]|\{(?:id|name|link)\}| )+$/)),
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

/** Tells whoever wrote a field wrong what would be right. */
export const EXPECTED: Readonly<Record<Field, Said>> = {
  title: {
    zh: '1 至 200 字的文字，或 {"zh": …, "en": …}',
    en: 'a text of 1 to 200 characters, or {"zh": …, "en": …}',
  },
  logo: {
    zh: '{"src": "./logo.svg"、"https://…" 或 "data:image/…", "alt": 文字或 {"zh", "en"}, "href"?: "https://…"}',
    en: '{"src": "./logo.svg", "https://…" or "data:image/…", "alt": text or {"zh", "en"}, "href"?: "https://…"}',
  },
  languages: { zh: '["zh", "en"]、["zh"] 或 ["en"]', en: '["zh", "en"], ["zh"] or ["en"]' },
  language: {
    zh: '"zh" 或 "en"，且在 languages 之中',
    en: '"zh" or "en", one of those in "languages"',
  },
  colours: {
    zh: '{"light"?、"dark"?、"contrast"?: {"accent"?: "#rrggbb", "onAccent"?: "#rrggbb"}}',
    en: '{"light"?, "dark"?, "contrast"?: {"accent"?: "#rrggbb", "onAccent"?: "#rrggbb"}}',
  },
  start: {
    zh: '网址中的查询部分，至少有一个已知的参数，例如 "?chain=BIO&district=pudong"',
    en: 'the query of an address that says something, such as "?chain=BIO&district=pudong"',
  },
  modes: {
    zh: `由下列词组成的列表：${SITE_MODES.join('、')}`,
    en: `a list of ${SITE_MODES.join(', ')}`,
  },
  origins: {
    zh: '确切来源的列表，例如 "https://invest.example.cn"，不带路径和默认端口（443、80），不能用 "*"',
    en: 'a list of exact origins such as "https://invest.example.cn", without path, "*" or the usual port (443, 80)',
  },
  review: {
    zh: '{"number"?: 审图号, "notice"?: 文字或 {"zh", "en"}}',
    en: '{"number"?: the approval number, "notice"?: text or {"zh", "en"}}',
  },
  contact: {
    zh: '{"href": "mailto:…" 或 "https://…"，其中可用 {id}、{name}、{link}, "label"?: 文字或 {"zh", "en"}}',
    en: '{"href": "mailto:…" or "https://…" with {id}, {name} or {link} in it, "label"?: text or {"zh", "en"}}',
  },
  credits: {
    zh: '列表：{"text": 文字或 {"zh", "en"}, "href"?: "https://…"}',
    en: 'a list of {"text": text or {"zh", "en"}, "href"?: "https://…"}',
  },
  base: {
    zh: '{"kind": "builtin"}，或 "tianditu" 加 "key"、"style" 加 "url"、"pmtiles" 加 "url"、"xyz" 加 "tiles"',
    en: '{"kind": "builtin"}, or "tianditu" with "key", "style" with "url", "pmtiles" with "url", "xyz" with "tiles"',
  },
  usage: { zh: 'true 或 false', en: 'true or false' },
};

/** The whole file, for the published JSON Schema. */
export const ConfigFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...(Object.fromEntries(
    Object.entries(FIELDS).map(([field, schema]) => [field, v.optional(schema as v.GenericSchema)]),
  ) as Record<Field, v.OptionalSchema<v.GenericSchema, undefined>>),
});
