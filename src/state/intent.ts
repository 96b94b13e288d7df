/**
 * What the person wants to see: everything that stands in the URL. The camera is the map's own; here
 * it is only the wish that a link carried, and later the report of where the map came to rest.
 */
import { THEME_NAMES, type ThemeName } from '../design/palette.ts';
import { SITE_MODES } from '../domain/config/model.ts';
import { EMPTY_FILTER, type Facet, type Filter } from '../domain/facets.ts';
import type { Language } from '../domain/model.ts';
import type { Origin } from '../domain/origin.ts';

export const MODES = [...SITE_MODES, 'embed'] as const;
export type Mode = (typeof MODES)[number];
export type Theme = ThemeName;
/** How the page may look: in the colours of a theme, or in light ones with larger type (适老化). */
export const APPEARANCES = [...THEME_NAMES, 'large'] as const;
export type Appearance = (typeof APPEARANCES)[number];
export const SORTS = ['layout', 'name', 'near'] as const;
type Sort = (typeof SORTS)[number];

/** Parts of an embedded atlas that its host may show or leave out. */
export const UI_PARTS = ['search', 'filters', 'list', 'legend', 'panel', 'story'] as const;
export type UiPart = (typeof UI_PARTS)[number];

/** Places on the shortlist at most: more columns can't be read side by side. */
export const MOST_COMPARED = 5;

/** The languages of a brochure. */
export const TONGUES = ['zh', 'en', 'both'] as const;
type Tongue = (typeof TONGUES)[number];

/** How much something counts when places are ranked: 1 (little) to 5 (most). */
export interface Weight {
  readonly criterion: string;
  readonly weight: number;
}

/** Degrees WGS-84, zoom as in MapLibre, bearing and pitch in degrees. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

export interface Intent {
  readonly mode: Mode;
  readonly filter: Filter;
  readonly q: string;
  readonly selected: string | null;
  /** Shortlist of feature ids, at most five. */
  readonly compare: readonly string[];
  /** The comparison shows only rows in which the places differ. */
  readonly differences: boolean;
  readonly camera: Camera | null;
  /** Parts of the layout that the legend has switched off. */
  readonly hidden: readonly string[];
  readonly sort: Sort;
  /** Null: follow the browser. */
  readonly language: Language | null;
  /** Null: follow the system. */
  readonly theme: Appearance | null;
  readonly story: string | null;
  readonly step: number | null;
  /** The story turns its steps by itself, in a loop. */
  readonly play: boolean;
  /** A place in a document, `doc:start-end`. */
  readonly read: string | null;
  /** The indicator whose sentence is open on the board. */
  readonly indicator: string | null;
  /** What distances are measured from. */
  readonly near: Origin | null;
  /** Kilometres from `near` within which a place must lie; null for any distance. */
  readonly within: number | null;
  /** What counts when places are ranked, and how much. */
  readonly fit: readonly Weight[];
  /** What the brochure is about: `sel`, `cmp`, or a chain or district as `chain.IC`, `district.pudong`. */
  readonly brochure: string | null;
  readonly tongue: Tongue | null;
  /** What an embedded atlas shows beside its map; null for what is usual. */
  readonly ui: readonly UiPart[] | null;
  /** Facets whose options the host has settled: they are neither shown nor changed. */
  readonly lock: readonly Facet[];
}

export const INITIAL_INTENT: Intent = {
  mode: 'explore',
  filter: EMPTY_FILTER,
  q: '',
  selected: null,
  compare: [],
  differences: false,
  camera: null,
  hidden: [],
  sort: 'layout',
  language: null,
  theme: null,
  story: null,
  step: null,
  play: false,
  read: null,
  indicator: null,
  near: null,
  within: null,
  fit: [],
  brochure: null,
  tongue: null,
  ui: null,
  lock: [],
};
