/** What stands in the store of a person's own story. */
import type { Draft } from '../../domain/story/own/draft.ts';
import type { Lack } from '../../domain/story/own/tell.ts';
import type { Work } from '../../domain/story/own/work.ts';

/** What came of the wish to make the view a step of the own story. */
export interface AddedView {
  /** From 1; null when the story was full. */
  readonly position: number | null;
  /** What the view rested on and no step can keep. */
  readonly left: readonly ('words' | 'distance' | 'section')[];
}

/** The person's own story while it is worked on. */
export interface OwnWork extends Work {
  /** What can't be shown, by the key of the step. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
  /** The text that storage holds of it; empty for none. */
  readonly stored: string;
  /** The draft that this text holds: another one has changes that are still to be kept. */
  readonly saved: Draft;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
  /** What storage holds in its stead, of another tab or a newer atlas, until the person has chosen. */
  readonly other: string | null;
  /** News that the person has not put away. */
  readonly added: AddedView | null;
}
