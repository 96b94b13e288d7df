/** Ids are unique, and nobody is their own ancestor. */
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import type { Place } from '../source/yaml-file.ts';

interface Named {
  readonly id: string;
  readonly place: Place;
}

function reportDuplicates(what: string, entries: readonly Named[], issues: IssueList): void {
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

/** Chains and segments share one space of names: chain words stand for either. */
function chainIds({ chains }: Project): Named[] {
  return chains.value.chains.flatMap((chain, at) => [
    { id: chain.id, place: chains.place.at('chains', at) },
    ...chain.segments.map((segment, number) => ({
      id: segment.id,
      place: chains.place.at('chains', at, 'segments', number),
    })),
  ]);
}

function reportAllDuplicates(project: Project, issues: IssueList): void {
  const { vocabulary, chains } = project;
  const idOf = ({ value, place }: { value: { id: string }; place: Place }) => ({
    id: value.id,
    place,
  });
  const listed = (list: readonly { id: string }[], place: Place) =>
    list.map(({ id }, at) => ({ id, place: place.at(at) }));
  reportDuplicates('feature', project.features.map(idOf), issues);
  reportDuplicates('indicator', project.indicators.map(idOf), issues);
  reportDuplicates('story', project.stories.map(idOf), issues);
  reportDuplicates('document', project.documentIds, issues);
  reportDuplicates('chain or segment', chainIds(project), issues);
  reportDuplicates('group', listed(chains.value.groups, chains.place.at('groups')), issues);
  for (const part of ['parts', 'kinds', 'districts', 'themes'] as const) {
    reportDuplicates(part, listed(vocabulary.value[part], vocabulary.place.at(part)), issues);
  }
}

/** A parent chain that comes back to where it began. */
function reportCycles(project: Project, issues: IssueList): void {
  const parents = new Map(project.features.map(({ value }) => [value.id, value.parent?.id]));
  for (const { value, place } of project.features) {
    let at = value.parent?.id;
    for (let steps = 0; at && steps < parents.size && at !== value.id; steps++)
      at = parents.get(at);
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
  reportAllDuplicates(project, issues);
  reportCycles(project, issues);
}
