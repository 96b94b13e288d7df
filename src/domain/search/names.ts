/** Everything with a name that answers a query, the best first. */
import type { EntryType } from './file.ts';
import type { Range } from './fold.ts';
import type { Entry, Line, Query, SearchIndex } from './lines.ts';
import { type Match, matchLine, matchMistyped } from './match.ts';

const NAME_GROUPS = ['place', 'chain', 'district', 'document', 'indicator'] as const;
export type NameGroupId = (typeof NAME_GROUPS)[number];

export interface NameHit {
  readonly entry: Entry;
  readonly score: number;
  /** The line that answers best. */
  readonly line: number;
  /** What answers in each line, by the line's number. */
  readonly marks: ReadonlyMap<number, readonly Range[]>;
}

export interface NameGroup {
  readonly id: NameGroupId;
  readonly hits: readonly NameHit[];
}

const GROUP_OF: Readonly<Record<EntryType, NameGroupId>> = {
  feature: 'place',
  chain: 'chain',
  segment: 'chain',
  district: 'district',
  document: 'document',
  indicator: 'indicator',
};

/** Words that stand apart, perhaps in several names, are worth less than the same words together. */
const APART = 400;
/** Below this score a whole name, alias or other naming was typed. */
const WHOLE_NAME = 100;
/** More than any score. */
const LATER = 10_000;

type Matcher = (line: Line, word: string) => Match | null;

interface Answer {
  readonly best: Match;
  readonly line: number;
  readonly all: readonly (readonly [number, Range])[];
}

function answerTo(entry: Entry, word: string, match: Matcher): Answer | null {
  let best: Match | null = null;
  let line = 0;
  const all: [number, Range][] = [];
  entry.lines.forEach((each, at) => {
    const found = match(each, word);
    if (!found) return;
    all.push([at, found.range]);
    if (!best || found.score < best.score) {
      best = found;
      line = at;
    }
  });
  return best && { best, line, all };
}

function hitOf(entry: Entry, score: number, answers: readonly Answer[]): NameHit {
  const marks = new Map<number, Range[]>();
  for (const [line, range] of answers.flatMap(({ all }) => all)) {
    marks.set(line, [...(marks.get(line) ?? []), range]);
  }
  return { entry, score, line: answers[0]?.line ?? 0, marks };
}

/** All the words in this entry, each somewhere; null when one of them is missing. */
function hitApart(entry: Entry, words: readonly string[], match: Matcher): NameHit | null {
  const answers: Answer[] = [];
  for (const word of words) {
    const answer = answerTo(entry, word, match);
    if (!answer) return null;
    answers.push(answer);
  }
  return hitOf(entry, APART + Math.max(...answers.map(({ best }) => best.score)), answers);
}

function hit(entry: Entry, { words, whole }: Query, match: Matcher): NameHit | null {
  const together = answerTo(entry, whole, match);
  if (together) return hitOf(entry, together.best.score, [together]);
  return words.length > 1 ? hitApart(entry, words, match) : null;
}

const length = ({ entry, line }: NameHit) => entry.lines[line]?.folded.text.length ?? 0;

/** Of 闵行区 and 闵行开发区, 闵行 is more of the first. */
const shortest = ({ hits }: NameGroup) => Math.min(...hits.slice(0, 1).map(length));

function compare(a: NameHit, b: NameHit): number {
  return a.score - b.score || a.entry.source.tier - b.entry.source.tier || length(a) - length(b);
}

/** Indicators have long names that hold much: unless one is wanted by its name, they come last. */
function rankOf({ id, hits }: NameGroup): number {
  const best = hits[0]?.score ?? 0;
  return id === 'indicator' && best >= WHOLE_NAME ? best + LATER : best;
}

function grouped(hits: readonly NameHit[]): NameGroup[] {
  return NAME_GROUPS.map(id => ({
    id,
    hits: hits.filter(({ entry }) => GROUP_OF[entry.source.type] === id).sort(compare),
  }))
    .filter(group => group.hits.length > 0)
    .sort((a, b) => rankOf(a) - rankOf(b) || shortest(a) - shortest(b));
}

function groupsBy(index: SearchIndex, query: Query, match: Matcher): NameGroup[] {
  return grouped(index.entries.flatMap(entry => hit(entry, query, match) ?? []));
}

/** Groups in order of their best hit. */
export const findNames = (index: SearchIndex, query: Query) => groupsBy(index, query, matchLine);

/** As `findNames`, for a query that nothing answers as it is typed. */
export const findNearNames = (index: SearchIndex, query: Query) =>
  groupsBy(index, query, (line, word) => matchLine(line, word) ?? matchMistyped(line, word));
