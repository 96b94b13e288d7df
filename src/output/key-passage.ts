/** The passage that stands for a place where there is room for one only. */
import type { Citation, DocumentDetail, DocumentSummary, Language } from '../domain/model.ts';
import { orderPassages } from '../domain/passage-order.ts';

/** The newest that defines the place, else the newest that mentions it. */
export function keyPassage(
  citations: readonly Citation[],
  documents: readonly DocumentSummary[],
): Citation | null {
  const { defining, mentions } = orderPassages(citations, documents);
  return defining.at(-1) ?? mentions.at(-1) ?? null;
}

/** A title that the document doesn't print stands in square brackets. */
export function titleIn({ title }: Pick<DocumentDetail, 'title'>, language: Language): string {
  const text = language === 'zh' ? title.text : title.en;
  return title.inferred ? `[${text}]` : text;
}

export const sectionIn = ({ section }: Pick<Citation, 'section'>, language: Language): string =>
  section.map(heading => heading[language]).join(' › ');
