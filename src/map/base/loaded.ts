/** A base that has been fetched as far as needed to put it on a map. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Language } from '../../domain/model.ts';
import type { Theme } from '../../state/intent.ts';

export interface BaseLook {
  readonly theme: Theme;
  readonly language: Language;
}

/** What it adds to a style, below all of ours. Every id begins with `FOREIGN`. */
export interface BasePart {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly layers: readonly LayerSpecification[];
  /** Ours stands out on it as it is. */
  readonly unveiled?: boolean;
}

export interface LoadedBase {
  /** What it says of itself, as text. */
  readonly attribution: string;
  /** Of our protocol, see glyphs.ts. */
  readonly glyphs?: string;
  readonly sprites?: readonly { readonly id: string; readonly url: string }[];
  /** Zoom of the map below which it has no tile at all; null where it may have something without tiles. */
  readonly coarsest: number | null;
  readonly part: (look: BaseLook) => BasePart;
}

/** No id of ours has it: nothing of a foreign style can meet one of ours. */
export const FOREIGN = 'foreign/';

/** Words of a credit without its markup: what comes from elsewhere never becomes HTML. */
export const wordsOf = (markup: unknown): string =>
  typeof markup === 'string'
    ? (new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '').trim()
    : '';
