/** What people type for each place, and what they want: every name in every way of typing it. */
import type { SearchEntry, SearchFile } from '../../../src/domain/search/file.ts';
import { makeReadings } from '../../../src/domain/search/readings.ts';

type Reader = ReturnType<typeof makeReadings>;

export const KINDS = [
  'name',
  'alias',
  'English name',
  'pinyin',
  'initials',
  'traditional',
  'English, one slip',
  'pinyin, one slip',
] as const;
export type QueryKind = (typeof KINDS)[number];

export interface BenchQuery<Kind extends string = QueryKind> {
  readonly kind: Kind;
  readonly typed: string;
  /** Entries that are right: the same alias may be borne by two places. */
  readonly wanted: ReadonlySet<string>;
}

/** One syllable a Chinese character; all else is typed as it stands. */
function spell(zh: string, reading: readonly string[], short: boolean): string {
  const left = [...reading];
  return Array.from(zh, character => {
    if (!/\p{Script=Han}/u.test(character)) return /[\p{L}\p{N}]/u.test(character) ? character : '';
    const syllable = left.shift() ?? '';
    return short ? syllable.slice(0, 1) : syllable;
  })
    .join('')
    .toLowerCase();
}

/** Two neighbours in the middle swapped: the commonest slip. Null where that changes nothing. */
function slip(word: string): string | null {
  const at = Math.floor(word.length / 2);
  const [a, b] = [word[at - 1], word[at]];
  if (word.length < 6 || !a || !b || a === b || !/^[a-z]{2}$/iu.test(a + b)) return null;
  return word.slice(0, at - 1) + b + a + word.slice(at + 1);
}

function traditionalOf(text: string, pairs: string): string | null {
  const known = new Map<string, string>();
  for (let at = 0; at < pairs.length; at += 2) {
    if (!known.has(pairs.charAt(at + 1))) known.set(pairs.charAt(at + 1), pairs.charAt(at));
  }
  const written = Array.from(text, character => known.get(character) ?? character).join('');
  return written === text ? null : written;
}

function typings(
  entry: SearchEntry,
  pairs: string,
  readingOf: Reader,
): [QueryKind, string | null][] {
  const [name, ...others] = entry.names;
  if (!name) return [];
  const reading = readingOf(name);
  const whole = spell(name.zh, reading, false);
  return [
    ['name', name.zh],
    ...others
      .filter(({ field }) => field === 'alias')
      .map(({ zh }): [QueryKind, string] => ['alias', zh]),
    ['English name', name.en ?? null],
    ['pinyin', whole],
    ['initials', spell(name.zh, reading, true)],
    ['traditional', traditionalOf(name.zh, pairs)],
    ['English, one slip', name.en ? slip(name.en) : null],
    ['pinyin, one slip', slip(whole)],
  ];
}

/** Every place by every way of typing. */
export function benchQueries({ entries, traditional, readings }: SearchFile): BenchQuery[] {
  const readingOf = makeReadings(readings);
  const wanted = new Map<string, Set<string>>();
  const all = entries
    .filter(({ type }) => type === 'feature')
    .flatMap(entry =>
      typings(entry, traditional, readingOf).flatMap(([kind, typed]) => {
        if (!typed) return [];
        const key = `${kind} ${typed}`;
        wanted.set(key, (wanted.get(key) ?? new Set()).add(entry.id));
        return [{ kind, typed, key }];
      }),
    );
  return all.map(({ kind, typed, key }) => ({ kind, typed, wanted: wanted.get(key) ?? new Set() }));
}

/** What no name answers, or what must only not take long. */
export const AWKWARD: readonly string[] = [
  'a',
  'z',
  '张',
  '的',
  '，。！？',
  '😀🏭',
  'مرحبا بالعالم',
  '<img src=x onerror=alert(1)>',
  '张江'.repeat(5_000),
  'a b c d e '.repeat(1_000),
  'zhangjiang '.repeat(900),
  'x'.repeat(10_000),
];
