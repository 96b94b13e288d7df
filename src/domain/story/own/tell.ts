/** From a draft to the story that is told: only what the data knows and the documents say. */
import { FACETS, type Facet } from '../../facets.ts';
import type { Clause, Step, Story } from '../model.ts';
import type { Draft, DraftStep } from './draft.ts';
import type { FileClause } from './file.ts';

/** What a step asks for that can't be shown; it stays in the draft, and out of what is told. */
export type Lack =
  | { readonly kind: 'id'; readonly what: Facet | 'feature' | 'part'; readonly id: string }
  /** `absent`: the document doesn't hold these words. `unchecked`: its text could not be had. */
  | { readonly kind: 'clause'; readonly why: 'absent' | 'unchecked'; readonly clause: FileClause };

export interface Told {
  readonly story: Story;
  /** By the key of the step. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

export interface Known {
  has(what: Facet | 'feature' | 'part', id: string): boolean;
  /** The sentence as it stands in its document, or why it isn't shown. */
  clause(clause: FileClause): Clause | 'absent' | 'unchecked';
}

interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Blanks alone are no words; the language that has none borrows from the other. */
function spoken({ zh, en }: Words, otherwise: Words): Words {
  const [chinese, english] = [zh.trim(), en.trim()];
  if (!chinese && !english) return otherwise;
  return { zh: chinese || english, en: english || chinese };
}

/** The language in which words are written: it may be another one than the reader's. */
export const tongueOf = (words: string): 'zh-CN' | 'en' =>
  /\p{Script=Han}/u.test(words) ? 'zh-CN' : 'en';

const SILENCE: Words = { zh: '', en: '' };

function tellStep(step: DraftStep, at: number, known: Known): { step: Step; lacks: Lack[] } {
  const lacks: Lack[] = [];
  const has = (what: Facet | 'feature' | 'part') => (id: string) => {
    const there = known.has(what, id);
    if (!there) lacks.push({ kind: 'id', what, id });
    return there;
  };
  const clause = step.clause && known.clause(step.clause);
  const quoted = typeof clause === 'string' ? null : clause;
  const selected = step.selected && has('feature')(step.selected) ? step.selected : null;
  const told = {
    heading: spoken(step.heading, { zh: `第 ${at + 1} 步`, en: `Step ${at + 1}` }),
    notes: spoken(step.notes, SILENCE),
    camera: step.camera === 'selection' && !selected ? ('whole' as const) : step.camera,
    hidden: step.hidden.filter(has('part')),
    filter: Object.fromEntries(
      FACETS.map(facet => [facet, step.filter[facet].filter(has(facet))]),
    ) as Step['filter'],
    selected,
    drawing: step.drawing,
    clause: quoted,
  };
  if (typeof clause === 'string' && step.clause) {
    lacks.push({ kind: 'clause', why: clause, clause: step.clause });
  }
  return { step: told, lacks };
}

/** Null for a draft without steps: there is nothing to tell. */
export function tellDraft({ title, steps }: Draft, id: string, known: Known): Told | null {
  if (steps.length === 0) return null;
  const told = steps.map((step, at) => tellStep(step, at, known));
  return {
    story: {
      id,
      title: spoken(title, { zh: '我的演示', en: 'My story' }),
      steps: told.map(({ step }) => step),
    },
    lacks: new Map(steps.map(({ key }, at) => [key, told[at]?.lacks ?? []])),
  };
}
