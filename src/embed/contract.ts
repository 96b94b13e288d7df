/**
 * What a host page and an embedded atlas say to each other, version 1 (docs/messages.md). Types only:
 * the build publishes them beside the script as shanghai-atlas.d.ts.
 */

/** Every message, in both directions. */
export interface Envelope {
  readonly source: 'shanghai-atlas';
  readonly v: 1;
}

/** Parameters of an address (docs/url.md): attributes of the element, and what `set` may change. */
export type ParameterName =
  | 'mode'
  | 'chain'
  | 'layout'
  | 'district'
  | 'kind'
  | 'doc'
  | 'grade'
  | 'q'
  | 'sel'
  | 'cmp'
  | 'diff'
  | 'hide'
  | 'sort'
  | 'map'
  | 'lang'
  | 'theme'
  | 'story'
  | 'step'
  | 'play'
  | 'read'
  | 'ind'
  | 'near'
  | 'within'
  | 'fit'
  | 'of'
  | 'tongue'
  | 'ui'
  | 'lock';

/** As text in an address, as a list, or as what it means: `true` is `1`; null is the default. */
export type ParameterValue = string | number | boolean | readonly (string | number)[] | null;

/** What is to change; what is not named stays. */
export type StateChange = { readonly [P in ParameterName]?: ParameterValue };

/** What is seen, as it stands in the address: defaults are left out. */
export type AtlasState = { readonly [P in ParameterName]?: string };

/** In both languages of the atlas. */
export interface Names {
  readonly zh: string;
  readonly en: string;
}

/** An option of a filter: its id stands in addresses. */
export interface Named {
  readonly id: string;
  readonly name: Names;
}

export interface Place {
  readonly id: string;
  readonly name: Names;
  readonly kind: Named;
  readonly districts: readonly Named[];
  /** Ids of chains and of their segments, such as `BIO` and `BIO.bio-drug`. */
  readonly chains: readonly string[];
  /** Documents that name it. */
  readonly docs: readonly string[];
  /** How sure its position is: A ±200 m, B ±600 m, C ±2 km, D not placed; null for parts of the layout. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | null;
  /** Longitude and latitude, degrees WGS-84; null where it is not placed. */
  readonly at: readonly [longitude: number, latitude: number] | null;
}

/** Degrees WGS-84, zoom as in MapLibre. */
export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** What the atlas shows. */
export interface View {
  /** The query of a link to it, with its `?`; empty for the first view. */
  readonly query: string;
  readonly state: AtlasState;
  /** Null until somebody has moved the map. */
  readonly camera: Camera | null;
  /** Places that pass the filters, and all there are; null while there are no data. */
  readonly count: number | null;
  readonly total: number | null;
  readonly selected: Place | null;
}

/** Longitude and latitude in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Where the map is to look. */
export type FitTarget =
  | { readonly feature: string }
  | { readonly bounds: Bounds }
  | { readonly to: 'home' | 'selection' };

export type ExportFormat = 'csv' | 'passages' | 'xlsx' | 'geojson' | 'kml' | 'png';

export interface ExportOptions {
  /** Places of the file; `filter`, those that pass, by default. A picture shows what is seen. */
  readonly of?: 'filter' | 'shortlist' | 'selected' | 'all' | undefined;
  /** Of a picture: `hd` (1920 × 1080) by default. */
  readonly size?: 'hd' | 'uhd' | 'a4' | 'a3' | undefined;
  /** A picture in light colours whatever the theme: for paper. */
  readonly light?: boolean | undefined;
}

/** Chosen by the host, up to 64 characters; the answer repeats it. */
interface Request {
  readonly id?: string | undefined;
}

/** From the host to the atlas, without the envelope. */
export type RequestBody =
  | ({ readonly type: 'get' } & Request)
  | ({ readonly type: 'set'; readonly state: StateChange } & Request)
  | ({ readonly type: 'select'; readonly feature: string | null } & Request)
  | ({ readonly type: 'fit' } & FitTarget & Request)
  | ({ readonly type: 'export'; readonly format: ExportFormat } & ExportOptions & Request);

/** From the host to the atlas. */
export type HostMessage = Envelope & RequestBody;

/**
 * `unknown-type`, `wrong-payload`, `wrong-version`: of the message; `unknown-feature`: no such place;
 * `too-many`: more than can be waited for, dropped; `not-available`: can't be done here, or not now.
 */
export type ErrorCode =
  | 'unknown-type'
  | 'wrong-payload'
  | 'wrong-version'
  | 'unknown-feature'
  | 'too-many'
  | 'not-available';

/** What a visitor did, never who, nor what was typed. Only where the publisher has set `usage`. */
export type Usage =
  | { readonly what: 'select'; readonly feature: string }
  | { readonly what: 'filter'; readonly facet: string; readonly options: readonly string[] }
  | { readonly what: 'text'; readonly length: number }
  | { readonly what: 'shortlist'; readonly count: number }
  | { readonly what: 'view'; readonly view: string }
  | { readonly what: 'story'; readonly story: string; readonly step: number }
  | { readonly what: 'export'; readonly ending: string };

export interface Fault {
  readonly code: ErrorCode;
  /** In English, for whoever writes the host page. */
  readonly message: string;
  /** Type of the message that it is about; null where it is about none. */
  readonly of: string | null;
}

export interface ExportedFile {
  readonly format: ExportFormat;
  readonly name: string;
  readonly mime: string;
  readonly blob: Blob;
}

/** What the atlas says, by type. */
export interface AtlasMessages {
  /** Once, when the map stands, or the list where no map can be had. */
  readonly ready: View & { readonly map: 'ready' | 'unavailable' };
  readonly view: View;
  readonly select: { readonly feature: Place | null };
  readonly filter: Pick<View, 'count' | 'total' | 'state'>;
  /** Height in CSS pixels that suits the width of the frame. */
  readonly size: { readonly height: number };
  readonly usage: Usage;
  readonly export: ExportedFile;
  readonly error: Fault;
}

/** From the atlas to the host, without the envelope. */
export type AnswerBody = {
  [T in keyof AtlasMessages]: { readonly type: T; readonly id?: string } & AtlasMessages[T];
}[keyof AtlasMessages];

/** From the atlas to the host. */
export type AtlasMessage = Envelope & AnswerBody;
