/** What narrows the list now, as names: for files that say what they hold, and for what a link carries. */
import { FACETS, type Facet } from '../domain/facets.ts';
import type { Atlas, Language } from '../domain/model.ts';
import { nameIn } from '../domain/name-in.ts';
import { optionNames } from '../domain/option-names.ts';
import { formatOrigin, type Origin } from '../domain/origin.ts';
import type { State } from './store.ts';

export type Condition =
  | { readonly what: Facet | 'q' | 'scope'; readonly names: readonly string[] }
  | { readonly what: 'within'; readonly kilometres: number; readonly origin: string };

/** Of a hub its name, of a point its coordinates; the id where the data don't know it. */
export function originName(origin: Origin, atlas: Atlas | undefined, language: Language): string {
  const hub = origin.kind === 'hub' && atlas?.hubs.find(({ id }) => id === origin.id);
  return hub ? nameIn(hub, language) : formatOrigin(origin);
}

/** Without data, ids stand for the names. */
export function conditionsOf(
  { index, intent, scope }: Pick<State, 'index' | 'intent' | 'scope'>,
  language: Language,
): Condition[] {
  const { filter, q, near, within } = intent;
  const names = index ? optionNames(index.atlas, language) : null;
  const facets = FACETS.flatMap((what): Condition[] =>
    filter[what].length > 0
      ? [{ what, names: filter[what].map(id => names?.[what].get(id) ?? id) }]
      : [],
  );
  return [
    ...facets,
    ...(q.trim() ? [{ what: 'q', names: [q] } as const] : []),
    ...(near && within !== null
      ? [
          {
            what: 'within',
            kilometres: within,
            origin: originName(near, index?.atlas, language),
          } as const,
        ]
      : []),
    ...(scope ? [{ what: 'scope', names: [scope.title[language]] } as const] : []),
  ];
}
