/** Noise, outline and evidence of a document stand where the file says; no seed is without one. */
import { statusIn } from '../../../src/domain/document-status.ts';
import type { IssueList } from '../issue.ts';
import type { Project, SourceDocument } from '../source/project.ts';
import { findQuote, occurrences } from '../text/find-quote.ts';

/** What to do when words don't stand at their offset: to say where they do stand, if anywhere. */
function mendOffset(text: string, words: string): string {
  const [first, ...more] = occurrences(text, words);
  if (first === undefined) return 'copy the words from the seed text, where they don’t stand so';
  return more.length === 0
    ? `set at: ${first}, where the words stand`
    : `the words stand at ${[first, ...more].join(', ')}: set the one that is meant`;
}

function checkOffsets({ value, place, text }: SourceDocument, issues: IssueList): void {
  value.noise.forEach((span, at) => {
    if (text.startsWith(span.raw, span.at)) return;
    issues.error({
      rule: 'noise-moved',
      file: place.file,
      line: place.lineOf(['noise', at]),
      words: span.raw,
      problem: `the seed text does not hold this at offset ${span.at}`,
      mend: mendOffset(text, span.raw),
    });
  });
  value.outline.forEach((heading, at) => {
    if (text.startsWith(heading.text, heading.at)) return;
    issues.error({
      rule: 'heading-moved',
      file: place.file,
      line: place.lineOf(['outline', at]),
      words: heading.text,
      problem: `the seed text does not hold this heading at offset ${heading.at}`,
      mend: mendOffset(text, heading.text),
    });
  });
  const firstOutOfOrder = value.outline.findIndex(
    (heading, at) => at > 0 && heading.at < (value.outline[at - 1]?.at ?? 0),
  );
  if (firstOutOfOrder < 0) return;
  issues.error({
    rule: 'outline-order',
    file: place.file,
    line: place.lineOf(['outline', firstOutOfOrder]),
    words: value.outline[firstOutOfOrder]?.text ?? '',
    problem: 'headings must stand in the order of the text',
    mend: 'sort the outline by offset',
  });
}

/** Printed titles, issuers, numbers and dates are backed by the document's own words. */
function checkEvidence(document: SourceDocument, project: Project, issues: IssueList): void {
  const { value, place } = document;
  const parts = {
    title: value.title.evidence,
    issuer: value.issuer.evidence,
    number: value.number?.evidence ?? [],
    dates: value.dates.evidence,
    period: value.period.evidence,
  };
  for (const [part, list] of Object.entries(parts)) {
    list.forEach(({ quote, nth }, at) => {
      findQuote(project, value.id, quote, nth, place.at(part, 'evidence', at), issues);
    });
  }
  const printed = [
    ['title', value.title.printed, value.title.evidence],
    ['issuer', value.issuer.printed, value.issuer.evidence],
    ['number', value.number?.printed, value.number?.evidence ?? []],
  ] as const;
  for (const [part, words, evidence] of printed) {
    if (!words || evidence.some(({ quote }) => quote.includes(words))) continue;
    issues.error({
      rule: 'printed-without-evidence',
      file: place.file,
      line: place.lineOf([part, 'printed']),
      words,
      problem: `the ${part} is given as printed, but no evidence quotes it`,
      mend: 'quote the line that prints it, or mark it as inferred',
    });
  }
}

/** How a document may print a day that is given as 2025-03-01. */
function printings(day: string): string[] {
  const [year, month, date] = day.split('-');
  return [day, `${year}年${month}月${date}日`, `${year}年${Number(month)}月${Number(date)}日`];
}

/** Every day is one that the document prints. */
function checkDates({ value, place }: SourceDocument, issues: IssueList): void {
  const { evidence, ...days } = value.dates;
  for (const [part, day] of Object.entries(days)) {
    if (!day) continue;
    const printed = printings(day);
    if (evidence.some(({ quote }) => printed.some(words => quote.includes(words)))) continue;
    issues.error({
      rule: 'date-not-quoted',
      file: place.file,
      line: place.lineOf(['dates', part]),
      words: day,
      problem: 'no evidence of the dates holds this day',
      mend: `quote the words that print it (${printed.at(-1)} or ${day}), or correct the day`,
    });
  }
}

/** A period with a last year has the status that follows from it on the day of the status. */
function checkStatus({ value: { period }, place }: SourceDocument, issues: IssueList): void {
  if (period.to === undefined) return;
  const year = Number(period.statusOn.slice(0, 4));
  const expected = statusIn({ status: period.status, until: period.to }, year);
  if (period.status === expected) return;
  issues.error({
    rule: 'status-differs',
    file: place.file,
    line: place.lineOf(['period', 'status']),
    words: period.status,
    problem: `a plan until ${period.to} is “${expected}” on ${period.statusOn}`,
    mend: `set status: ${expected}, and say the same in statusZh and statusEn, or correct the years`,
  });
}

function checkSeeds({ documents, seeds }: Project, issues: IssueList): void {
  const described = new Set([...documents.values()].map(({ value }) => value.file));
  for (const file of seeds.filter(name => !described.has(name))) {
    issues.error({
      rule: 'seed-unused',
      file: `seeds/${file}`,
      line: 1,
      words: file,
      problem: 'no document is made from this text',
      mend: `describe it in data/documents/ with file: ${file}, or take it out of seeds/`,
    });
  }
}

export function checkDocuments(project: Project, issues: IssueList): void {
  checkSeeds(project, issues);
  for (const document of project.documents.values()) {
    checkOffsets(document, issues);
    checkEvidence(document, project, issues);
    checkDates(document, issues);
    checkStatus(document, issues);
  }
}
