/** What a feature lists makes sense: nothing twice, never itself, and members where they belong. */
import type { IssueList } from '../issue.ts';
import type { Entry, Project } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';

const FIELDS = [
  'aliases',
  'alsoKinds',
  'chains',
  'citations',
  'districts',
  'members',
  'related',
] as const;

/** What makes two items of a list the same. */
function identityOf(item: FeatureSource[(typeof FIELDS)[number]][number]): string {
  if (typeof item === 'string') return item;
  return 'quote' in item ? `${item.doc}: ${item.quote} ${item.nth ?? ''}`.trimEnd() : item.id;
}

function checkTwice({ value, place }: Entry<FeatureSource>, issues: IssueList): void {
  for (const field of FIELDS) {
    const items = value[field].map(identityOf);
    items.forEach((words, at) => {
      if (items.indexOf(words) === at) return;
      issues.error({
        rule: 'listed-twice',
        file: place.file,
        line: place.lineOf([field, at]),
        words,
        problem: `${field} holds this twice`,
        mend: 'take one of the two out',
      });
    });
  }
}

function checkItself({ value, place }: Entry<FeatureSource>, issues: IssueList): void {
  for (const field of ['members', 'related'] as const) {
    value[field].map(identityOf).forEach((id, at) => {
      if (id !== value.id) return;
      issues.error({
        rule: 'refers-to-itself',
        file: place.file,
        line: place.lineOf([field, at]),
        words: id,
        problem: `a feature can't be listed under its own ${field}`,
        mend: 'take it out, or name the feature that is meant',
      });
    });
  }
}

/** A member of the axis stands on the axis: otherwise the list and the map would disagree. */
function checkMembers(
  { value, place }: Entry<FeatureSource>,
  project: Project,
  layouts: ReadonlyMap<string, FeatureSource['layout']>,
  issues: IssueList,
): void {
  if (!project.vocabulary.value.parts.some(({ id }) => id === value.id)) return;
  value.members.forEach(({ id }, at) => {
    const layout = layouts.get(id);
    if (!layout || value.id in layout) return;
    issues.error({
      rule: 'member-outside-part',
      file: place.file,
      line: place.lineOf(['members', at]),
      words: id,
      problem: `it is a member of ${value.id}, but its own layout names only ${Object.keys(layout).join(', ')}`,
      mend: `add ${value.id} to the layout of ${id}, or take it out of the members`,
    });
  });
}

export function checkLists(project: Project, issues: IssueList): void {
  const layouts = new Map(project.features.map(({ value }) => [value.id, value.layout]));
  for (const entry of project.features) {
    checkTwice(entry, issues);
    checkItself(entry, issues);
    checkMembers(entry, project, layouts, issues);
  }
}
