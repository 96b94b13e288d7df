/** What the publisher of a site may set in `config.json`, once read: complete, with a value for everything. */
import type { Language } from '../model.ts';

export type Words = Readonly<Record<Language, string>>;

/** Colours of a theme that a publisher may set, `#rrggbb`. */
export interface BrandColours {
  readonly accent?: string;
  readonly onAccent?: string;
}

interface Logo {
  /** Relative to the page, `https:`, or the picture itself as a `data:` address. */
  readonly src: string;
  readonly alt: Words;
  readonly href: string | null;
}

interface Credit {
  readonly text: Words;
  readonly href: string | null;
}

/** Said of every base that comes from elsewhere. */
interface Foreign {
  /** Whose map it is, shown on the map. */
  readonly attribution: string;
  /** The number under which that base was reviewed (审图号), shown beside the site's own. */
  readonly review: string | null;
}

export interface TiandituBase extends Foreign {
  readonly kind: 'tianditu';
  /** `vec`: streets, labels from `cva`; `img`: pictures from above, labels from `cia`. */
  readonly layer: 'vec' | 'img';
  readonly labels: boolean;
  readonly key: string;
  /** Address of its servers without a path; `{s}` stands for a sub-domain. */
  readonly server: string;
  readonly subdomains: readonly string[];
}

export interface StyleBase extends Foreign {
  readonly kind: 'style';
  readonly url: string;
  /** Origins besides its own from which the style takes tiles, glyphs or sprites: a site's headers let them through. */
  readonly alsoFrom: readonly string[];
}

export interface PmtilesBase extends Foreign {
  readonly kind: 'pmtiles';
  /** An archive with Protomaps' layers. */
  readonly url: string;
  /** Looks of Protomaps; null: light or dark as the page's theme. */
  readonly flavour: 'light' | 'dark' | 'white' | 'grayscale' | 'black' | null;
  /** As for `style`. */
  readonly alsoFrom: readonly string[];
}

export interface XyzBase extends Foreign {
  readonly kind: 'xyz';
  /** Address of a tile with `{z}`, `{x}` and `{y}`. */
  readonly tiles: readonly string[];
  /** `GCJ-02`: the tiles are shifted as Chinese law asks; what is drawn over them is converted. */
  readonly datum: 'WGS-84' | 'GCJ-02';
  /** Pixels. */
  readonly tileSize: 256 | 512;
  readonly minzoom: number;
  readonly maxzoom: number;
}

export type BaseMap =
  | { readonly kind: 'builtin' }
  | TiandituBase
  | StyleBase
  | PmtilesBase
  | XyzBase;

/** Views that a publisher may choose from. */
export const SITE_MODES = [
  'explore',
  'read',
  'board',
  'compare',
  'fit',
  'brochure',
  'present',
] as const;
type SiteMode = (typeof SITE_MODES)[number];

/** A base that comes from elsewhere. */
export type ForeignBase = Exclude<BaseMap, { kind: 'builtin' }>;

export interface Config {
  /** Null: the atlas's own title. */
  readonly title: Words | null;
  readonly logo: Logo | null;
  /** At least one. */
  readonly languages: readonly Language[];
  /** Null: the browser's, where it is among the languages. */
  readonly language: Language | null;
  readonly colours: Readonly<Record<'light' | 'dark' | 'contrast', BrandColours>>;
  /** Query, without its `?`, of the view that a bare address opens, such as `chain=BIO`; empty for none. */
  readonly start: string;
  /** Views that exist, at least one; null for all. The first opens where an address names one that is missing. */
  readonly modes: readonly SiteMode[] | null;
  /** Exact origins of pages that may steer and hear an embedded atlas. Nobody else does. */
  readonly origins: readonly string[];
  readonly review: { readonly number: string | null; readonly notice: Words | null };
  /** Where to ask about a place; `{id}`, `{name}` and `{link}` in the address stand for the place. */
  readonly contact: { readonly href: string; readonly label: Words | null } | null;
  readonly credits: readonly Credit[];
  readonly base: BaseMap;
  /** Whether the host is told what is used: nobody else ever is. */
  readonly usage: boolean;
}

export const DEFAULT_CONFIG: Config = {
  title: null,
  logo: null,
  languages: ['zh', 'en'],
  language: null,
  colours: { light: {}, dark: {}, contrast: {} },
  start: '',
  modes: null,
  origins: [],
  review: { number: null, notice: null },
  contact: null,
  credits: [],
  base: { kind: 'builtin' },
  usage: false,
};

/** What is wrong with the file; the field it concerns keeps its default. */
export interface ConfigFault {
  /** Name of the field, such as `base.url`; empty for the file as a whole. */
  readonly field: string;
  readonly fault:
    | 'unknown'
    | 'wrong'
    | 'missing'
    | 'contrast'
    | 'not-json'
    | 'network'
    | 'slow'
    | 'too-large';
  /** What would be right, for whoever wrote the file; null where that goes without saying. */
  readonly expected: Words | null;
}
