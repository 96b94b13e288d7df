/** What was found as the options of the list: a few of each group, the rest on demand. */
import type { NameGroupId, NameHit } from '../../domain/search/names.ts';
import type { PassageHit } from '../../domain/search/passages.ts';
import type { Found } from '../../domain/search/search.ts';

export type GroupId = NameGroupId | 'passage';

export type SearchOption =
  | { readonly kind: 'name'; readonly hit: NameHit }
  | { readonly kind: 'passage'; readonly hit: PassageHit }
  | { readonly kind: 'more'; readonly group: GroupId; readonly count: number }
  /** Narrows list and map instead of going somewhere. */
  | { readonly kind: 'narrow'; readonly q: string; readonly count: number };

/** Id of the place that an option stands for; null for whatever can't be put on the shortlist. */
export function shortlistable(option: SearchOption): string | null {
  const source = option.kind === 'name' ? option.hit.entry.source : null;
  return source?.type === 'feature' ? source.id : null;
}

export interface OptionGroup {
  readonly id: GroupId;
  readonly total: number;
  readonly options: readonly SearchOption[];
}

const SHOWN: Readonly<Record<GroupId, number>> = {
  place: 6,
  chain: 4,
  district: 3,
  document: 3,
  indicator: 3,
  passage: 5,
};
/** Of an opened group; who wants more than this wants the list, or other words. */
const MOST = 60;

function groupOf(
  id: GroupId,
  all: readonly SearchOption[],
  opened: ReadonlySet<GroupId>,
): OptionGroup {
  const most = Math.min(all.length, MOST);
  // A button for one more option takes the room of that option.
  const shown = opened.has(id) || most <= SHOWN[id] + 1 ? most : SHOWN[id];
  const more: SearchOption = { kind: 'more', group: id, count: most - shown };
  const options = [...all.slice(0, shown), ...(most > shown ? [more] : [])];
  return { id, total: all.length, options };
}

/** Names in order of their best, then passages. */
export function optionGroups(found: Found, opened: ReadonlySet<GroupId>): OptionGroup[] {
  const names = found.names.map(({ id, hits }) =>
    groupOf(
      id,
      hits.map(hit => ({ kind: 'name', hit })),
      opened,
    ),
  );
  const passages: SearchOption[] = found.passages.map(hit => ({ kind: 'passage', hit }));
  return passages.length > 0 ? [...names, groupOf('passage', passages, opened)] : names;
}
