/** Every reference names something that exists. */
import type { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource, IndicatorSource } from '../source/schema.ts';
import type { StorySource } from '../source/story-schema.ts';
import type { Place } from '../source/yaml-file.ts';

type Named =
  | 'feature'
  | 'kind'
  | 'part of the layout'
  | 'district'
  | 'chain word'
  | 'chain group'
  | 'theme'
  | 'indicator'
  | 'document';

interface Reference {
  /** The options of a filter are those of the address, where a segment is CHAIN.segment. */
  readonly what: Named | 'chain or segment' | 'chain or CHAIN.segment';
  readonly id: string;
  readonly place: Place;
}

function referencesOf({ value, place }: Entry<FeatureSource>): Reference[] {
  const each = (what: Named, ids: readonly string[], field: string) =>
    ids.map((id, at) => ({ what, id, place: place.at(field, at) }));
  return [
    { what: 'kind', id: value.kind, place: place.at('kind') },
    ...each('kind', value.alsoKinds, 'alsoKinds'),
    ...Object.keys(value.layout).map(id => ({
      what: 'part of the layout' as const,
      id,
      place: place.at('layout', id),
    })),
    ...each('district', value.districts, 'districts'),
    ...each('feature', value.related, 'related'),
    ...each('chain word', value.chains, 'chains'),
    ...value.members.map(({ id }, at) => ({
      what: 'feature' as const,
      id,
      place: place.at('members', at, 'id'),
    })),
    ...(value.parent
      ? [{ what: 'feature' as const, id: value.parent.id, place: place.at('parent', 'id') }]
      : []),
  ];
}

function referencesOfChains({ chains }: Project): Reference[] {
  const words = Object.entries(chains.value.words).flatMap(([word, targets]) =>
    targets.map((id, at) => ({
      what: 'chain or segment' as const,
      id,
      place: chains.place.at('words', word, at),
    })),
  );
  const groups = chains.value.chains.map(({ group }, at) => ({
    what: 'chain group' as const,
    id: group,
    place: chains.place.at('chains', at, 'group'),
  }));
  return [...words, ...groups];
}

function referencesOfIndicator({ value, place }: Entry<IndicatorSource>): Reference[] {
  return [
    { what: 'theme', id: value.theme, place: place.at('theme') },
    ...value.related.map((id, at) => ({
      what: 'indicator' as const,
      id,
      place: place.at('related', at),
    })),
    ...(value.baselineFrom
      ? [{ what: 'indicator' as const, id: value.baselineFrom, place: place.at('baselineFrom') }]
      : []),
  ];
}

function referencesOfStory({ value, place }: Entry<StorySource>): Reference[] {
  return value.steps.flatMap(({ filter, parts, select, columns }, at) => {
    const step = place.at('steps', at);
    const each = (what: Reference['what'], ids: readonly string[], ...path: string[]) =>
      ids.map((id, number) => ({ what, id, place: step.at(...path, number) }));
    return [
      ...each('part of the layout', parts ?? [], 'parts'),
      ...each('chain or CHAIN.segment', filter.chain, 'filter', 'chain'),
      ...each('part of the layout', filter.layout, 'filter', 'layout'),
      ...each('district', filter.district, 'filter', 'district'),
      ...each('kind', filter.kind, 'filter', 'kind'),
      ...each('document', filter.doc, 'filter', 'doc'),
      ...(columns?.of ?? []).map(({ feature: id }, number) => ({
        what: 'feature' as const,
        id,
        place: step.at('columns', 'of', number, 'feature'),
      })),
      ...(select ? [{ what: 'feature' as const, id: select, place: step.at('select') }] : []),
    ];
  });
}

function knownIds({ features, chains, vocabulary, indicators, documents }: Project) {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const segments = chains.value.chains.flatMap(chain => chain.segments);
  return {
    feature: ids(features.map(({ value }) => value)),
    kind: ids(vocabulary.value.kinds),
    'part of the layout': ids(vocabulary.value.parts),
    district: ids(vocabulary.value.districts),
    theme: ids(vocabulary.value.themes),
    indicator: ids(indicators.map(({ value }) => value)),
    'chain word': new Set(Object.keys(chains.value.words)),
    'chain group': ids(chains.value.groups),
    document: new Set(documents.keys()),
    'chain or segment': ids([...chains.value.chains, ...segments]),
    'chain or CHAIN.segment': new Set(
      chains.value.chains.flatMap(chain => [
        chain.id,
        ...chain.segments.map(segment => `${chain.id}.${segment.id}`),
      ]),
    ),
  } satisfies Record<Reference['what'], ReadonlySet<string>>;
}

/** Up to three known ids that begin alike, to help with a typing slip. */
function similar(id: string, known: ReadonlySet<string>): string {
  const near = [...known].filter(other => other.startsWith(id.slice(0, 2))).slice(0, 3);
  return near.length > 0 ? near.join(', ') : [...known].slice(0, 5).join(', ');
}

export function checkReferences(project: Project, issues: IssueList): void {
  const known = knownIds(project);
  const references = [
    ...project.features.flatMap(referencesOf),
    ...referencesOfChains(project),
    ...project.indicators.flatMap(referencesOfIndicator),
    ...project.stories.flatMap(referencesOfStory),
  ];
  for (const { what, id, place } of references) {
    if (known[what].has(id)) continue;
    issues.error({
      rule: 'unknown-id',
      file: place.file,
      line: place.lineOf(),
      words: id,
      problem: `no ${what} has this id`,
      mend: `use an existing one (${similar(id, known[what])}), or add it first`,
    });
  }
}
