/** Ids are unique and every reference names something that exists. */
import type { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';
import type { Place } from '../source/yaml-file.ts';

interface Reference {
  readonly what: string;
  readonly id: string;
  readonly known: ReadonlySet<string>;
  readonly place: Place;
}

/** Up to three known ids that begin alike, to help with a typing slip. */
function similar(id: string, known: ReadonlySet<string>): string {
  const near = [...known].filter(other => other.startsWith(id.slice(0, 2))).slice(0, 3);
  return near.length > 0 ? near.join(', ') : [...known].slice(0, 5).join(', ');
}

function referencesOf(
  { value, place }: Entry<FeatureSource>,
  ids: Readonly<Record<'feature' | 'kind' | 'part' | 'district' | 'word', ReadonlySet<string>>>,
): Reference[] {
  return [
    { what: 'kind', id: value.kind, known: ids.kind, place: place.at('kind') },
    ...value.alsoKinds.map((id, at) => ({
      what: 'kind',
      id,
      known: ids.kind,
      place: place.at('alsoKinds', at),
    })),
    ...Object.keys(value.layout).map(id => ({
      what: 'part of the layout',
      id,
      known: ids.part,
      place: place.at('layout', id),
    })),
    ...value.districts.map((id, at) => ({
      what: 'district',
      id,
      known: ids.district,
      place: place.at('districts', at),
    })),
    ...value.members.map(({ id }, at) => ({
      what: 'feature',
      id,
      known: ids.feature,
      place: place.at('members', at, 'id'),
    })),
    ...value.related.map((id, at) => ({
      what: 'feature',
      id,
      known: ids.feature,
      place: place.at('related', at),
    })),
    ...(value.parent
      ? [{ what: 'feature', id: value.parent.id, known: ids.feature, place: place.at('parent', 'id') }]
      : []),
    ...value.chains.map((id, at) => ({
      what: 'chain word',
      id,
      known: ids.word,
      place: place.at('chains', at),
    })),
  ];
}

function reportDuplicates(
  what: string,
  entries: readonly { id: string; place: Place }[],
  issues: IssueList,
): void {
  const seen = new Set<string>();
  for (const { id, place } of entries) {
    if (seen.has(id)) {
      issues.error({
        rule: 'duplicate-id',
        file: place.file,
        line: place.lineOf(['id']),
        words: id,
        problem: `this ${what} id is used twice`,
        mend: 'give one of the two another id; ids stand in links, so change the newer one',
      });
    }
    seen.add(id);
  }
}

/** A parent chain that comes back to where it began. */
function reportCycles(project: Project, issues: IssueList): void {
  const parents = new Map(project.features.map(({ value }) => [value.id, value.parent?.id]));
  for (const { value, place } of project.features) {
    let at = value.parent?.id;
    for (let steps = 0; at && steps < parents.size && at !== value.id; steps++) at = parents.get(at);
    if (at !== value.id) continue;
    issues.error({
      rule: 'parent-cycle',
      file: place.file,
      line: place.lineOf(['parent']),
      words: value.id,
      problem: 'this feature is its own ancestor',
      mend: 'take out the parent that closes the circle',
    });
  }
}

export function checkIdentity(project: Project, issues: IssueList): void {
  const { vocabulary, chains } = project;
  const segments = chains.value.chains.flatMap(chain => chain.segments.map(segment => segment.id));
  const targets = new Set([...chains.value.chains.map(chain => chain.id), ...segments]);
  const ids = {
    feature: new Set(project.features.map(({ value }) => value.id)),
    kind: new Set(vocabulary.value.kinds.map(kind => kind.id)),
    part: new Set(vocabulary.value.parts.map(part => part.id)),
    district: new Set(vocabulary.value.districts.map(district => district.id)),
    word: new Set(Object.keys(chains.value.words)),
  };
  reportDuplicates(
    'feature',
    project.features.map(({ value, place }) => ({ id: value.id, place })),
    issues,
  );
  reportDuplicates(
    'indicator',
    project.indicators.map(({ value, place }) => ({ id: value.id, place })),
    issues,
  );
  const wordTargets = Object.entries(chains.value.words).flatMap(([word, list]) =>
    list.map((id, at) => ({
      what: 'chain or segment',
      id,
      known: targets,
      place: chains.place.at('words', word, at),
    })),
  );
  const groups = new Set(chains.value.groups.map(group => group.id));
  const chainGroups = chains.value.chains.map((chain, at) => ({
    what: 'chain group',
    id: chain.group,
    known: groups,
    place: chains.place.at('chains', at, 'group'),
  }));
  for (const { what, id, known, place } of [
    ...project.features.flatMap(entry => referencesOf(entry, ids)),
    ...wordTargets,
    ...chainGroups,
  ]) {
    if (known.has(id)) continue;
    issues.error({
      rule: 'unknown-id',
      file: place.file,
      line: place.lineOf(),
      words: id,
      problem: `no ${what} has this id`,
      mend: `use an existing one (${similar(id, known)}), or add it first`,
    });
  }
  reportCycles(project, issues);
}
