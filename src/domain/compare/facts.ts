/** What documents state of a place in figures and words, and how they speak of it. */
import { orderPassages } from '../passage-order.ts';
import { gap, type Naming, type Subject } from './subject.ts';
import type { Cell } from './table.ts';

export function figuresCell({ detail }: Subject, naming: Naming): Cell {
  const figures = detail.figures.flatMap(({ doc, ...figure }) => {
    const document = naming.document(doc);
    return document ? [{ ...figure, document }] : [];
  });
  return figures.length > 0 ? { kind: 'figures', figures } : gap('none-stated');
}

export function labelsCell({ detail }: Subject, naming: Naming): Cell {
  const labels = detail.labels.flatMap(({ text, en, doc }) => {
    const document = naming.document(doc);
    return document ? [{ text, en, document }] : [];
  });
  return labels.length > 0 ? { kind: 'labels', labels } : gap('none-stated');
}

export function countCell({ detail }: Subject): Cell {
  const documents = new Set(detail.citations.map(({ doc }) => doc));
  return { kind: 'count', passages: detail.citations.length, documents: documents.size };
}

/** The newest document that names the place, by its year. */
export function newestCell({ detail }: Subject, naming: Naming): Cell {
  const [document] = [...new Set(detail.citations.map(({ doc }) => doc))]
    .flatMap(doc => naming.document(doc) ?? [])
    .sort((a, b) => b.year - a.year || a.id.localeCompare(b.id));
  return document ? { kind: 'document', document } : gap('none-stated');
}

export function passagesCell({ detail }: Subject, { atlas }: Naming): Cell {
  const { defining, mentions } = orderPassages(detail.citations, atlas.documents);
  return defining.length > 0
    ? { kind: 'passages', defining, mentions: mentions.length }
    : gap('no-defining');
}
