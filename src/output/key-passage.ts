/** What is said of the passage that stands for a place, and where it stands. */
import type { Citation, DocumentDetail, Language } from '../domain/model.ts';

/** A title that the document doesn't print stands in square brackets. */
export function titleIn({ title }: Pick<DocumentDetail, 'title'>, language: Language): string {
  const text = language === 'zh' ? title.text : title.en;
  return title.inferred ? `[${text}]` : text;
}

export const sectionIn = ({ section }: Pick<Citation, 'section'>, language: Language): string =>
  section.map(heading => heading[language]).join(' › ');
