/**
 * What can be taken away. The room `output` makes the files; the page asks for them by what stands
 * here, so that neither knows the other.
 */
import type { Language } from '../domain/model.ts';
import type { LoadFailure } from './load.ts';
import type { FileAddresses } from './sources.ts';
import type { AtlasStore } from './store.ts';
import type { Taking } from './taking.ts';

export const FORMATS = ['csv', 'xlsx', 'geojson', 'kml', 'passages'] as const;
/** `passages` is a CSV file too: one line for each passage instead of one for each place. */
export type Format = (typeof FORMATS)[number];

export interface TakenFile {
  readonly name: string;
  readonly blob: Blob;
  /** The content to copy by hand where no file arrives; of a workbook its first sheet, tabs between. */
  readonly text: string;
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
  /** The file of a person's own story, named after its title. */
  storyFile(text: string, title: string, language: Language): TakenFile;
  /** Hands a file to the browser. Whether it arrives, no page can find out. */
  save(file: Pick<TakenFile, 'name' | 'blob'>): void;
}
