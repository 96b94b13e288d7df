/** What the gate reports: where, which words, what is wrong, and how to mend it. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** Short name of the rule, for example `quote-not-found`. */
  readonly rule: string;
  /** Path from the project's root. */
  readonly file: string;
  /** One-based line; 1 when the fault is the file as a whole. */
  readonly line: number;
  /** The offending words as they stand in the file. */
  readonly words: string;
  readonly problem: string;
  readonly mend: string;
}

export class IssueList {
  readonly all: Issue[];

  constructor(issues: readonly Issue[] = []) {
    this.all = [...issues];
  }

  error(issue: Omit<Issue, 'severity'>): void {
    this.all.push({ severity: 'error', ...issue });
  }

  warning(issue: Omit<Issue, 'severity'>): void {
    this.all.push({ severity: 'warning', ...issue });
  }

  count(severity: Issue['severity']): number {
    return this.all.filter(issue => issue.severity === severity).length;
  }
}

const LONGEST_WORDS = 60;

/** One issue as three lines that a terminal and the browser overlay can both show. */
export function formatIssue(issue: Issue): string {
  const words =
    issue.words.length > LONGEST_WORDS ? `${issue.words.slice(0, LONGEST_WORDS)}…` : issue.words;
  return [
    `${issue.file}:${issue.line} ${issue.severity} [${issue.rule}] ${issue.problem}`,
    `  found: 「${words.replace(/\s+/gu, ' ')}」`,
    `  mend:  ${issue.mend}`,
  ].join('\n');
}
