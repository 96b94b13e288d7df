/** Names as they are typed, key by key: the box answers every one of these before a name is whole. */
import type { BenchQuery, QueryKind } from './queries.ts';

const KEYED = {
  name: 'name, by key',
  'English name': 'English, by key',
  pinyin: 'pinyin, by key',
} as const satisfies Partial<Record<QueryKind, string>>;
type KeyedKind = (typeof KEYED)[keyof typeof KEYED];

export const KEYED_KINDS: readonly KeyedKind[] = Object.values(KEYED);

/** Each beginning once a kind, the whole name left out; right is every place that it begins. */
export function keyByKey(queries: readonly BenchQuery[]): BenchQuery<KeyedKind>[] {
  return Object.entries(KEYED).flatMap(([whole, kind]) => {
    const wanted = new Map<string, Set<string>>();
    for (const query of queries.filter(each => each.kind === whole)) {
      const keys = Array.from(query.typed);
      for (let length = 1; length < keys.length; length++) {
        const typed = keys.slice(0, length).join('');
        wanted.set(typed, new Set([...(wanted.get(typed) ?? []), ...query.wanted]));
      }
    }
    return [...wanted].map(([typed, ids]) => ({ kind, typed, wanted: ids }));
  });
}
