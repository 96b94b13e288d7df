/** All that a file is made of; the writers of the formats need nothing else. */
import type { Atlas, Detail, Details, Feature, Language } from '../domain/model.ts';
import type { Outlines } from '../state/outlines.ts';

/** The same words in both languages. */
export interface Pair {
  readonly zh: string;
  readonly en: string;
}

export interface Entry {
  readonly feature: Feature;
  readonly detail: Detail;
}

export interface Contents {
  /** The language of the page: that of cells that hold words. Names and headings come in both. */
  readonly language: Language;
  readonly atlas: Atlas;
  readonly details: Details;
  readonly entries: readonly Entry[];
  /** Which places these are, in words. */
  readonly subject: Pair;
  /** What distances are measured from, and metres by feature id; null when nothing is. */
  readonly measured: {
    readonly from: Pair;
    readonly distances: ReadonlyMap<string, number>;
  } | null;
  /** Address of the view that the file was taken from. */
  readonly link: string;
  /** Day on which it was taken, YYYY-MM-DD. */
  readonly day: string;
}

/** What is written: text or bytes, and the text to copy by hand. */
export interface Written {
  readonly blob: Blob;
  readonly text: string;
}

export type Writer = (contents: Contents, outlines: Outlines) => Promise<Written>;

export const textFile = (text: string, type: string): Written => ({
  blob: new Blob([text], { type }),
  text,
});
