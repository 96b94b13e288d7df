/**
 * A comparison as data: rows of facts, one cell a place. It knows no words of the page, so that page,
 * exports and print say the same; names come in both languages, quotes as printed.
 */
import type { Citation, DocumentSummary, Feature } from '../model.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly en: string;
}

/** A name, and on what the statement rests where it may be stated or inferred. */
export interface NamedFact extends Named {
  readonly basis?: string;
}

/** Why a cell has nothing to tell: never left to be guessed. */
export type Gap =
  /** No document states any. */
  | 'none-stated'
  /** Not part of another place, as far as the documents say. */
  | 'no-parent'
  /** It is itself a part of the layout, and in no other. */
  | 'is-layout'
  | 'no-district'
  /** Other places of the comparison have this chain, the passages of this one don't name it. */
  | 'not-named'
  | 'no-chain'
  /** Nothing that the others don't have too. */
  | 'nothing-own'
  /** Grade D: no position was found. */
  | 'unplaced'
  /** Drawn from its members: there is no one point to measure from. */
  | 'drawn'
  /** Named in passing only. */
  | 'no-defining';

/** A figure of a document, as printed and in English. */
export interface StatedFigure {
  readonly name: string;
  readonly en: string;
  readonly value: string;
  readonly unit: string;
  readonly amountEn: string;
  readonly quote: string;
  readonly document: DocumentSummary;
}

export type Cell =
  | { readonly kind: 'gap'; readonly why: Gap }
  | { readonly kind: 'names'; readonly names: readonly NamedFact[] }
  /** The printed words that name a chain; or the place whose words are taken over. */
  | {
      readonly kind: 'words';
      readonly words: readonly string[];
      readonly inherited: Named | null;
    }
  | { readonly kind: 'figures'; readonly figures: readonly StatedFigure[] }
  | {
      readonly kind: 'labels';
      readonly labels: readonly {
        readonly text: string;
        readonly en: string;
        readonly document: DocumentSummary;
      }[];
    }
  /** `radius` in metres, only where it is another than the grade says. */
  | {
      readonly kind: 'position';
      readonly grade: NonNullable<Feature['grade']>;
      readonly radius: number | null;
    }
  /** A straight line in metres. */
  | {
      readonly kind: 'distance';
      readonly to: Named;
      readonly metres: number;
      readonly lines: readonly string[];
    }
  | { readonly kind: 'count'; readonly passages: number; readonly documents: number }
  | { readonly kind: 'document'; readonly document: DocumentSummary }
  /** Passages that define the place, oldest document first, and how many more only mention it. */
  | {
      readonly kind: 'passages';
      readonly defining: readonly Citation[];
      readonly mentions: number;
    };

export const GROUPS = ['standing', 'chains', 'figures', 'position', 'near', 'passages'] as const;
export type GroupId = (typeof GROUPS)[number];

export type RowId =
  | 'kind'
  | 'layout'
  | 'parent'
  | 'district'
  /** A chain or segment that two of the places have, or one when it stands alone. */
  | 'chain'
  /** What only one of the places has. */
  | 'only-here'
  | 'figures'
  | 'labels'
  | 'position'
  | 'pvg'
  | 'sha'
  | 'port'
  | 'rail'
  | 'metro'
  | 'centre'
  | 'count'
  | 'newest'
  | 'passages';

export interface Row {
  /** Unique in the table. */
  readonly key: string;
  readonly id: RowId;
  readonly group: GroupId;
  /** For rows of a chain or segment: which. */
  readonly option?: string;
  /** As many as there are places, in their order. */
  readonly cells: readonly Cell[];
  /** Whether the places differ in it; false when there is only one. */
  readonly differs: boolean;
}

export interface Comparison {
  readonly places: readonly Feature[];
  readonly rows: readonly Row[];
}
