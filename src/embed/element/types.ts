/** The element `<shanghai-atlas>` as a host page sees it. Types only, published with the messages'. */
import type {
  AtlasMessages,
  ErrorCode,
  ExportedFile,
  ExportFormat,
  ExportOptions,
  FitTarget,
  ParameterName,
  ParameterValue,
  StateChange,
  View,
} from '../contract.ts';

/** Properties that share their attribute's name. `lang` is every element's own; `fit` is a method here. */
type PlainName = Exclude<ParameterName, 'lang' | 'fit'>;

/** Read, they are the attribute's text; written, they may also be lists, numbers or true. */
type ParameterProperties = { [P in PlainName]: ParameterValue };

/**
 * Beyond what the atlas itself says: `not-allowed`: it does not answer this page; `not-loaded`: its page
 * did not come; `timeout`: no answer in time; `disconnected`: the element left the page;
 * `wrong-address`: `src` names no page of the web.
 */
export type ElementErrorCode =
  | ErrorCode
  | 'not-allowed'
  | 'not-loaded'
  | 'timeout'
  | 'disconnected'
  | 'wrong-address';

export interface ElementFault {
  readonly code: ElementErrorCode;
  readonly message: string;
  readonly of: string | null;
}

/** What the methods' promises are rejected with. */
export interface AtlasError extends Error {
  readonly code: ElementErrorCode;
}

export interface ShanghaiAtlasElement extends HTMLElement, ParameterProperties {
  /** Attribute `fit`: what counts when places are ranked, such as `IC:5,near.pvg:3`. */
  weights: ParameterValue;
  /** Folder or page of the atlas; where the script lies by default. */
  src: string | null;
  /** CSS pixels, at most the column's; `100%` by default. */
  width: ParameterValue;
  /** CSS pixels, or `fit`: as high as suits its width. */
  height: ParameterValue;
  /** `eager` loads it at once; by default it waits until it is about to be seen. */
  loading: string | null;
  /** Attribute `frame-title`: what screen readers call the frame. */
  frameTitle: string | null;
  /** What the atlas shows. */
  get(): Promise<View>;
  /** Changes any part of what the atlas shows; the rest stays. */
  set(state: StateChange): Promise<View>;
  /** Selects a place by its id; null for none. */
  select(feature: string | null): Promise<View>;
  /** Moves the map; a place's id may stand for a target. */
  fit(target: FitTarget | string): Promise<View>;
  export(format: ExportFormat, options?: ExportOptions): Promise<ExportedFile>;
}

/** Events of the element; all bubble. */
export interface ShanghaiAtlasEvents {
  'atlas-ready': CustomEvent<AtlasMessages['ready']>;
  'atlas-select': CustomEvent<AtlasMessages['select']>;
  'atlas-filter': CustomEvent<AtlasMessages['filter']>;
  'atlas-view': CustomEvent<AtlasMessages['view']>;
  'atlas-size': CustomEvent<AtlasMessages['size']>;
  'atlas-usage': CustomEvent<AtlasMessages['usage']>;
  'atlas-error': CustomEvent<ElementFault>;
}

declare global {
  interface HTMLElementTagNameMap {
    'shanghai-atlas': ShanghaiAtlasElement;
  }
  interface HTMLElementEventMap extends ShanghaiAtlasEvents {}
}
