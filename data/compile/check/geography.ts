/** Positions and outlines are where, and as large as, the rest of the data says. */
import type { IssueList } from '../issue.ts';
import type { Project } from '../source/project.ts';
import { Judge } from './excused.ts';
import { checkExtents } from './extents.ts';
import { checkPositions } from './positions.ts';

export function checkGeography(project: Project, issues: IssueList): void {
  const before = issues.count('error');
  const judge = new Judge(issues);
  checkExtents(project, judge, issues);
  checkPositions(project, judge, issues);
  // A broken outline measures nothing, so that its exceptions would seem to excuse nothing.
  if (issues.count('error') === before) judge.reportUnused(project.features);
}
