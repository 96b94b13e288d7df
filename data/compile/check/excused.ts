/**
 * Rules about the ground that a feature may break on purpose: it lists the rule under `exceptions`
 * with the reason. An exception that excuses nothing is a fault itself, lest it hide a later one.
 */
import type { IssueList } from '../issue.ts';
import type { Entry } from '../source/project.ts';
import type { FeatureSource } from '../source/schema.ts';

export interface Fault {
  readonly rule: string;
  readonly words: string;
  readonly problem: string;
  readonly mend: string;
}

export class Judge {
  private readonly issues: IssueList;
  private readonly excused = new Set<string>();

  constructor(issues: IssueList) {
    this.issues = issues;
  }

  /** Reports a fault of the feature's position, unless it is excused. */
  report({ value, place }: Entry<FeatureSource>, { rule, words, problem, mend }: Fault): void {
    if (value.exceptions[rule]) {
      this.excused.add(`${value.id} ${rule}`);
      return;
    }
    this.issues.error({
      rule,
      file: place.file,
      line: place.lineOf(['position']),
      words,
      problem,
      mend: `${mend}, or give the reason under exceptions: ${rule}`,
    });
  }

  /** Call last, when every rule has had its say. */
  reportUnused(features: readonly Entry<FeatureSource>[]): void {
    for (const { value, place } of features) {
      for (const rule of Object.keys(value.exceptions)) {
        if (this.excused.has(`${value.id} ${rule}`)) continue;
        this.issues.error({
          rule: 'exception-unused',
          file: place.file,
          line: place.lineOf(['exceptions', rule]),
          words: rule,
          problem:
            'this exception excuses nothing: the rule is kept, unknown or knows no exceptions',
          mend: 'take the line out',
        });
      }
    }
  }
}
