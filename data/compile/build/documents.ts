/** Documents as the panel cites them: what is printed, what is inferred, whether the period is past. */
import type { DocumentDetail, DocumentSummary } from '../../../src/domain/model.ts';
import type { DocumentSource } from '../source/schema.ts';

const pair = (zh: string | undefined, en: string | undefined) =>
  zh ? { zh, en: en ?? zh } : undefined;

function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** The year by which passages are ordered: of issue, else of the plan's first year. */
function yearOf(source: DocumentSource): number {
  const date = source.dates.issued ?? source.dates.published;
  return date ? Number(date.slice(0, 4)) : source.period.from;
}

export function summariseDocument(source: DocumentSource): DocumentSummary {
  return {
    id: source.id,
    short: { zh: source.title.shortZh, en: source.title.shortEn },
    year: yearOf(source),
    status: source.period.status,
    ...(source.period.to === undefined ? {} : { until: source.period.to }),
  };
}

export function describeDocument(source: DocumentSource): DocumentDetail {
  const { title, issuer, dates, period } = source;
  return defined({
    id: source.id,
    title: {
      text: title.printed ?? title.inferred ?? '',
      inferred: title.printed === undefined,
      en: title.en,
    },
    titleNote: pair(title.noteZh, title.noteEn),
    issuer: pair(issuer.printed, issuer.en),
    issuerNote: pair(issuer.noteZh, issuer.noteEn),
    number: source.number?.printed,
    issued: dates.issued,
    published: dates.published,
    inForce: dates.inForce,
    period: { zh: period.zh, en: period.en },
    status: {
      zh: `${period.statusZh}（截至${period.statusOn}）`,
      en: `${period.statusEn} (as of ${period.statusOn})`,
    },
    source: source.source?.printed,
    sourceNote: pair(source.source?.noteZh, source.source?.noteEn),
  }) as DocumentDetail;
}
