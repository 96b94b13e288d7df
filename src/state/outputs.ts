/**
 * What can be taken away. The room `output` makes the files; the page asks for them by what stands
 * here, so that neither knows the other.
 */

import type { Language } from '../domain/model.ts';
import type { Story } from '../domain/story/model.ts';
import type { LoadFailure } from './load.ts';
import type { Pictures } from './pictures.ts';
import type { FileAddresses } from './sources.ts';
import type { AtlasStore } from './store.ts';
import type { Taking } from './taking.ts';

export const FORMATS = ['csv', 'xlsx', 'geojson', 'kml', 'passages'] as const;
/** `passages` is a CSV file too: one line for each passage instead of one for each place. */
export type Format = (typeof FORMATS)[number];

/** Dispatched by the window when a file has been handed to the browser; `detail` is its ending. */
export const SAVED_EVENT = 'atlas:saved';

export interface TakenFile {
  readonly name: string;
  readonly blob: Blob;
  /** The content to copy by hand where no file arrives; of a workbook its first sheet, tabs between. */
  readonly text: string;
}

/** On screens 1920 × 1080 and 3840 × 2160 pixels, on paper its long side across at 200 dots an inch. */
export const PICTURE_SIZES = ['hd', 'uhd', 'a4', 'a3'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

export interface PictureOrder {
  readonly size: PictureSize;
  /** In light colours whatever the page's are: for paper. */
  readonly light: boolean;
}

export interface TakenPicture extends Pick<TakenFile, 'name' | 'blob'> {
  /** Small, as a data address; and in words, for those who don't see it. */
  readonly preview: string;
  readonly alt: string;
  /** True where the graphics could not draw the map as finely as the size asks. */
  readonly coarse: boolean;
}

/** What pictures are made from. */
interface PictureSource {
  readonly store: AtlasStore;
  readonly files: FileAddresses;
  readonly pictures: () => Promise<Pictures>;
}

interface DeckOptions {
  readonly signal: AbortSignal;
  /** Called when a step has been drawn, with how many that makes. */
  onStep(done: number): void;
}

export interface Outputs {
  /** Waits for the data that the file needs; tells why when they don't come. */
  take(
    format: Format,
    taking: Taking,
    from: { readonly store: AtlasStore; readonly files: FileAddresses },
  ): Promise<TakenFile | LoadFailure>;
  /** A CSV file of any table; the first row holds the headings. `name` without its ending. */
  csvFile(rows: (string | number | null)[][], name: string): Promise<TakenFile>;
  /**
   * A picture of what the person sees, with all that a picture must carry.
   * @throws NoPicture where the map can't be drawn.
   */
  picture(order: PictureOrder, from: PictureSource): Promise<TakenPicture>;
  /**
   * Slides of a story, one a step, in the page's language and colours.
   * @throws NoPicture, with the step in `cause`; the signal's reason when it is aborted.
   */
  deck(
    story: Story,
    from: PictureSource,
    options: DeckOptions,
  ): Promise<Pick<TakenFile, 'name' | 'blob'>>;
  /** The file of a person's own story, named after its title. */
  storyFile(text: string, title: string, language: Language): TakenFile;
  /** Hands a file to the browser. Whether it arrives, no page can find out. */
  save(file: Pick<TakenFile, 'name' | 'blob'>): void;
}
