/** What the parts of a step's editor are given. */
import type { DraftStep } from '../../domain/story/own/draft.ts';
import type { FileStep } from '../../domain/story/own/file.ts';

export interface StepPartProps {
  step: DraftStep;
  /** `field` names what is typed in, so that a word is undone at once. */
  onChange: (what: Partial<FileStep>, field?: string) => void;
}
