/** The data report, a public contract: `npm run --silent data -- --json`. */
import type { IssueList } from './issue.ts';
import type { Project } from './source/project.ts';

export interface Report {
  readonly features: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** `none` counts the parts of the layout, which are drawn from their members. */
  readonly byGrade: Readonly<Record<string, number>>;
  readonly citations: number;
  readonly chains: number;
  readonly segments: number;
  readonly indicators: number;
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

export function makeReport(project: Project, issues: IssueList): Report {
  const features = project.features.map(({ value }) => value);
  const chains = project.chains.value.chains;
  return {
    features: features.length,
    byKind: tally(features.map(feature => feature.kind)),
    byGrade: tally(features.map(feature => feature.position?.grade ?? 'none')),
    citations: features.reduce((sum, feature) => sum + feature.citations.length, 0),
    chains: chains.length,
    segments: chains.reduce((sum, chain) => sum + chain.segments.length, 0),
    indicators: project.indicators.length,
    documents: project.documents.size,
    errors: issues.count('error'),
    warnings: issues.count('warning'),
  };
}
