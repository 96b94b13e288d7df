/** Reading the file: a draft, or what is wrong with it, named so that a person can mend it. */
import * as v from 'valibot';
import { type Draft, draftOf } from './draft.ts';
import { LIMITS, STORY_FORMAT, STORY_VERSION, StoryFileSchema } from './file.ts';
import { migrated } from './migrate.ts';

/** What is wrong with one field. */
export interface FieldFault {
  /** From 1; null for what belongs to the story as a whole. */
  readonly step: number | null;
  /** As in the file: `camera.zoom`, `filter.chain[2]`; empty for the step itself. */
  readonly field: string;
  readonly wrong:
    | 'missing'
    | 'unknown'
    | 'too-long'
    | 'out-of-range'
    | 'not-one-of'
    | 'not-an-id'
    | 'not-that';
  /** What stands there, in short; what would be right, as far as the schema says it. */
  readonly found: string;
  readonly expected: string;
}

export type StoryFault =
  /** Bytes; the file was not read. */
  | { readonly fault: 'too-big'; readonly bytes: number; readonly most: number }
  | { readonly fault: 'unreadable' | 'not-json' | 'not-a-story' | 'empty' }
  | { readonly fault: 'newer'; readonly version: number; readonly known: number }
  | { readonly fault: 'too-many-steps'; readonly steps: number; readonly most: number }
  /** The first of them, and how many there are besides. */
  | { readonly fault: 'fields'; readonly fields: readonly FieldFault[]; readonly more: number };

export type ParsedStory =
  | { readonly ok: true; readonly draft: Draft }
  | ({ readonly ok: false } & StoryFault);

/** More would not be read. */
const MOST_NAMED = 5;
const LONGEST_FOUND = 40;

type Issue = v.BaseIssue<unknown>;

/** Where several forms are allowed, the faults of the one that was meant say more than “none of them”. */
function innermost(issue: Issue): Issue[] {
  const deeper = issue.issues?.filter(
    ({ path }) => path && path.length > (issue.path?.length ?? 0),
  );
  return issue.type === 'union' && deeper?.length ? deeper.flatMap(innermost) : [issue];
}

const WRONG: Readonly<Record<string, FieldFault['wrong']>> = {
  max_length: 'too-long',
  min_length: 'missing',
  min_value: 'out-of-range',
  max_value: 'out-of-range',
  picklist: 'not-one-of',
  // Nothing but ids has a pattern.
  regex: 'not-an-id',
};

function wrongOf(issue: Issue): FieldFault['wrong'] {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown';
  if (issue.received === 'undefined') return 'missing';
  return WRONG[issue.type] ?? 'not-that';
}

/** `["steps", 3, "camera", "zoom"]` is step 4 and `camera.zoom`. */
function placeOf(path: readonly unknown[]): Pick<FieldFault, 'step' | 'field'> {
  const [first, at, ...rest] = path;
  const inStep = first === 'steps' && typeof at === 'number';
  const keys = inStep ? rest : path;
  const field = keys
    .map((key, depth) => (typeof key === 'number' ? `[${key}]` : `${depth > 0 ? '.' : ''}${key}`))
    .join('');
  return { step: inStep ? at + 1 : null, field };
}

const short = (text: string) =>
  text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;

function fieldFault(issue: Issue): FieldFault {
  return {
    ...placeOf(issue.path?.map(({ key }) => key) ?? []),
    wrong: wrongOf(issue),
    found: short(issue.received),
    expected: short(issue.expected ?? ''),
  };
}

function faultOf(issues: readonly Issue[]): StoryFault {
  const fields = issues.flatMap(innermost).map(fieldFault);
  return {
    fault: 'fields',
    fields: fields.slice(0, MOST_NAMED),
    more: Math.max(0, fields.length - MOST_NAMED),
  };
}

function readJson(text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

const isStory = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === STORY_FORMAT;

/** Total: whatever the text is, the answer is a draft or a fault. Ids and quotes are judged later. */
export function parseStory(text: string): ParsedStory {
  const value = readJson(text);
  if (value === undefined) return { ok: false, fault: 'not-json' };
  if (!isStory(value)) return { ok: false, fault: 'not-a-story' };
  const { version = 0, steps } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    const found = short(JSON.stringify(version));
    const field = { step: null, field: 'version', found, expected: String(STORY_VERSION) };
    return { ok: false, fault: 'fields', fields: [{ ...field, wrong: 'not-that' }], more: 0 };
  }
  if (version > STORY_VERSION) return { ok: false, fault: 'newer', version, known: STORY_VERSION };
  if (Array.isArray(steps) && steps.length > LIMITS.steps) {
    return { ok: false, fault: 'too-many-steps', steps: steps.length, most: LIMITS.steps };
  }
  const parsed = v.safeParse(StoryFileSchema, migrated(value, version));
  return parsed.success
    ? { ok: true, draft: draftOf(parsed.output) }
    : { ok: false, ...faultOf(parsed.issues) };
}
