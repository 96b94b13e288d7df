/** Noise, outline and evidence of a document stand where the file says. */
import type { IssueList } from '../issue.ts';
import type { Project, SourceDocument } from '../source/project.ts';
import { findQuote } from '../text/find-quote.ts';

function checkOffsets({ value, place, text }: SourceDocument, issues: IssueList): void {
  value.noise.forEach((span, at) => {
    if (text.startsWith(span.raw, span.at)) return;
    issues.error({
      rule: 'noise-moved',
      file: place.file,
      line: place.lineOf(['noise', at]),
      words: span.raw,
      problem: `the seed text does not hold this at offset ${span.at}`,
      mend: 'correct the offset; seeds are never edited',
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
      mend: 'correct the offset or the wording; seeds are never edited',
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

export function checkDocuments(project: Project, issues: IssueList): void {
  for (const document of project.documents.values()) {
    checkOffsets(document, issues);
    checkEvidence(document, project, issues);
  }
}
